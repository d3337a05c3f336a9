import type { Befund } from '../../domain/befund.ts'
import { pflichtfelder } from '../../domain/konfiguration.ts'
import { type Freigabefall, konfigBefund } from './freigabefall.ts'

/** Every field is filled in that a public body owes its readers (DDG § 5, MStV § 18, DSGVO Article 13, BITV § 7). */
export function checkPflichtangaben(fall: Freigabefall): Befund[] {
  return [...checkAdresse(fall), ...pflichtfelder.flatMap((feld) => checkFeld(fall, feld))]
}

function checkFeld(fall: Freigabefall, { pfad, bedeutung }: (typeof pflichtfelder)[number]): Befund[] {
  const [gruppe, name] = pfad
  const werte = new Map(Object.entries(fall.konfiguration[gruppe]))
  if (werte.get(name) !== undefined) return []
  const meldung = `Die Angabe fehlt. Erwartet: ${bedeutung}.`
  return [konfigBefund(fall, pfad, 'angabe-fehlt', meldung, `${name} unter ${gruppe} eintragen.`)]
}

/** Names under `.example` never lead anywhere (RFC 2606). */
function checkAdresse(fall: Freigabefall): Befund[] {
  const { hostname } = new URL(fall.konfiguration.adresse)
  if (!hostname.endsWith('.example')) return []
  const meldung = `Gefunden: ${fall.konfiguration.adresse}, ein Platzhalter. Erwartet: die Adresse der Website.`
  const abhilfe = 'Die Adresse eintragen, unter der die Website erreichbar sein wird.'
  return [konfigBefund(fall, ['adresse'], 'adresse-platzhalter', meldung, abhilfe)]
}
