import type { Root } from 'mdast'
import type { MdxJsxAttribute, MdxJsxFlowElement } from 'mdast-util-mdx-jsx'
import { visit } from 'unist-util-visit'
import { beschreibe } from '../domain/kennzahlen.ts'
import { type Quelltabelle, readTabellen } from '../domain/quelltabellen.ts'
import { readZellzahlen } from '../domain/tabellenzahlen.ts'
import { findZahlen, isZahl } from '../domain/zahlen.ts'
import { type Angabe, idOf, isVollstaendig, writeZuordnung, type Zuordnung } from '../domain/zuordnung.ts'
import { kindOf } from './date-columns.ts'
import { type Entwurf, withBefund } from './entwurf.ts'
import type { Label } from './read-label.ts'
import { splitGroups, typeColumns } from './type-columns.ts'
import { typeRows, type Zeilenangabe } from './type-rows.ts'
import { readSicht, type Tabellensicht } from './view-table.ts'
import { type Tabellenentscheidung, takeTables } from './vorjahr/take-tables.ts'
import type { Vorjahrestext } from './vorjahr/vorjahrestext.ts'

/**
 * Types the figures of every table: one of last year's plan as editors typed it then, others by their words: which
 * concept, group, year and kind their rows and columns are about.
 * Tables and rows that cannot be understood are findings. Without the plan's year nothing is typed: it is missed anyway.
 */
export function typeTables(entwurf: Entwurf, planjahr: number | null, vorjahr?: Vorjahrestext): Entwurf {
  if (planjahr === null) return entwurf
  const tabellen = readTabellen(entwurf.tree)
  const entscheidungen = vorjahr ? takeTables(vorjahr, tabellen) : []
  const zuordnungen = tabellen.map(
    (tabelle, i) => entscheidungen[i]?.zuordnung ?? typeTable(tabelle, planjahr),
  )
  const tree = writeAttributes(
    entwurf.tree,
    zuordnungen.map((zuordnung) => zuordnung && writeZuordnung(zuordnung)),
  )
  const alte = entscheidungen.flatMap((entscheidung) => entscheidung?.alt ?? [])
  const start = { ...entwurf, tree, uebernommen: { ...entwurf.uebernommen, tabellen: alte } }
  return tabellen.reduce((halb, tabelle, i) => {
    const entscheidung = entscheidungen[i]
    return entscheidung
      ? reportNewRows(halb, tabelle, entscheidung)
      : reportDoubts(halb, tabelle, zuordnungen[i])
  }, start)
}

/** What editors left out last year is no doubt; a row that the table did not have is one. */
function reportNewRows(
  entwurf: Entwurf,
  tabelle: Quelltabelle,
  { neueZeilen }: Tabellenentscheidung,
): Entwurf {
  const namen = neueZeilen.map((y) => `Zeile „${tabelle.rumpf[y]?.[0] ?? ''}“`)
  const meldung = `Tabelle „${nameOf(tabelle)}“: Gefunden: ${namen.join(', ')}, neu seit dem vorigen Plan und ohne Zuordnung. Erwartet: was dort gezählt wird.`
  return namen.length === 0 ? entwurf : withBefund(entwurf, tabelle.zeile, 'tabelle-unklar', meldung, abhilfe)
}

/** How a table's figures are typed; undefined when nothing in it is understood. */
export function typeTable(tabelle: Quelltabelle, planjahr: number): Zuordnung | undefined {
  const sicht = readSicht(tabelle, planjahr)
  const spalten = typeColumns(sicht)
  const figures = spalten.filter((spalte) => spalte !== undefined)
  if (figures.length === 0) return undefined
  const spaltenId = figures.some(({ id }) => id !== undefined)
  const zeilen = typeRows(sicht, spaltenId)
  if (zeilen.every((zeile) => zeile === undefined)) return undefined
  const zuordnung = {
    zahlen: defaults(sicht, figures, zeilen),
    spalten: spalten.map((spalte, x) =>
      spalte ? splitGroups(sicht.spalten[x] as Label, spalte) : [{ keine: true as const }],
    ),
    zeilen: zeilen.map((zeile, y) => byBudget(sicht, spalten, y) ?? [zeile ?? [{ keine: true as const }]]),
  }
  return countFigures(tabelle, zuordnung) > 0 ? closeColumns(tabelle, zuordnung) : undefined
}

/** A column of which nothing is known is left out, rather than half typed. */
function closeColumns(tabelle: Quelltabelle, zuordnung: Zuordnung): Zuordnung {
  const { zahlen } = readZellzahlen({ ...tabelle, ...writeZuordnung(zuordnung) })
  const spalten = zuordnung.spalten.map((spalte, x) => {
    const eigene = zahlen.filter((zahl) => zahl.spalte === x + 2)
    return eigene.length > 0 && !eigene.some(({ angabe }) => isVollstaendig(angabe))
      ? [{ keine: true as const }]
      : spalte
  })
  return { ...zuordnung, spalten }
}

/** In a table of both budgets what one loses the other gets, and what is left of each has a name of its own. */
function byBudget(
  { zeilen }: Tabellensicht,
  spalten: (Angabe | undefined)[],
  y: number,
): Angabe[][] | undefined {
  const ids = spalten.map((spalte) => spalte?.id)
  const beide = ids.includes('eingliederungstitel') && ids.includes('verwaltungsbudget')
  const { text = '', begriffe = [], groesse } = zeilen[y] ?? {}
  const rest = /operativ|netto|nach Umschichtung|verbleib|verfügbar/iu.test(text)
  const umschichtung = begriffe[0] === 'umschichtung' && groesse !== 'anteil'
  if (!beide || !(rest || umschichtung)) return undefined
  const namen = rest
    ? (['eingliederungstitel-netto', 'verwaltungsbudget-gesamt'] as const)
    : (['umschichtung-abgang', 'umschichtung'] as const)
  return ids.map((id) =>
    id === 'eingliederungstitel'
      ? [{ id: namen[0] }]
      : id === 'verwaltungsbudget'
        ? [{ id: namen[1] }]
        : [{}],
  )
}

