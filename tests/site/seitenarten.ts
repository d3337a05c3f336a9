import { readFileSync, statSync } from 'node:fs'
import { htmlToHast } from 'satteri'
import { findElements } from '../../src/domain/elemente.ts'
import { adressen } from './browser.ts'

/** Pages that scripts fill, which no file stands for: a search with hits and without, a comparison as bars and lines. */
const anfragen = [
  '/suche/?q=Bürgergeld',
  '/suche/?q=Quastenflosser',
  '/vergleich/?kennzahl=elb',
  '/vergleich/?kennzahl=elb&jobcenter=landkreis-kassel&jobcenter=stadt-kaiserslautern&art=ist',
]

/** Every page of the site as readers meet it. */
export const alleSeiten = [...adressen, ...anfragen]

/**
 * One page of each kind, the largest as the hardest case. A folder with pages in it is a kind, and so is every page
 * that lies in no folder; new parts of the site are kinds of their own without a word here.
 */
export const seitenarten = [...largestByKind(), ...anfragen]

function largestByKind(): string[] {
  const arten = Map.groupBy(adressen, (adresse) => adresse.replace(/^(\/[^/]+\/)[^/]+\/$/u, '$1*'))
  return [...arten.values()].map((seiten) =>
    seiten.reduce((eine, andere) => (size(andere) > size(eine) ? andere : eine)),
  )
}

function size(adresse: string): number {
  return statSync(fileOf(adresse)).size
}

/** The file a page is delivered from. */
export function fileOf(adresse: string): string {
  const [pfad = ''] = adresse.split('?')
  return `dist${pfad.endsWith('/') ? `${pfad}index.html` : pfad}`
}

/** The largest plan as links lead into it: to a chapter, to the proof of a figure, to a note. */
export const sprungziele = anchorsOf(seitenarten.find((adresse) => adresse.startsWith('/plaene/')) ?? '')

function anchorsOf(plan: string): string[] {
  const seite = htmlToHast(readFileSync(fileOf(plan), 'utf8'))
  const [artikel] = findElements(seite, ({ properties }) => properties.dataPlan !== undefined)
  if (!artikel) throw new Error(`${plan} is no plan.`)
  const ziele = [
    findElements(artikel, ({ tagName }) => tagName === 'h2')[1],
    findElements(artikel, ({ properties }) => properties.dataBeleg !== undefined)[0],
    findElements(
      artikel,
      ({ tagName, properties }) => tagName === 'li' && /^fn/u.test(String(properties.id)),
    )[0],
  ]
  return ziele.flatMap((ziel) => (ziel ? [`${plan}#${ziel.properties.id}`] : []))
}
