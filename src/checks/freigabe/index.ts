import type { Befund } from '../../domain/befund.ts'
import { checkDurchsetzungsstelle } from './durchsetzungsstelle.ts'
import { checkEntwurf } from './entwurf.ts'
import { checkErlaeuterungen } from './erlaeuterungen.ts'
import type { Freigabefall } from './freigabefall.ts'
import { checkPflichtangaben } from './pflichtangaben.ts'
import { checkStatus } from './status.ts'
import { checkUeberpruefung } from './ueberpruefung.ts'
import { checkZusammenfassungen } from './zusammenfassungen.ts'

export type { Planfall } from './freigabefall.ts'
export { listOffenes } from './offenes.ts'

/** All rules over what must be there before a site is published, in order. */
export function checkFreigabe(fall: Freigabefall): Befund[] {
  return [
    ...checkPflichtangaben(fall),
    ...checkUeberpruefung(fall),
    ...checkStatus(fall),
    ...checkDurchsetzungsstelle(fall),
    ...checkErlaeuterungen(fall),
    ...checkZusammenfassungen(fall),
    ...checkEntwurf(fall),
  ]
}
