/** By what a row or column tells its part of the people apart. Ages run from the first year up to the second. */
export interface Merkmale {
  geschlecht?: 'm' | 'w'
  alter?: readonly [number, number]
  staat?: 'deutsch' | 'auslaendisch'
  abschluss?: 'mit' | 'ohne'
}

export type Merkmal = keyof Merkmale

const alleMerkmale: readonly Merkmal[] = ['geschlecht', 'alter', 'staat', 'abschluss']

/** A name without what tells parts apart, and those marks. */
export interface Benennung {
  merkmale: Merkmale
  /** What is counted, in lower case; empty where the name says nothing but its marks. */
  stamm: string
}

const jahre = '(?:[- ]?Jährige\\w*|\\s?Jahren?)?'
const offen = Number.POSITIVE_INFINITY
const geschlechter: [RegExp, Merkmale['geschlecht']][] = [
  [/(?<!\p{L})(?:männlich\w*|Männern?)(?!\p{L})|(?<=^|\s)m$/giu, 'm'],
  [/(?<!\p{L})(?:weiblich\w*|Frauen)(?!\p{L})|(?<=^|\s)w$/giu, 'w'],
]
const staaten: [RegExp, Merkmale['staat']][] = [
  [/(?<!\p{L})(?:Deutsche[rn]?)(?!\p{L})/gu, 'deutsch'],
  [
    /(?<!\p{L})(?:Ausländer(?:innen und Ausländern?|[*:/-]?innen|n)?|Ausländische[rn]?|Nicht-?[Dd]eutsche[rn]?)(?!\p{L})/gu,
    'auslaendisch',
  ],
]
const beruf = '(?: abgeschlossener?)? ?(?:Berufsausbildung|Berufsabschluss)(?!\\p{L})'
const abschluesse: [RegExp, Merkmale['abschluss']][] = [
  [new RegExp(`(?<!\\p{L})mit${beruf}`, 'giu'), 'mit'],
  [new RegExp(`(?<!\\p{L})ohne(?: abgeschlossene)?${beruf}`, 'giu'), 'ohne'],
]
type Altersleser = [RegExp, (von: string, bis: string) => readonly [number, number]]
const alter: Altersleser[] = [
  [
    new RegExp(`(?:von )?(\\d\\d)${jahre} bis (?:unter|u\\.) (\\d\\d)${jahre}`, 'giu'),
    (von, bis) => [Number(von), Number(bis)],
  ],
  [
    new RegExp(`(\\d\\d)\\s?(?:bis|-|–)\\s?(\\d\\d)${jahre}`, 'giu'),
    (von, bis) => [Number(von), Number(bis) + 1],
  ],
  [
    new RegExp(`(?:ab )?(\\d\\d)${jahre}(?: und| u\\.|,)? ?(?:älter|mehr|darüber)`, 'giu'),
    (von) => [Number(von), offen],
  ],
  [new RegExp(`(?<!\\p{L})(?:ab|über|Ü) ?(\\d\\d)(?!\\d)${jahre}`, 'giu'), (von) => [Number(von), offen]],
  [new RegExp(`(?<!\\p{L})(?:unter|U) ?(\\d\\d)(?!\\d)${jahre}`, 'giu'), (bis) => [0, Number(bis)]],
]
const fuellwort =
  /(?<!\p{L})(?:davon|darunter|dar\.|dav\.|gesamt|insgesamt|zusammen|Summe|Anzahl|Bestand|im Alter|Altersgruppen?|Geschlecht|Jahren?|Personen|von|der|die|an|und|alle[rn]?)(?!\p{L})|[^\p{L}\p{N}§%]+/giu

/** Takes a name such as `davon Frauen unter 25 Jahren` apart. */
export function readBenennung(name: string): Benennung {
  let rest = name
  const take = (worte: RegExp): RegExpMatchArray | undefined => {
    const treffer = [...rest.matchAll(worte)]
    rest = rest.replace(worte, ' ')
    return treffer.length === 1 ? treffer[0] : undefined
  }
  const geschlecht = onlyOne(geschlechter.flatMap(([worte, wert]) => (take(worte) ? [wert] : [])))
  const staat = onlyOne(staaten.flatMap(([worte, wert]) => (take(worte) ? [wert] : [])))
  const abschluss = onlyOne(abschluesse.flatMap(([worte, wert]) => (take(worte) ? [wert] : [])))
  const jahrgang = onlyOne(
    alter.flatMap(([worte, read]) => {
      const [gefunden, von = '', bis = ''] = take(worte) ?? []
      return gefunden === undefined ? [] : [read(von, bis)]
    }),
  )
  return {
    merkmale: {
      ...(geschlecht && { geschlecht }),
      ...(staat && { staat }),
      ...(abschluss && { abschluss }),
      ...(jahrgang && { alter: jahrgang }),
    },
    stamm: rest.toLowerCase().replace(fuellwort, ' ').replace(/\s+/gu, ' ').trim(),
  }
}

/** `Frauen und Männer` are no part. */
const onlyOne = <T>(werte: T[]): T | undefined => (werte.length === 1 ? werte[0] : undefined)

/** Whether marks are the same but for those left out. */
export function sameMerkmale(a: Merkmale, b: Merkmale, ausser: readonly Merkmal[] = []): boolean {
  return alleMerkmale.every((eines) => ausser.includes(eines) || String(a[eines]) === String(b[eines]))
}
