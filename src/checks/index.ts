import type { Root } from 'mdast'
import type { Befund } from '../domain/befund.ts'
import type { Plan } from '../domain/plan.ts'
import { checkBelege } from './belege.ts'
import { readHtmlWords } from './html-woerter.ts'
import { readMdxWords } from './mdx-woerter.ts'
import { expectedWords } from './quelltext.ts'
import { compareWords, type Seitenwoerter } from './worttreue.ts'

/** A plan with everything that the rules look at. */
export interface Prueffall {
  /** Path of the plan's file from the project's root. */
  datei: string
  plan: Plan
  tree: Root
  /** Lines of its source. */
  zeilen: string[]
  /** The built page of the plan, if there is one. */
  html?: string | undefined
}

/** All rules over one plan, in order. */
export function checkPlan({ datei, plan, tree, zeilen, html }: Prueffall): Befund[] {
  const quelle = expectedWords(zeilen, plan)
  return [
    ...checkWorttreue(datei, 'Im Plan', quelle, readMdxWords(plan.titel, tree)),
    ...(html ? checkWorttreue(datei, 'Auf der gebauten Seite', quelle, readHtmlWords(html)) : []),
    ...checkBelege(datei, plan, zeilen),
  ]
}

function checkWorttreue(datei: string, wo: string, erwartet: string[], seite: Seitenwoerter): Befund[] {
  const abweichung = compareWords(erwartet, seite)
  if (!abweichung) return []
  const [quelle, text] = [abweichung.quelle.join(' '), abweichung.seite.join(' ')]
  const meldung = `Der Text weicht von der Quelle ab. In der Quelle steht: „${quelle} …“. ${wo} steht: „${text} …“.`
  const abhilfe =
    'Den Text der Quelle wiederherstellen oder die Änderung unter korrekturen oder entfernt eintragen.'
  return [{ datei, zeile: 1, regel: 'worttreue', meldung, abhilfe }]
}
