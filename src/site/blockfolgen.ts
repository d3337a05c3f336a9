import type { Blockvergleich, Textstueck } from '../domain/wortvergleich.ts'

/** A block that has changed, or how many in a row have not. */
export type Blockfolge = { stuecke: Textstueck[] } | { gleiche: number }

/** Counts blocks that have not changed instead of showing them. */
export function foldBloecke(bloecke: Blockvergleich[]): Blockfolge[] {
  const folgen: Blockfolge[] = []
  for (const stuecke of bloecke) {
    const davor = folgen.at(-1)
    const gleich = stuecke.every(({ art }) => art === 'gleich')
    if (gleich && davor && 'gleiche' in davor) davor.gleiche++
    else folgen.push(gleich ? { gleiche: 1 } : { stuecke })
  }
  return folgen
}
