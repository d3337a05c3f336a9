import type { Befund } from '../domain/befund.ts'
import { abhilfeMehrdeutig, findMehrdeutige } from '../domain/mehrdeutige.ts'
import { findVerfruehte, tellVerfruehte } from '../domain/planjahr.ts'
import type { Planzahl } from '../domain/planzahlen.ts'
import { befund, type Entwurf } from './entwurf.ts'

/**
 * Doubts about figures that were read: several values for the same show that some are of something else, and what is
 * said to be measured in the plan's own year is mostly of the year before, or a target.
 *
 * @param zahlen all figures of the plan, those of its tables too
 */
export function doubtFigures(entwurf: Entwurf, zahlen: Planzahl[], jahr: number | null): Befund[] {
  const verfruehte = jahr === null ? [] : findVerfruehte(entwurf.kennzahlen, jahr, entwurf.quelle.zeilen)
  return [
    ...findMehrdeutige(zahlen).map((gruppe) => ambiguous(entwurf, gruppe)),
    ...verfruehte.map((kennzahl) =>
      befund(entwurf, kennzahl.beleg.zeile, 'ist-im-planjahr', ...tellVerfruehte(kennzahl, jahr ?? 0)),
    ),
  ]
}

function ambiguous(entwurf: Entwurf, gruppe: Planzahl[]): Befund {
  const werte = gruppe.map(
    ({ zitat, zeile, tabelle }) => `„${zitat}“ (${tabelle ? 'Tabelle in ' : ''}Zeile ${zeile})`,
  )
  const meldung = `Kennzahl ${gruppe[0]?.id}: Gefunden: ${werte.join(', ')}, alles für dieselbe Zeit und Gruppe. Erwartet: ein Wert.`
  return befund(entwurf, gruppe[0]?.zeile ?? 1, 'mehrdeutig', meldung, abhilfeMehrdeutig)
}
