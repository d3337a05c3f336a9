import type { Root } from 'mdast'
import type { Widerspruchsfund } from '../domain/plan.ts'
import type { Rechenplan } from '../domain/planzahlen.ts'
import { type Entwurf, withBefund } from './entwurf.ts'

/** Finds where a document contradicts itself. The rules live in another room that the importer does not know. */
export type Rechenpruefung = (plan: Rechenplan, tree: Root, zeilen: string[]) => Widerspruchsfund[]

/**
 * Says where the document contradicts itself: its digits stay, but an editor should know. What is sure is recorded in
 * the plan; the rest an editor decides, and `npm run check` goes on asking.
 */
export function findContradictions(
  entwurf: Entwurf,
  jahr: number | null,
  rechne: Rechenpruefung | undefined,
): Entwurf {
  const funde = (jahr && rechne?.({ ...entwurf, jahr }, entwurf.tree, entwurf.quelle.zeilen)) || []
  const widersprueche = funde
    .filter(({ sicher }) => sicher)
    .map(({ sicher: _, ...widerspruch }) => widerspruch)
  return funde.reduce(reportOne, { ...entwurf, widersprueche })
}

function reportOne(
  entwurf: Entwurf,
  { zeilen, aussage, gedruckt, gerechnet, sicher }: Widerspruchsfund,
): Entwurf {
  const meldung = `Widerspruch im Dokument: ${aussage}. Gefunden (gedruckt): ${gedruckt}. Erwartet (gerechnet): ${gerechnet}.`
  const abhilfe = sicher
    ? 'Im Original nachsehen. Die Zahl bleibt stehen; die Seite weist auf den Widerspruch hin.'
    : 'Prüfen, ob beide Stellen dasselbe meinen. Wenn ja, unter widersprueche eintragen; wenn nein, Jahr, Gruppe oder id der Kennzahl berichtigen.'
  return withBefund(entwurf, zeilen[0] ?? 1, 'widerspruch', meldung, abhilfe)
}
