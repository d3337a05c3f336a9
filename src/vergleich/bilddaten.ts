import type { Diagrammdaten } from '../charts/diagramm.ts'
import type { Vergleichswert } from './datei.ts'
import { isZeitreihe, orderJobcenter, type Vergleichsreihe } from './reihen.ts'
import { type Namen, nameReihen } from './worte.ts'

/** Rows as a chart sees them: bars of all Jobcenter for each row, or a line of each Jobcenter through the years. */
export function toBilddaten(reihen: Vergleichsreihe[], namen: Namen): Diagrammdaten {
  const jobcenter = orderJobcenter(reihen)
  const kurz = (id: string): string => (namen.get(id) ?? id).replace(/^Jobcenter /u, '')
  if (isZeitreihe(reihen))
    return {
      kategorien: reihen.map(({ jahr }) => String(jahr)),
      reihen: jobcenter.map((id) =>
        toReihe(
          kurz(id),
          reihen.map(({ werte }) => werte.get(id)),
        ),
      ),
    }
  const { nameOf } = nameReihen(reihen)
  return {
    kategorien: jobcenter.map(kurz),
    reihen: reihen.map((reihe) =>
      toReihe(
        nameOf(reihe),
        jobcenter.map((id) => reihe.werte.get(id)),
      ),
    ),
  }
}

function toReihe(name: string, werte: (Vergleichswert | undefined)[]): Diagrammdaten['reihen'][number] {
  return {
    name,
    werte: werte.map((wert) => wert?.wert ?? null),
    texte: werte.map((wert) => wert?.text ?? ''),
  }
}
