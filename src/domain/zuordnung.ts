import { type Einzelgruppe, isGruppe, teile, verbinde } from './gruppen.ts'
import { massgroessen } from './katalog/foerderung.ts'
import { type InstrumentId, instrumentIds } from './katalog/instrumente.ts'
import { type Art, arten, type Groesse, groessen, isKennzahlId, type KennzahlId } from './kennzahlen.ts'
import { stichtagSchema, type Zeitraum, zeitraeume } from './zeitraum.ts'

/**
 * What a table, one of its columns or one of its rows says about the figures in it. All three together must name
 * concept, year and kind.
 */
export interface Angabe {
  id?: KennzahlId
  /** Which instrument an id such as `eintritte` or `ausgaben` is about. */
  instrument?: InstrumentId
  groesse?: Groesse
  gruppen?: Einzelgruppe[]
  jahr?: number
  zeitraum?: Zeitraum
  stichtag?: string
  art?: Art
  /** What a printed number counts in, such as 1000 under a heading `in T€`. */
  faktor?: number
  /** Whether the row's own words name the part that is counted. */
  merkmal?: true
  /** Whether its numbers are no figures. */
  keine?: true
}

/** Words of an Angabe that multiply. */
const faktoren = new Map([
  ['Tsd', 1000],
  ['Mio', 1_000_000],
])

/**
 * How the rows and columns of a table are typed, as attributes of `<Tabelle>`: entries are separated by `|` as its cells
 * are, words by spaces; `spalten` begins with the second column, `zeilen` with the first row below the header, and `-`
 * stands for no figures. A row may differ by column (`;`), and a cell may hold several numbers (`,`).
 * Example: `spalten="ist 2023 | plan 2024" zeilen="integrationsquote | lzb frauen, lzb-veraenderung frauen"`.
 */
export interface Zuordnung {
  zahlen: Angabe
  /** For each column its Angaben, one for each number in a cell. */
  spalten: Angabe[][]
  /** For each row its Angaben: by column, if they differ, and for each number in a cell. */
  zeilen: Angabe[][][]
}

/** A word that has no meaning in an Angabe; the message is for editors. */
export class UnbekannteAngabe extends Error {
  override name = 'UnbekannteAngabe'
}

/**
 * Reads the attributes of a table.
 *
 * @throws {UnbekannteAngabe}
 */
export function readZuordnung(zahlen: string, spalten: string, zeilen: string): Zuordnung {
  return {
    zahlen: readAngabe(zahlen),
    spalten: entries(spalten).map(readMehrere),
    zeilen: entries(zeilen).map((zeile) => zeile.split(';').map(readMehrere)),
  }
}

const entries = (text: string): string[] => (text.trim() === '' ? [] : text.split('|'))

const readMehrere = (text: string): Angabe[] => text.split(',').map(readAngabe)

/** Reads the words of one Angabe, in any order. */
export function readAngabe(text: string): Angabe {
  const worte = text.trim().split(/\s+/u).filter(Boolean)
  return worte.reduce((angabe, wort) => merge(angabe, readWort(wort)), {} as Angabe)
}

/** What a word of an Angabe can be, tried in order. */
const lesarten: ((wort: string) => Angabe | undefined)[] = [
  (wort) => (wort === '-' ? { keine: true } : wort === 'merkmal' ? { merkmal: true } : undefined),
  (wort) => (faktoren.has(wort) ? { faktor: faktoren.get(wort) as number } : undefined),
  (wort) => (/^20\d\d$/u.test(wort) ? { jahr: Number(wort) } : undefined),
  (wort) => (stichtagSchema.safeParse(wort).success ? stichtagAngabe(wort) : undefined),
  (wort) => (isOneOf(zeitraeume, wort) ? { zeitraum: wort } : undefined),
  (wort) => (isOneOf(arten, wort) ? { art: wort } : undefined),
  (wort) => (isOneOf(groessen, wort) ? { groesse: wort } : undefined),
  (wort) => (isKennzahlId(wort) ? { id: wort } : undefined),
  (wort) => (isOneOf(instrumentIds, wort) ? { instrument: wort } : undefined),
  (wort) => (isGruppe(wort) ? { gruppen: teile(wort) } : undefined),
]

