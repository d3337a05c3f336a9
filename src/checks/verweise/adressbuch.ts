/** Values that a variable part of an address may have, by the folder of the route and the part's name. */
export type Werte = Record<string, readonly string[]>

/** Whether the site has a page or file at a path; undefined where that cannot be told without building it. */
export type Adressbuch = (pfad: string) => boolean | undefined

/** A part of a route: what it may be, and whether that is surely there. */
interface Glied {
  muster: RegExp
  sicher: boolean
  /** Whether the part may be missing. */
  entbehrlich: boolean
}

/**
 * The addresses of the site, as the files of its pages say: these are what the site is built from, so there is no second
 * list to keep.
 *
 * @param routen files below the folder of pages, such as `themen/[thema]/[...blatt].astro`
 * @param werte of variable parts, such as `themen/[thema]`; of others nobody knows here which there are
 */
export function makeAdressbuch(routen: string[], werte: Werte): Adressbuch {
  const bekannte = routen
    .filter((datei) => !/(?:^|\/)_/u.test(datei))
    .map((datei) => gliederOf(datei.replace(/\.(?:astro|ts|md)$/u, '').replace(/(?:^|\/)index$/u, ''), werte))
  return (pfad) => {
    const teile = pfad.split('/').filter((teil) => teil !== '')
    const urteile = bekannte.map((glieder) => match(glieder, teile))
    if (urteile.includes(true)) return true
    return urteile.includes(undefined) ? undefined : false
  }
}

function gliederOf(route: string, werte: Werte): Glied[] {
  const teile = route.split('/').filter((teil) => teil !== '')
  return teile.map((teil, i) => {
    const liste = werte[teile.slice(0, i + 1).join('/')]
    const muster = liste ? liste.map((wert) => RegExp.escape(wert)).join('|') : patternOf(teil)
    const sicher = liste !== undefined || !teil.includes('[')
    return { muster: new RegExp(`^(?:${muster})$`, 'u'), sicher, entbehrlich: teil.startsWith('[...') }
  })
}

/** Sheets of long lists are numbered; any other variable part may be anything. */
function patternOf(teil: string): string {
  if (/^\[(?:\.\.\.)?blatt\]/u.test(teil)) return '\\d+'
  return teil
    .split(/\[[^\]]+\]/u)
    .map((fest) => RegExp.escape(fest))
    .join('.+')
}

function match(glieder: Glied[], teile: string[]): boolean | undefined {
  const noetige = glieder.filter(({ entbehrlich }, i) => !entbehrlich || i < teile.length)
  if (noetige.length !== teile.length) return false
  if (!noetige.every(({ muster }, i) => muster.test(teile[i] ?? ''))) return false
  return noetige.every(({ sicher }) => sicher) ? true : undefined
}
