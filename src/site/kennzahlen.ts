import { artNamen, belegAnker, gruppenNamen, kennzahlen } from '../domain/kennzahlen.ts'
import type { Kennzahl } from '../domain/plan.ts'
import { writeZahl } from '../domain/zahlen.ts'
import { zeitraumNamen } from '../domain/zeitraum.ts'

/** A key figure in the words of a page. */
export interface KennzahlAnzeige {
  name: string
  /** Value with its unit, such as `16,7 %`. */
  wert: string
  /** Kind, year, group and period, such as `Plan 2024, Frauen, Jahresdurchschnittswert`. */
  zusatz: string
  erklaerung: string
  /** Id of the place in the text that proves it. */
  anker: string
}

/** The key figures of a plan as its page shows them, in the order of the catalogue. */
export function showKennzahlen(liste: Kennzahl[]): KennzahlAnzeige[] {
  const ids = Object.keys(kennzahlen)
  return [...liste].sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id)).map(showKennzahl)
}

function showKennzahl(kennzahl: Kennzahl): KennzahlAnzeige {
  const { name, einheit, erklaerung, veraenderung = false } = kennzahlen[kennzahl.id]
  const { jahr, art, gruppe, zeitraum, wert, beleg } = kennzahl
  const ungefaehr = /^(?:ca\.|rd\.|rund|knapp|über)/u.exec(beleg.zitat)?.[0]
  const zusatz = [
    `${artNamen[art]} ${jahr}`,
    gruppe && gruppenNamen[gruppe],
    zeitraum && zeitraumNamen[zeitraum],
  ]
  return {
    name,
    wert: `${ungefaehr ? `${ungefaehr} ` : ''}${writeZahl(wert, einheit, { nachkommastellen: decimals(beleg.zitat), vorzeichen: veraenderung })}`,
    zusatz: zusatz.filter(Boolean).join(', '),
    erklaerung,
    anker: belegAnker(kennzahl),
  }
}

/** Decimals as printed; `16,0%` has one, `6.593.989`, `2.421.392,00 €` and `2,6 Millionen` have none. */
function decimals(zitat: string): number {
  const [, stellen = ''] = /\d,(\d+)(?!\d*\s*(?:Mi|Tsd|Tausend))/u.exec(zitat) ?? []
  return /^0*$/u.test(stellen) && stellen.length > 1 ? 0 : stellen.length
}
