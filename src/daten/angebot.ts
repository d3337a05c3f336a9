import type { LizenzId } from '../domain/lizenzen.ts'
import type { Angebot } from './bestand.ts'
import { lizenzOf } from './lizenzen.ts'

/** What an operator fills in that concerns the data. */
export interface Betreiberangaben {
  titel: string
  adresse: string
  betreiber: { name?: string | undefined; email?: string | undefined }
  daten: {
    lizenz?: LizenzId | undefined
    lizenzUrl?: string | undefined
    namensnennung?: string | undefined
    kontakt?: string | undefined
  }
}

/**
 * Who offers the data and on what terms, as far as the operator says so.
 *
 * @param basis path the site stands under, without a slash at its end
 */
export function toAngebot({ titel, adresse, betreiber, daten }: Betreiberangaben, basis: string): Angebot {
  const herausgeber = betreiber.name ?? titel
  const { lizenz, lizenzUrl, namensnennung = herausgeber, kontakt = betreiber.email } = daten
  return {
    titel,
    adresse: adresse.replace(/\/$/u, ''),
    basis,
    herausgeber,
    ...(kontakt && { email: kontakt }),
    ...(lizenz && { lizenz: lizenzOf(lizenz, namensnennung, lizenzUrl) }),
  }
}
