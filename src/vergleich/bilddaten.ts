import type { Diagrammdaten } from '../charts/diagramm.ts'
import type { Vergleichswert } from './datei.ts'
import { isZeitreihe, orderJobcenter, type Vergleichsreihe } from './reihen.ts'
import { type Namen, nameReihen } from './worte.ts'

/** Rows as a chart sees them: bars of all Jobcenter for each row, or a line of each Jobcenter through the years. */
export function toBilddaten(reihen: Vergleichsreihe[], namen: Namen): Diagrammdaten {
  const jobcenter = orderJobcenter(reihen).map((id) => ({
    id,
    name: (namen.get(id) ?? id).replace(/^Jobcenter /u, ''),
  }))
  if (isZeitreihe(reihen)) return toLinien(reihen, jobcenter)
  const { nameOf } = nameReihen(reihen)
  return {
    kategorien: jobcenter.map(({ name }) => name),
    reihen: reihen.map((reihe) =>
      toReihe(
        nameOf(reihe),
        jobcenter.map(({ id }) => reihe.werte.get(id)),
      ),
    ),
  }
}

/** Years without a value keep their place, so that a line is not steeper than the change. */
function toLinien(reihen: Vergleichsreihe[], jobcenter: { id: string; name: string }[]): Diagrammdaten {
  const [erstes = 0, letztes = 0] = [reihen[0]?.jahr, reihen.at(-1)?.jahr]
  const jahre = Array.from({ length: letztes - erstes + 1 }, (_, n) => erstes + n)
  return {
    kategorien: jahre.map(String),
    reihen: jobcenter.map(({ id, name }) =>
      toReihe(
        name,
        jahre.map((jahr) => reihen.find((reihe) => reihe.jahr === jahr)?.werte.get(id)),
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
