import type { Root } from 'mdast'
import type { Plan, Widerspruch } from '../domain/plan.ts'
import { type Entwurf, withBefund } from './entwurf.ts'

/** Finds where a document contradicts itself. The rules live in another room that the importer does not know. */
export type Rechenpruefung = (
  plan: Pick<Plan, 'kennzahlen' | 'korrekturen' | 'entfernt'>,
  tree: Root,
  zeilen: string[],
) => Widerspruch[]

/** Records where the document contradicts itself, each as a finding too: its digits stay, but an editor should know. */
export function findContradictions(entwurf: Entwurf, rechne: Rechenpruefung | undefined): Entwurf {
  const widersprueche = rechne?.(entwurf, entwurf.tree, entwurf.quelle.zeilen) ?? []
  return widersprueche.reduce(reportOne, { ...entwurf, widersprueche })
}

function reportOne(entwurf: Entwurf, { zeilen, aussage, gedruckt, gerechnet }: Widerspruch): Entwurf {
  const meldung = `Widerspruch im Dokument: ${aussage}. Gedruckt: ${gedruckt}. Gerechnet: ${gerechnet}.`
  const abhilfe = 'Im Original nachsehen. Die Zahl bleibt stehen; die Seite weist auf den Widerspruch hin.'
  return withBefund(entwurf, zeilen[0] ?? 1, 'widerspruch', meldung, abhilfe)
}
