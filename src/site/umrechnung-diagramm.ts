import { toBilddaten } from '../vergleich/bilddaten.ts'
import type { Vergleichsdatei } from '../vergleich/datei.ts'
import { limitReihen, orderJobcenter, reihenOf, type Vergleichsreihe } from '../vergleich/reihen.ts'
import { type Namen, spanneOf, unterschiedeOf } from '../vergleich/worte.ts'
import { pickRaenge, writeAuswahl } from './diagramm-auswahl.ts'
import type { Wertediagramm } from './kennzahl-diagramm.ts'

/** All rows of a file, the oldest first. */
export function allReihen(datei: Vergleichsdatei): Vergleichsreihe[] {
  return reihenOf([datei], { groessen: [datei.groesse], jobcenter: [], jahre: [] })
}

/** A chart with the row that it draws. */
interface Umrechnungsdiagramm extends Wertediagramm {
  reihe: Vergleichsreihe
}

/** The chart of the newest row that has values of several Jobcenter; undefined where there is none. */
export function chartOfDatei(datei: Vergleichsdatei, namen: Namen): Umrechnungsdiagramm | undefined {
  const alle = allReihen(datei).findLast(({ werte }) => werte.size > 1)
  const [reihe] = alle ? limitReihen([alle], pickRaenge(orderJobcenter([alle]))) : []
  if (!alle || !reihe) return undefined
  return {
    titel: `${datei.name} ${reihe.jahr}`,
    untertitel: `${reihe.gemessen ? 'Gemessen' : 'Geplant oder erwartet'} ${datei.mass}`,
    zusammenfassung: spanneOf(reihe, namen),
    daten: toBilddaten([reihe], namen),
    unterschiede: unterschiedeOf([reihe], namen),
    ...writeAuswahl(reihe.werte.size, alle.werte.size),
    reihe,
  }
}
