import { gross, isBindestrich, isReihung, isVorsilbe } from '../domain/wortbildung.ts'
import type { Belegschatz } from './wortschatz.ts'

/** Stands for a place that no evidence decides. */
export const zweifel = Symbol('zweifel')

/** One kind of damage to words. */
export interface Wortregel {
  grund: string
  muster: RegExp
  /** The mended piece; undefined where nothing is to mend. */
  mend: (stueck: string, wortschatz: Belegschatz) => string | typeof zweifel | undefined
  /** What a doubtful piece is where it is known that a printed line ends in it. */
  amZeilenende?: (stueck: string) => string
}

/** All rules, in the order they are tried. Figures and spellings of the authors' own are touched by none. */
export const wortregeln: Wortregel[] = [
  { grund: 'weicher Trennstrich vom Zeilenende', muster: /\p{L}+\u00AD\s*\p{Ll}+/gu, mend: joinSoft },
  { grund: 'Trennzeichen vom Zeilenende', muster: /\p{L}+¬\s*\p{Ll}+/gu, mend: joinNot },
  {
    grund: 'Trennstrich vom Zeilenende',
    muster: /(?<![\p{L}-])\p{L}+-\s+\p{Ll}+/gu,
    mend: joinSpaced,
    amZeilenende: joinAtLineEnd,
  },
  { grund: 'Trennstrich vom Zeilenende', muster: /(?<![\p{L}-])\p{L}+ -\s+\p{Ll}+/gu, mend: joinApart },
  {
    grund: 'Trennstrich vom Zeilenende',
    muster: /(?<![\p{L}\p{N}@./_-])\p{L}{2,}-\p{Ll}{2,}(?![\p{L}\p{N}@/_-]|\.\p{L})/gu,
    mend: joinInner,
  },
  { grund: 'Lesefehler: großes I statt kleines l', muster: /(?<!\p{L})II\p{Ll}+/gu, mend: readIl },
  {
    grund: 'Lesefehler: verlorener Buchstabe einer Ligatur',
    muster: /(?<![\p{L}-])\p{L}*f\p{L}+/gu,
    mend: restoreLigature,
  },
  {
    grund: 'Lesefehler: Leerzeichen im Wort',
    muster: /(?<!\p{L})\p{Lu}\p{Ll}+ \p{Ll}{3,}(?![\p{L}-])/gu,
    mend: joinSplit,
  },
]

function joinSoft(stueck: string): string {
  return stueck.replace(/\u00AD\s*/u, '')
}

/** `¬` stands for a hyphen at a line end or for a ligature: what is meant is the word that stands elsewhere. */
function joinNot(stueck: string, wortschatz: Belegschatz): string | typeof zweifel {
  const formen = ['', 'ff', 'fi', 'fl', 'ffi', 'ti', 'tt'].map((letters) => stueck.replace(/¬\s*/u, letters))
  return formen.find((form) => wortschatz.kennt(form) || wortschatz.kenntKlein(form)) ?? zweifel
}

/** `Integrations- programm`; but `Arbeitsmarkt- und` and a dash that a following sentence word shows to be one. */
function joinSpaced(stueck: string, wortschatz: Belegschatz): string | typeof zweifel | undefined {
  const [vorn = '', hinten = ''] = stueck.split(/-\s+/u)
  if (isReihung(hinten)) return undefined
  if (wortschatz.kennt(vorn + hinten) || !wortschatz.kenntKlein(hinten)) return vorn + hinten
  return zweifel
}

/** Printers cut far more words than authors write such as `öffentlich-rechtlich` or `JC-intern`. */
function joinAtLineEnd(stueck: string): string {
  const [vorn = '', hinten = ''] = stueck.split(/-\s+/u)
  return isBindestrich(vorn, hinten) ? `${vorn}-${hinten}` : vorn + hinten
}

/** `sozial - versicherungspflichtig`: justified lines push the hyphen away; a dash stands between words that are none together. */
function joinApart(stueck: string, wortschatz: Belegschatz): string | undefined {
  const joined = stueck.replace(/ -\s+/u, '')
  return wortschatz.kennt(joined) || wortschatz.kenntKlein(joined) ? joined : undefined
}

/** `Ernährungs-wirtschaft`, `aus-bildungsreif`; but `öffentlich-rechtlich`, `JC-intern`, `Lock-in`. */
function joinInner(stueck: string, wortschatz: Belegschatz): string | typeof zweifel | undefined {
  const [vorn = '', hinten = ''] = stueck.split('-')
  if (wortschatz.kennt(vorn + hinten) || isVorsilbe(vorn)) return vorn + hinten
  if (
    isBindestrich(vorn, hinten) ||
    /^(?:in|innen)$/u.test(hinten) ||
    (wortschatz.kennt(vorn) && wortschatz.kenntKlein(hinten))
  )
    return undefined
  if (/^\p{Lu}/u.test(vorn) && wortschatz.kenntNomen(hinten)) return vorn + hinten
  return wortschatz.kenntKlein(hinten) ? undefined : zweifel
}

/** No German word begins with two capital I before a small letter. */
function readIl(stueck: string): string {
  return `Il${stueck.slice(2)}`
}

/** `Personalfuktuation`: an unknown word that is a known one with the letter that a ligature has swallowed. */
function restoreLigature(wort: string, wortschatz: Belegschatz): string | undefined {
  const { anderswo } = wortschatz
  if (wort.length < 7 || anderswo.kenntKlein(wort) || anderswo.kenntNomen(wort)) return undefined
  for (const { index } of wort.matchAll(/f/giu))
    for (const letter of ['l', 'i', 'f', 't']) {
      const restored = wort.slice(0, index + 1) + letter + wort.slice(index + 1)
      if (isKnown(restored, index, wortschatz)) return restored
    }
  return undefined
}

/** The word itself is known, or it ends in a known noun that holds the restored letter. */
function isKnown(wort: string, stelle: number, wortschatz: Belegschatz): boolean {
  if (wortschatz.kennt(wort)) return true
  for (let i = 3; i <= stelle; i++)
    if (wort.length - i >= 6 && wortschatz.kennt(gross(wort.slice(i)))) return true
  return false
}

/** `Einstiegs geld`: together a known noun, while the second half is no word of its own. */
function joinSplit(stueck: string, wortschatz: Belegschatz): string | undefined {
  const [vorn = '', hinten = ''] = stueck.split(' ')
  const joined = vorn + hinten
  return wortschatz.kennt(joined) && !wortschatz.anderswo.kenntKlein(hinten) ? joined : undefined
}
