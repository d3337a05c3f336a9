import type { Root } from 'mdast'
import type { Befund } from '../domain/befund.ts'
import type { Plan } from '../domain/plan.ts'
import { checkBelege } from './belege.ts'
import { readMdxWords } from './mdx-woerter.ts'
import { expectedWords } from './quelltext.ts'
import { compareWords } from './worttreue.ts'

/** A plan with everything that the rules look at. */
export interface Prueffall {
  /** Path of the plan's file from the project's root. */
  datei: string
  plan: Plan
  tree: Root
  /** Lines of its source. */
  zeilen: string[]
}

/** All rules over one plan, in order. */
export function checkPlan({ datei, plan, tree, zeilen }: Prueffall): Befund[] {
  return [...checkWorttreue(datei, plan, tree, zeilen), ...checkBelege(datei, plan, zeilen)]
}

function checkWorttreue(datei: string, plan: Plan, tree: Root, zeilen: string[]): Befund[] {
  const abweichung = compareWords(expectedWords(zeilen, plan), readMdxWords(plan.titel, tree))
  if (!abweichung) return []
  const [quelle, seite] = [abweichung.quelle.join(' '), abweichung.seite.join(' ')]
  const meldung = `Der Text weicht von der Quelle ab. In der Quelle steht: „${quelle} …“. Im Plan steht: „${seite} …“.`
  const abhilfe =
    'Den Text der Quelle wiederherstellen oder die Änderung unter korrekturen oder entfernt eintragen.'
  return [{ datei, zeile: 1, regel: 'worttreue', meldung, abhilfe }]
}
