import { globSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Pages that scripts fill, which no file stands for: a search with hits, with more of them, and without; a comparison as bars and lines. */
export const anfragen = [
  '/suche/?q=Bürgergeld',
  '/suche/?q=Jobcenter',
  '/suche/?q=Quastenflosser',
  '/vergleich/?kennzahl=elb',
  '/vergleich/?kennzahl=elb&jobcenter=landkreis-kassel&jobcenter=stadt-kaiserslautern&art=ist',
]

/** Addresses of all pages of a site, by the folder it is built in. */
export function listAdressen(dist: string): string[] {
  return globSync('**/*.html', { cwd: dist })
    .map((datei) => `/${datei.replaceAll('\\', '/').replace(/index\.html$/u, '')}`)
    .sort()
}

/** The file that a page is delivered from. */
export function fileOf(dist: string, adresse: string): string {
  const [pfad = ''] = adresse.split('?')
  return join(dist, pfad.endsWith('/') ? `${pfad}index.html` : pfad)
}

/**
 * One page of each kind, the largest as the hardest case. A folder with pages in it is a kind, and so is every page
 * that lies in no folder; new parts of the site are kinds of their own without a word here.
 */
export function listSeitenarten(dist: string): string[] {
  const size = (adresse: string): number => statSync(fileOf(dist, adresse)).size
  const arten = Map.groupBy(listAdressen(dist), (adresse) => adresse.replace(/^(\/[^/]+\/)[^/]+\/$/u, '$1*'))
  const groesste = [...arten.values()].map((seiten) =>
    seiten.reduce((eine, andere) => (size(andere) > size(eine) ? andere : eine)),
  )
  return [...groesste, ...anfragen]
}
