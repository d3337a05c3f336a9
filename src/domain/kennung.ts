import slugify from '@sindresorhus/slugify'

/** Turns a name into what files and addresses are called: lower case, hyphens, umlauts written out (`Ü25` → `ue25`). */
export function kennung(name: string): string {
  return slugify(name, { locale: 'de', decamelize: false })
}
