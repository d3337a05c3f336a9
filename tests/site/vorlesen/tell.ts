import type { Knoten } from './read-tree.ts'

/** What a screen reader lists, each kind in a list of its own. */
export const arten = [
  'bereiche',
  'ueberschriften',
  'links',
  'bedienung',
  'tabellen',
  'grafiken',
  'listen',
  'text',
] as const
export type Art = (typeof arten)[number]

const bereiche: Record<string, string> = {
  banner: 'Kopfbereich',
  navigation: 'Navigation',
  main: 'Hauptinhalt',
  contentinfo: 'Fußbereich',
  complementary: 'Randspalte',
  search: 'Suche',
  form: 'Formular',
  region: 'Bereich',
  article: 'Artikel',
  figure: 'Abbildung',
  dialog: 'Dialog',
  group: 'Gruppe',
}

const bedienung: Record<string, string> = {
  button: 'Schalter',
  textbox: 'Eingabefeld',
  searchbox: 'Suchfeld',
  combobox: 'Auswahlfeld',
  checkbox: 'Kontrollkästchen',
  radio: 'Auswahlknopf',
  DisclosureTriangle: 'Aufklapper',
}

/** A thing on the page: what kind it is, how deep it lies, its words, and what is told below them. */
interface Ding {
  art: Art
  tiefe: number
  worte: string
  zusatz?: string[]
}

/** Tells a page as a screen reader goes through it, only the kinds of things asked for. */
export function tellPage(wurzel: Knoten, gefragt: readonly Art[]): string[] {
  const dinge = tell(wurzel, 0).filter(({ art }) => gefragt.includes(art))
  return dinge.flatMap(({ tiefe, worte, zusatz = [] }) => [
    '  '.repeat(tiefe) + worte,
    ...zusatz.map((zeile) => '  '.repeat(tiefe + 1) + zeile),
  ])
}

/** How many things of each kind there are. */
export function countThings(wurzel: Knoten): string {
  const dinge = tell(wurzel, 0)
  const zahl = (art: Art, eines: string, viele: string): string =>
    count(dinge.filter((ding) => ding.art === art).length, eines, viele)
  return [
    zahl('bereiche', 'Bereich', 'Bereiche'),
    zahl('ueberschriften', 'Überschrift', 'Überschriften'),
    zahl('links', 'Link', 'Links'),
    zahl('bedienung', 'Bedienelement', 'Bedienelemente'),
    zahl('tabellen', 'Tabelle', 'Tabellen'),
    zahl('grafiken', 'Grafik', 'Grafiken'),
  ].join(', ')
}

function tell(knoten: Knoten, tiefe: number): Ding[] {
  const ding = describe(knoten)
  const ende = ding?.art === 'grafiken' || ding?.art === 'text' || speaksForItself(knoten)
  const tiefer = ding?.art === 'bereiche' || ding?.art === 'tabellen' ? tiefe + 1 : tiefe
  const inhalt = ende ? [] : knoten.kinder.flatMap((kind) => tell(kind, tiefer))
  return [...(ding ? [{ ...ding, tiefe }] : []), ...inhalt]
}

/** The words of a heading or link are its name, and need not be told again. */
const speaksForItself = ({ rolle, kinder }: Knoten): boolean =>
  ['heading', 'link', ...Object.keys(bedienung)].includes(rolle) &&
  !kinder.some((kind) => kind.rolle === 'link')

function describe(knoten: Knoten): Omit<Ding, 'tiefe'> | undefined {
  const { rolle, name, kinder, eigenschaften } = knoten
  if (bereiche[rolle]) return { art: 'bereiche', worte: `${bereiche[rolle]}${quote(name)}` }
  if (bedienung[rolle])
    return { art: 'bedienung', worte: `${bedienung[rolle]}${quote(name)}${fold(eigenschaften)}` }
  if (rolle === 'heading')
    return { art: 'ueberschriften', worte: `Überschrift ${eigenschaften.level}${quote(name)}` }
  if (rolle === 'link') return { art: 'links', worte: describeLink(knoten) }
  if (rolle === 'table')
    return { art: 'tabellen', worte: describeTable(knoten), zusatz: describeHeaders(knoten) }
  if (rolle === 'image') return { art: 'grafiken', worte: `Grafik${quote(name) || ' ohne Namen'}` }
  if (rolle === 'list')
    return { art: 'listen', worte: `Liste${quote(name)} mit ${count(kinder.length, 'Eintrag', 'Einträgen')}` }
  if (rolle === 'listitem' && eigenschaften.aktuell)
    return { art: 'listen', worte: `Aktuelle Seite${quote(wordsOf(knoten))}` }
  if (rolle === 'StaticText' && name) return { art: 'text', worte: name }
  return undefined
}

const wordsOf = ({ rolle, name, kinder }: Knoten): string =>
  rolle === 'StaticText' ? name : kinder.map(wordsOf).join(' ').trim()

const quote = (name: string): string => (name ? ` „${name}“` : '')

const count = (anzahl: number, eines: string, viele: string): string =>
  `${anzahl} ${anzahl === 1 ? eines : viele}`

const fold = ({ expanded }: Knoten['eigenschaften']): string =>
  expanded === undefined ? '' : expanded ? ' (aufgeklappt)' : ' (zugeklappt)'

function describeLink({ name, eigenschaften }: Knoten): string {
  const { url, aktuell } = eigenschaften
  const { pathname, search, hash, origin, href } = new URL(String(url ?? 'about:blank'))
  const ziel = origin.startsWith('http://127.0.0.1') ? pathname + search + hash : href
  return `Link${quote(name) || ' ohne Namen'} → ${decodeURI(ziel)}${aktuell ? ' (aktuelle Seite)' : ''}`
}

function describeTable(tabelle: Knoten): string {
  const zeilen = findAll(tabelle, ['row'])
  const breite = Math.max(0, ...zeilen.map(({ kinder }) => kinder.length))
  const name = quote(tabelle.name) || ' ohne eigenen Namen'
  return `Tabelle${name}: ${count(zeilen.length, 'Zeile', 'Zeilen')}, ${count(breite, 'Spalte', 'Spalten')}`
}

function describeHeaders(tabelle: Knoten): string[] {
  const namen = (rolle: string): string =>
    findAll(tabelle, [rolle])
      .map(({ name }) => name || 'leer')
      .join(' | ')
  const [spalten, zeilen] = [namen('columnheader'), namen('rowheader')]
  return [`Spaltenköpfe: ${spalten || 'keine'}`, `Zeilenköpfe: ${zeilen || 'keine'}`]
}

function findAll(knoten: Knoten, rollen: string[]): Knoten[] {
  return knoten.kinder.flatMap((kind) => [
    ...(rollen.includes(kind.rolle) ? [kind] : []),
    ...findAll(kind, rollen),
  ])
}
