import { figuresIn } from '../domain/zahlarten.ts'
import type { Zahlstelle } from '../domain/zahlen.ts'

/** The figures of a sentence, in order; of `von 6,7 auf 7,1 Prozent` both are percent. */
export function readSatzzahlen(text: string): Zahlstelle[] {
  const zahlen = figuresIn(text)
  return zahlen.map((zahl, i) => withSharedUnit(zahl, zahlen[i + 1], text))
}

function withSharedUnit(zahl: Zahlstelle, folgende: Zahlstelle | undefined, text: string): Zahlstelle {
  const verbindung = text.slice(zahl.ende, folgende?.index)
  const teilt =
    zahl.einheit === undefined &&
    folgende?.einheit &&
    /^\s*(?:auf|bis|zu|und|oder|bzw\.|–)\s*$/u.test(verbindung)
  return teilt && folgende.einheit ? { ...zahl, einheit: folgende.einheit } : zahl
}