function readWort(wort: string): Angabe {
  for (const lesart of lesarten) {
    const angabe = lesart(wort)
    if (angabe) return angabe
  }
  throw new UnbekannteAngabe(
    `Gefunden: „${wort}“. Erwartet: Kennzahl, Gruppe, Jahr, Stichtag (2023-10), Art (${arten.join(', ')}), Zeitraum (${zeitraeume.join(', ')}) oder „merkmal“, „anteil“, „veraenderung“, „differenz“, „Tsd“, „Mio“, „-“.`,
  )
}

const stichtagAngabe = (wort: string): Angabe => ({
  jahr: Number(wort.slice(0, 4)),
  zeitraum: wort.includes('Q') ? 'Quartal' : 'Stand',
  stichtag: wort,
})

const isOneOf = <T extends string>(liste: readonly T[], wort: string): wort is T => liste.includes(wort as T)

/** Two Angaben as one; the second goes before the first, and groups of both hold. */
export function merge(eine: Angabe, andere: Angabe): Angabe {
  const gruppen = [...(eine.gruppen ?? []), ...(andere.gruppen ?? [])]
  const neuerStichtag = andere.jahr !== undefined && andere.stichtag === undefined
  const { stichtag: _, ...ohneStichtag } = eine
  return { ...(neuerStichtag ? ohneStichtag : eine), ...andere, ...(gruppen.length > 0 && { gruppen }) }
}

/** The id that an Angabe names, with its instrument and Groesse. */
export function idOf({ id, instrument, groesse }: Angabe): KennzahlId | undefined {
  const stamm = [id, id && isOneOf(massgroessen, id) ? instrument : undefined].filter(Boolean).join('-')
  const ganz = groesse && !stamm.endsWith(`-${groesse}`) ? `${stamm}-${groesse}` : stamm
  return isKennzahlId(ganz) ? ganz : undefined
}

/** Whether an Angabe says enough for a figure: concept, year and kind. */
export function isVollstaendig(angabe: Angabe): angabe is Angabe & { jahr: number; art: Art } {
  return idOf(angabe) !== undefined && angabe.jahr !== undefined && angabe.art !== undefined
}

/** Writes an Angabe so that {@link readAngabe} reads the same. */
export function writeAngabe(angabe: Angabe): string {
  const { id, instrument, groesse, gruppen, jahr, zeitraum, stichtag, art, faktor, merkmal, keine } = angabe
  if (keine) return '-'
  const faktorwort = [...faktoren].find(([, mal]) => mal === faktor)?.[0]
  const zeit = stichtag ? [stichtag, zeitraum === 'Monat' && zeitraum] : [zeitraum, jahr]
  const gruppe = gruppen && verbinde(gruppen)
  return [id, instrument, groesse, gruppe, merkmal && 'merkmal', art, ...zeit, faktorwort]
    .filter(Boolean)
    .join(' ')
}

/** Writes what {@link readZuordnung} reads; an attribute that says nothing is empty. */
export function writeZuordnung({ zahlen, spalten, zeilen }: Zuordnung): Record<keyof Zuordnung, string> {
  return {
    zahlen: writeAngabe(zahlen),
    spalten: joinEntries(spalten.map(writeMehrere)),
    zeilen: joinEntries(zeilen.map((zeile) => zeile.map(writeMehrere).join(' ; '))),
  }
}

const writeMehrere = (angaben: Angabe[]): string => angaben.map(writeAngabe).join(', ')

const joinEntries = (texte: string[]): string => (texte.every((text) => text === '') ? '' : texte.join(' | '))
