import { monate } from './datum.ts'

/** Words that a number with a dot before them counts, in the middle of a sentence: `1. Januar`, `3. Quartal`. */
const gezaehlt = new RegExp(
  `^(?:${monate.join('|')}|Jänner
  |Quartal|Quartals|Halbjahr|Halbjahres|Lebensjahr|Lebensjahres|Jahrhundert|Schwelle
  |Rate|Platz|Sitzung|Mal|Tag|Monat|Woche|Kalenderwoche)\\b`.replace(/\s+/gu, ''),
  'u',
)

/** Whether the text after `12.` makes that number part of a sentence rather than of a list. */
export function isOrdnungszahl(danach: string): boolean {
  return gezaehlt.test(danach.trimStart())
}
