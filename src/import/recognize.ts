import { type Einzelgruppe, einzelgruppen, gruppenWorte } from '../domain/gruppen.ts'
import { type InstrumentId, instrument, instrumentIds } from '../domain/katalog/instrumente.ts'
import { type Art, type BegriffId, begriff, begriffIds, type Groesse } from '../domain/kennzahlen.ts'
import { findStichtag, type Zeitraum } from '../domain/zeitraum.ts'

/** A wording of the catalogue in a text, with its place. */
export type Treffer = { index: number; ende: number } & (
  | { was: 'begriff'; id: BegriffId }
  | { was: 'instrument'; id: InstrumentId }
  | { was: 'gruppe'; id: Einzelgruppe }
  | { was: 'art'; id: Art }
  | { was: 'groesse'; id: Groesse }
  | { was: 'zeitraum'; id: Zeitraum }
)

/** A point in time in a text. */
export interface Zeitangabe {
  index: number
  ende: number
  jahr: number
  stichtag?: string | undefined
}

type Regel = readonly [Treffer['was'], string, RegExp]

/**
 * A wording as a whole word. Abbreviations count by their exact letters, so that `EQ` is not found in other words, and so
 * does what has the flag `s`.
 */
function toRegel(was: Treffer['was'], id: string, { source, flags }: RegExp): Regel {
  const abkuerzung = /^(?:\(\?[:<!=][^)]*\))*\W*(?:\p{Lu}\p{Ll}?\p{Lu}|\p{Ll}\p{Lu}|K\d)/u.test(source)
  const grenzen = `(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}])`
  return [was, id, new RegExp(grenzen, `gu${abkuerzung || flags.includes('s') ? '' : 'i'}`)]
}

const arten: [Art, RegExp][] = [
  ['schaetzung', /[Ss]chätz(?:wert|ung|ungen|werte)?(?:e[ns]?)?|geschätzt\p{Ll}*|Orientierungswerte?/u],
  [
    'erwartung',
    /erwart\p{Ll}+|Erwartung(?:en|swerte?)?|voraussichtlich\p{Ll}*|prognos\p{Ll}+|Prognose\p{Ll}*|rechne[nt]|gerechnet|gehen (?:wir )?(?:\p{L}+ ){0,4}aus|Hochrechnung|vorläufig\p{Ll}*/u,
  ],
  [
    'plan',
    /[Pp]lan(?:werte?|ung|t|en)?|geplant\p{Ll}*|Ziel(?:wert|e|werte|vereinbarung)?|Soll|vorgesehen|eingeplant|sollen|soll|angestrebt|streben|vereinbart\p{Ll}*|Zielsetzung|wollen|Ansatz|kalkulier\p{Ll}+|reserviert|angeboten|beabsichtig\p{Ll}+|gefördert werden/u,
  ],
  ['ist', /Ist(?:wert|-Wert|-Stand|-Ergebnis)?|Ergebnis|tatsächlich\p{Ll}*|erreicht\p{Ll}*|erzielt\p{Ll}*/u],
]

const groessen: [Groesse, RegExp][] = [
  [
    'veraenderung',
    /Veränderung(?:en|srate)?|Abweichung|Differenz|Entwicklung zum|Steigerung|Anstieg\p{Ll}*|Rückgang\p{Ll}*|Reduzierung|Erhöhung|Abnahme|Zunahme|Zuwachs|Senkung|Minderung|Minus|Plus|Wachstum|\p{L}*(?:[Ww]achstum|[Zz]uwachs)|gestiegen|angestiegen|gesunken|zurückgegangen|gefallen|verringert|erhöht\p{Ll}*|stieg(?:en)?|sank(?:en)?|ggü\. VJ|z\. ?VJ|zum Vorjahr|weniger|niedriger|höher/u,
  ],
  [
    'anteil',
    /\p{L}*[Aa]nteil(?:e[ns]?|ig|s)?|Quote der|\p{L}+squote der|Prozentsatz|gelten|unterliegen|umfassen/u,
  ],
]

const zeitraeume: [Zeitraum, RegExp][] = [
  [
    'JDW',
    /JDW|Jahresdurchschnitt(?:swert)?(?:e?s)?|jahresdurchschnittlich\p{Ll}*|durchschnittliche[rnms]? (?:Anzahl|Bestand|Zahl)|im Durchschnitt des Jahres/u,
  ],
  ['JFW', /JFW|Jahresfortschrittswert(?:e?s)?/u],
]

const regeln: Regel[] = [
  ...begriffIds.flatMap((id) => begriff(id).worte.map((wort) => toRegel('begriff', id, wort))),
  ...instrumentIds.flatMap((id) => instrument(id).worte.map((wort) => toRegel('instrument', id, wort))),
  ...einzelgruppen.flatMap((id) => gruppenWorte(id).map((wort) => toRegel('gruppe', id, wort))),
  ...[
    ...groessen.map(([id, wort]) => ['groesse', id, wort] as const),
    ...zeitraeume.map(([id, wort]) => ['zeitraum', id, wort] as const),
    ...arten.map(([id, wort]) => ['art', id, wort] as const),
  ].map(
    ([was, id, { source }]): Regel => [
      was,
      id,
      new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?!\\p{L})`, 'gu'),
    ],
  ),
]

const kurzworte = begriffIds.flatMap((id) => {
  const { kurz } = begriff(id)
  return kurz ? [[id, new RegExp(`^(?:${kurz.source})$`, 'u')] as const] : []
})

/** The concept that a row or column is called by a single word for. */
export function recognizeShort(text: string): BegriffId | undefined {
  return kurzworte.find(([, regel]) => regel.test(text))?.[0]
}

/** What is counted: of overlapping wordings only the longest holds. */
const gegenstaende: readonly Treffer['was'][] = ['begriff', 'instrument']

/** All wordings of the catalogue in a text, in order; a longer one goes before those inside it. */
export function recognize(text: string): Treffer[] {
  const alle = regeln.flatMap(([was, id, regel]) =>
    [...text.matchAll(regel)].map(
      ({ index, 0: wort }) => ({ was, id, index, ende: index + wort.length }) as Treffer,
    ),
  )
  return alle
    .filter((einer) => !alle.some((anderer) => covers(anderer, einer)))
    .sort((a, b) => a.index - b.index)
}

function covers(anderer: Treffer, einer: Treffer): boolean {
  const sameKind =
    anderer.was === einer.was || [anderer.was, einer.was].every((was) => gegenstaende.includes(was))
  if (anderer === einer || !sameKind || anderer.index >= einer.ende || einer.index >= anderer.ende)
    return false
  const laenge = (treffer: Treffer) => treffer.ende - treffer.index
  return laenge(anderer) > laenge(einer)
}

const jahreszahl = /(?<![\d.,])20\d\d(?![\d%€]|[.,]\d)/gu

/** All years, months and days of a text, in order. */
export function findZeiten(text: string): Zeitangabe[] {
  const zeiten: Zeitangabe[] = []
  for (let ab = 0; ; ) {
    const gefunden = findStichtag(text.slice(ab))
    if (!gefunden) break
    const { stichtag, index, ende } = gefunden
    zeiten.push({ index: ab + index, ende: ab + ende, jahr: Number(stichtag.slice(0, 4)), stichtag })
    ab += ende
  }
  for (const { index, 0: jahr } of text.matchAll(jahreszahl))
    if (!zeiten.some((zeit) => zeit.index <= index && index < zeit.ende))
      zeiten.push({ index, ende: index + jahr.length, jahr: Number(jahr) })
  return zeiten.sort((a, b) => a.index - b.index)
}
