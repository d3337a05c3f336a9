import type { Einheit } from '../domain/einheit.ts'
import type { Einzelgruppe } from '../domain/gruppen.ts'
import { type Massgroesse, massgroessen } from '../domain/katalog/foerderung.ts'
import type { InstrumentId } from '../domain/katalog/instrumente.ts'
import type { Art, BegriffId, Groesse } from '../domain/kennzahlen.ts'
import type { Zeitraum } from '../domain/zeitraum.ts'
import { findZeiten, recognize, recognizeShort, type Treffer, type Zeitangabe } from './recognize.ts'

/** What the words of a row, a column or a caption say about figures. */
export interface Label {
  text: string
  /** In the order of the text. */
  begriffe: BegriffId[]
  instrument?: InstrumentId | undefined
  massgroesse?: Massgroesse | undefined
  gruppen: Einzelgruppe[]
  art?: Art | undefined
  groesse?: Groesse | undefined
  zeitraum?: Zeitraum | undefined
  zeiten: Zeitangabe[]
  einheit?: Einheit | undefined
  faktor?: number | undefined
  /** Whether it names a total. */
  summe: boolean
  /** Whether it names part of the row above. */
  teil: boolean
  /** Words that nothing of the above accounts for. */
  rest: string
}

const einheiten: [Einheit, RegExp, number?][] = [
  ['EUR', /T€|TEUR|TEuro|Tsd\.? ?(?:€|EUR|Euro)|(?:€|EUR|Euro) in Tsd|Tausend Euro/u, 1000],
  ['EUR', /Mio\.? ?(?:€|EUR|Euro)|Millionen Euro/u, 1_000_000],
  ['EUR', /€|EUR(?!\p{L})|Euro(?!\p{L})/u],
  ['Prozentpunkte', /%-?\s?Punkte|Prozentpunkte/u],
  ['Prozent', /%|Prozent|v\. ?H\./u],
  ['VZÄ', /VZÄ|VZE|Vollzeitäquivalent/u],
]

const summenwort =
  /^\W*(?:(?:Gesamt|Insgesamt|Summe|Total|Alle)(?:summe|zahl|ergebnis)?|zusammen|Σ)(?!\p{L}|\p{Pd}\p{L})|^(?:Land|Stadt)?[Kk]reis$|^(?:Jobcenter|Stadt)$|(?<!\p{L})(?:ins)?gesamt\W*$/iu
const teilwort = /^\W*(?:davon|darunter|dar\.|dav\.|hiervon|nachrichtlich)(?!\p{L})/iu

/** Words that say nothing of what is counted. */
const fueller =
  /(?<!\p{L})(?:davon|darunter|dar|dav|hiervon|und|oder|der|die|das|des|dem|den|an|am|in|im|zu|zum|zur|von|vom|für|mit|nach|je|pro|gesamt|insgesamt|summe|jahr|jahre|wert|werte|anzahl|zahl|bestand|stand|kennzahl|ggü|vj|vorjahr|vorjahresstichtag|absolut|abs|neu|alt|stichtag|monat|jahresziel|prozent|euro|eur|tsd|mio|sgb|ii|inkl|incl|zahlen|entwicklung|veränderung|differenz|bm|t|zuteilung|ansatz|mittel|budget|betrag|planung|höhe|ist|soll|plan)(?!\p{L})/giu

/** Reads the words of a row's first cell, a column's header or a caption. */
export function readLabel(text: string): Label {
  const treffer = recognize(text)
  const zeiten = findZeiten(text)
  const genannte = treffer.flatMap((einer) => (einer.was === 'begriff' ? [einer.id] : []))
  const kurz = recognizeShort(
    text.replace(/^(?:davon|darunter|dar\.)\s|\([^)]*\)|(?<!\p{L})in (?:v\. ?H\.|%|T€|Euro)/gu, '').trim(),
  )
  const begriffe = genannte.length > 0 || !kurz ? genannte : [kurz]
  const einheit = einheiten.find(([, muster]) => muster.test(text))
  return {
    text,
    begriffe,
    instrument: instrumentOf(treffer),
    massgroesse: massgroessen.find((eine) => begriffe.includes(eine)),
    gruppen: groupsOf(treffer),
    art: first(treffer, 'art'),
    groesse: first(treffer, 'groesse'),
    zeitraum: first(treffer, 'zeitraum'),
    zeiten,
    einheit: einheit?.[0],
    faktor: einheit?.[2],
    summe: summenwort.test(text),
    teil: teilwort.test(text),
    rest: kurz && begriffe[0] === kurz ? '' : restOf(text, [...treffer, ...zeiten]),
  }
}

/** What belongs to a wider one is meant: `MAbE: Gutschein (AVGS-MAT)`; two of the same rank are none. */
function instrumentOf(treffer: Treffer[]): InstrumentId | undefined {
  const alle = [...new Set(treffer.flatMap((einer) => (einer.was === 'instrument' ? [einer.id] : [])))]
  const enge = alle.filter((eins) => eins !== 'mabe' && eins !== 'sonstige')
  if (alle.includes('sonstige')) return 'sonstige'
  if (enge.includes('avgs')) return 'avgs'
  return treffer.some((einer) => /^16/u.test(String(einer.id))) &&
    enge.length > 1 &&
    enge.every((eins) => /^16/u.test(eins))
    ? undefined
    : (enge[0] ?? alle[0])
}

/** An instrument's own name says nothing of a group. */
function groupsOf(treffer: Treffer[]): Einzelgruppe[] {
  const namen = treffer.filter(({ was }) => was === 'instrument')
  return treffer.flatMap((einer) =>
    einer.was === 'gruppe' && !namen.some(({ index, ende }) => index <= einer.index && einer.ende <= ende)
      ? [einer.id]
      : [],
  )
}

function first<W extends Treffer['was']>(treffer: Treffer[], was: W): IdOf<W> | undefined {
  return treffer.find((einer) => einer.was === was)?.id as IdOf<W> | undefined
}

type IdOf<W extends Treffer['was']> = (Treffer & { was: W })['id']

function restOf(text: string, stellen: { index: number; ende: number }[]): string {
  const zeichen = [...text.split('')].map((eins, i) =>
    stellen.some(({ index, ende }) => index <= i && i < ende) ? ' ' : eins,
  )
  return zeichen
    .join('')
    .replace(/\([^)]{0,3}\)/gu, ' ')
    .replace(fueller, ' ')
    .replace(/[^\p{L}]+/gu, ' ')
    .trim()
}
