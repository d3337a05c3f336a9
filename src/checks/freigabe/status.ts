import type { Befund } from '../../domain/befund.ts'
import { toErklaerung } from '../../domain/erklaerung.ts'
import { type Freigabefall, konfigBefund } from './freigabefall.ts'

/** A statement that says "vollständig" names no barrier but those outside the law's scope. */
export function checkStatus(fall: Freigabefall): Befund[] {
  const { status, barrieren } = toErklaerung(fall.konfiguration, '')
  const genannte = barrieren.filter(({ grund }) => grund !== 'ausserhalb')
  if (status !== 'vollständig' || genannte.length === 0) return []
  const meldung = `Gefunden: vollständig. Erwartet: teilweise oder nicht, denn die Erklärung nennt Barrieren: ${genannte.map(({ was }) => was).join('; ')}.`
  const abhilfe = '„teilweise“ eintragen oder die Barrieren beseitigen.'
  return [konfigBefund(fall, ['barrierefreiheit', 'status'], 'status-widerspruch', meldung, abhilfe)]
}