/** What holds for the whole table, as far as not every column or every row says it itself. */
function defaults({ titel, planjahr }: Tabellensicht, spalten: Angabe[], zeilen: Zeilenangabe[]): Angabe {
  const angaben = zeilen.flatMap((zeile) => zeile ?? [])
  const missing = (feld: keyof Angabe) =>
    spalten.some((spalte) => spalte[feld] === undefined) && angaben.some((zeile) => zeile[feld] === undefined)
  const [id] = titel.begriffe
  const { zeitraum } = titel
  const zeit = titel.zeiten[0]
  const art =
    titel.art ??
    (zeit
      ? kindOf(zeit.jahr, zeit.stichtag, planjahr)
      : isObserved([...spalten, ...angaben])
        ? 'ist'
        : 'plan')
  const jahr = zeit?.jahr ?? (art === 'ist' ? planjahr - 1 : planjahr)
  return {
    ...(missing('id') && id && { id }),
    ...(zeitraum && { zeitraum }),
    ...(missing('jahr') && {
      jahr,
      ...(zeit?.stichtag && { stichtag: zeit.stichtag, zeitraum: 'Stand' as const }),
    }),
    ...(missing('art') && art && { art }),
    ...(titel.faktor && { faktor: titel.faktor }),
  }
}

/** Who gets benefits and what the labour market is like a plan observes; its money and measures it plans. */
function isObserved(angaben: Angabe[]): boolean {
  const id = angaben.map(idOf).find((eins) => eins !== undefined)
  return id !== undefined && ['kunden', 'arbeitsmarkt'].includes(beschreibe(id).begriff.bereich)
}

function countFigures(tabelle: Quelltabelle, zuordnung: Zuordnung): number {
  return readZellzahlen({ ...tabelle, ...writeZuordnung(zuordnung) }).zahlen.filter(({ angabe }) =>
    isVollstaendig(angabe),
  ).length
}

/** Tables without a wrapper get one. */
function writeAttributes(tree: Root, zuordnungen: (Record<string, string> | undefined)[]): Root {
  const copy = structuredClone(tree)
  let nummer = 0
  visit(copy, 'table', (table, index, parent) => {
    const attribute = attributesOf(zuordnungen[nummer++] ?? {})
    if (attribute.length === 0 || !parent || index === undefined) return undefined
    if (parent.type === 'mdxJsxFlowElement' && parent.name === 'Tabelle') {
      parent.attributes.push(...attribute)
      return undefined
    }
    const huelle: MdxJsxFlowElement = {
      type: 'mdxJsxFlowElement',
      name: 'Tabelle',
      attributes: attribute,
      children: [table],
    }
    if (table.position) huelle.position = table.position
    parent.children.splice(index, 1, huelle as never)
    return index + 1
  })
  return copy
}

const attributesOf = (zuordnung: Record<string, string>): MdxJsxAttribute[] =>
  Object.entries(zuordnung)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => ({ type: 'mdxJsxAttribute', name, value }))

const abhilfe =
  'In <Tabelle> mit zahlen, spalten und zeilen angeben, was gezählt wird; mit - wird eine Zeile oder Spalte bewusst ausgelassen.'

/** So many numbers make a table one of figures. */
const wenige = 4

function reportDoubts(entwurf: Entwurf, tabelle: Quelltabelle, zuordnung: Zuordnung | undefined): Entwurf {
  const anzahl = tabelle.rumpf.flatMap((row) => row.slice(1).flatMap(findZahlen)).length
  if (!zuordnung) {
    const meldung = `Tabelle „${nameOf(tabelle)}“: Gefunden: ${anzahl} Zahlen, die keiner Kennzahl zugeordnet sind. Erwartet: eine Zuordnung.`
    return anzahl < wenige ? entwurf : withBefund(entwurf, tabelle.zeile, 'tabelle-unklar', meldung, abhilfe)
  }
  const offen = tabelle.rumpf.flatMap(([name = ''], y) =>
    zuordnung.zeilen[y]?.[0]?.[0]?.keine ? [name] : [],
  )
  const { luecken } = readZellzahlen({ ...tabelle, ...writeZuordnung(zuordnung) })
  const zweifel = [
    ...offen.map((name) => `Zeile „${name}“`),
    ...leftOut(tabelle, zuordnung),
    ...luecken.map(({ zelle }) => `Zelle „${zelle}“`),
  ]
  const meldung = `Tabelle „${nameOf(tabelle)}“: Gefunden: ${zweifel.join(', ')} ohne Zuordnung. Erwartet: was dort gezählt wird.`
  return zweifel.length === 0
    ? entwurf
    : withBefund(entwurf, tabelle.zeile, 'tabelle-unklar', meldung, abhilfe)
}

/** Columns of numbers that are left out. */
function leftOut({ kopf, rumpf }: Quelltabelle, { spalten }: Zuordnung): string[] {
  return spalten.flatMap(([angabe], x) => {
    const zahlen = rumpf.filter((row) => isZahl(row[x + 1] ?? '')).length
    const name = kopf
      .map((row) => row[x + 1] ?? '')
      .join(' ')
      .trim()
    return angabe?.keine && zahlen * 2 > rumpf.length ? [`Spalte „${name}“`] : []
  })
}

const nameOf = ({ beschriftung, abschnitt }: Quelltabelle): string => beschriftung || abschnitt
