import { kontaktOf } from './erklaerung.ts'
import type { Konfiguration } from './konfiguration.ts'

/**
 * Address of a mail that reports a barrier on a page (BITV 2.0 § 7 Absatz 2); undefined where no address is filled in.
 *
 * @param titel title of the page
 * @param adresse full address of the page
 */
export function meldungAdresse(
  konfiguration: Konfiguration,
  titel: string,
  adresse: string,
): string | undefined {
  const { email } = kontaktOf(konfiguration)
  if (!email) return undefined
  const betreff = encodeURIComponent(`Barriere melden: ${titel}`)
  const text = encodeURIComponent(`Seite: ${adresse}\r\n\r\nWas hindert Sie?\r\n`)
  return `mailto:${email}?subject=${betreff}&body=${text}`
}
