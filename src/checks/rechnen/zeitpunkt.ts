import { findStichtag } from '../../domain/zeitraum.ts'

/** When a column or row is about, in years; undefined where its name names no time or several. */
export function zeitpunktOf(name: string): number | undefined {
  const tag = findStichtag(name)
  const ohneTag = tag ? name.slice(0, tag.index) + name.slice(tag.ende) : name
  const jahre = new Set(ohneTag.match(/(?<![\d.,])20\d\d(?![\d%]|[.,]\d)/gu))
  if (tag) return jahre.size > 0 ? undefined : inYears(tag.stichtag)
  const [jahr] = jahre
  return jahre.size === 1 ? Number(jahr) : undefined
}

function inYears(stichtag: string): number {
  const [jahr = 0, monat = 1, tag = 1] = stichtag.split('-').map(Number)
  return jahr + (monat - 1) / 12 + (tag - 1) / 372
}

/** Whether the one is of a later time than the other, if both names tell it. */
export function isNewer(neu: string, alt: string): boolean | undefined {
  const [a, b] = [zeitpunktOf(neu), zeitpunktOf(alt)]
  return a === undefined || b === undefined || a === b ? undefined : a > b
}

/** What was only expected or planned may have been replaced since: a change may be told from what came true. */
export const isVorlaeufig = (name: string): boolean =>
  /(?<!\p{L})(?:erwart|Erwartung|Prognose|Hochrechnung|voraussichtlich|Plan|Soll|Ziel)/u.test(name)
