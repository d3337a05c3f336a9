import type { Befund } from '../../domain/befund.ts'
import { stelleOf } from '../../domain/erklaerung.ts'
import { type Freigabefall, konfigBefund } from './freigabefall.ts'

const feld = ['barrierefreiheit', 'durchsetzungsstelle'] as const

/** The statement names a body for enforcement and links to it (BGG § 12b Absatz 2 Nummer 3). */
export function checkDurchsetzungsstelle(fall: Freigabefall): Befund[] {
  const { land, traegerform } = fall.konfiguration.betreiber
  const stelle = stelleOf(fall.konfiguration)
  // Land and Trägerform are demanded by another rule; before they are known nothing can be said here.
  if (stelle?.website || !land || !traegerform) return []
  const meldung = stelle
    ? `Gefunden: „${stelle.name}“ ohne bekannte Website. Erwartet: ein Link zum Verfahren.`
    : `Für ${land} (${traegerform}) ist keine Durchsetzungsstelle bekannt. Erwartet: Name, Anschrift und Link.`
  const abhilfe = 'Die Stelle nachsehen und durchsetzungsstelle unter barrierefreiheit eintragen.'
  return [konfigBefund(fall, feld, 'durchsetzungsstelle-fehlt', meldung, abhilfe)]
}
