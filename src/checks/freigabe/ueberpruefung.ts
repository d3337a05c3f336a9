import type { Befund } from '../../domain/befund.ts'
import { oneYearAfter, writeDatum } from '../../domain/datum.ts'
import { type Freigabefall, konfigBefund } from './freigabefall.ts'

const feld = ['barrierefreiheit', 'geprueftAm'] as const

/** The statement on accessibility was reviewed within a year, and no day of it lies ahead (BITV 2.0 § 7 Absatz 6). */
export function checkUeberpruefung(fall: Freigabefall): Befund[] {
  const { erstelltAm, geprueftAm } = fall.konfiguration.barrierefreiheit
  return [
    ...(erstelltAm ? checkZukunft(fall, 'erstelltAm', erstelltAm) : []),
    ...(geprueftAm ? checkZukunft(fall, 'geprueftAm', geprueftAm) : []),
    ...(geprueftAm ? checkAlter(fall, geprueftAm) : []),
    ...(erstelltAm && geprueftAm ? checkReihenfolge(fall, erstelltAm, geprueftAm) : []),
  ]
}

function checkZukunft(fall: Freigabefall, name: string, tag: string): Befund[] {
  if (tag <= fall.heute) return []
  const meldung = `Gefunden: ${writeDatum(tag)}, das liegt in der Zukunft. Erwartet: spätestens heute, ${writeDatum(fall.heute)}.`
  const abhilfe = 'Den Tag eintragen, an dem es wirklich geschehen ist.'
  return [konfigBefund(fall, ['barrierefreiheit', name], 'datum-zukunft', meldung, abhilfe)]
}

function checkAlter(fall: Freigabefall, tag: string): Befund[] {
  if (fall.heute <= oneYearAfter(tag)) return []
  const meldung = `Gefunden: ${writeDatum(tag)}. Erwartet: höchstens 12 Monate vor dem ${writeDatum(fall.heute)} (BITV § 7 Absatz 6).`
  const abhilfe =
    'Die ganze Erklärung mit Barrieren, Kontakt und Durchsetzungsstelle überprüfen und den Tag eintragen.'
  return [konfigBefund(fall, feld, 'ueberpruefung-alt', meldung, abhilfe)]
}

function checkReihenfolge(fall: Freigabefall, erstellt: string, geprueft: string): Befund[] {
  if (erstellt <= geprueft) return []
  const meldung = `Gefunden: ${writeDatum(geprueft)}. Erwartet: nicht vor dem Tag, an dem die Erklärung erstellt wurde (${writeDatum(erstellt)}).`
  return [konfigBefund(fall, feld, 'datum-reihenfolge', meldung, 'Einen der beiden Tage berichtigen.')]
}
