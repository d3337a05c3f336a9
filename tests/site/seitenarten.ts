import { readFileSync } from 'node:fs'
import { htmlToHast } from 'satteri'
import { anfragen, fileOf as fileIn, listSeitenarten } from '../../src/auslieferung/probe/seiten.ts'
import { findElements } from '../../src/domain/elemente.ts'
import { adressen } from './browser.ts'

/** Every page of the site as readers meet it. */
export const alleSeiten = [...adressen, ...anfragen]

/** One page of each kind. */
export const seitenarten = listSeitenarten('dist')

/** The file a page is delivered from. */
export const fileOf = (adresse: string): string => fileIn('dist', adresse)

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
