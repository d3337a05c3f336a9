import { statSync } from 'node:fs'
import { adressen } from './browser.ts'

/** Search pages with hits and without, which no file stands for. */
export const suchanfragen = ['/suche/?q=Bürgergeld', '/suche/?q=Quastenflosser']

/** Every page of the site as readers meet it. */
export const alleSeiten = [...adressen, ...suchanfragen]

/** The file a page is delivered from. */
export function fileOf(adresse: string): string {
  const [pfad = ''] = adresse.split('?')
  return `dist${pfad.endsWith('/') ? `${pfad}index.html` : pfad}`
}

/**
 * One page of each kind, the largest as the hardest case. A folder with pages in it is a kind, and so is every page
 * that lies in no folder; new parts of the site are kinds of their own without a word here.
 */
export const seitenarten = [...largestByKind(), ...suchanfragen]

function largestByKind(): string[] {
  const arten = Map.groupBy(adressen, (adresse) => adresse.replace(/^(\/[^/]+\/)[^/]+\/$/u, '$1*'))
  return [...arten.values()].map((seiten) =>
    seiten.reduce((eine, andere) => (size(andere) > size(eine) ? andere : eine)),
  )
}

function size(adresse: string): number {
  return statSync(fileOf(adresse)).size
}
