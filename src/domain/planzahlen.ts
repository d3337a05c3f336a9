import type { Root } from 'mdast'
import type { Einheit } from './einheit.ts'
import { type Gruppe, verbinde } from './gruppen.ts'
import { type Art, beschreibe, type KennzahlId } from './kennzahlen.ts'
import type { Kennzahl, Plan } from './plan.ts'
import { type Quelltabelle, readTabellen } from './quelltabellen.ts'
import { expectedWords, type Quellwort } from './quelltext.ts'
import { isZugeordnet, readZellzahlen, type Zellzahl } from './tabellenzahlen.ts'
import { woerter } from './woerter.ts'
import { findZahlen, type Genauigkeit, nachkommastellen } from './zahlen.ts'
import type { Zeitraum } from './zeitraum.ts'
import { idOf, isVollstaendig } from './zuordnung.ts'

/** A figure of a plan: typed, with its proof. */
export interface Planzahl {
  id: KennzahlId
  wert: number
  einheit: Einheit
  genauigkeit: Genauigkeit
  /** Decimals as printed. */
  stellen: number
  jahr: number
  zeitraum?: Zeitraum | undefined
  stichtag?: string | undefined
  art: Art
  gruppe?: Gruppe | undefined
  /** What part is counted, in the document's own words. */
  merkmal?: string | undefined
  /** Line of the source. */
  zeile: number
  /** Exact piece of that line. */
  zitat: string
  /** Id of the place of proof on the plan's page. */
  anker: string
  /** Number of the table it stands in; figures of the running text have none. */
  tabelle?: number | undefined
  /** Whether an editor wants it among the first figures, or not. */
  wichtig?: boolean | undefined
  /** Whether the document itself says something else elsewhere. */
  umstritten?: boolean | undefined
}

/** What of a plan's frontmatter its figures depend on. */
export type Belegtes = Pick<Plan, 'kennzahlen' | 'korrekturen' | 'entfernt'> &
  Partial<Pick<Plan, 'widersprueche'>>

/** The same with the plan's year: what its arithmetic is checked by. */
export type Rechenplan = Belegtes & Pick<Plan, 'jahr'>

/**
 * All figures of a plan: those of its frontmatter, then those of its typed tables, in order.
 *
 * @param tree the plan's text
 * @param zeilen lines of its source
 * @throws {UnbekannteAngabe} when a table's attributes cannot be read
 */
export function readPlanzahlen(plan: Belegtes, tree: Root, zeilen: string[]): Planzahl[] {
  const tabellen = readTabellen(tree).filter(isZugeordnet)
  const orte = locateRows(tabellen, expectedWords(zeilen, plan))
  const zahlen = [
    ...readTextzahlen(plan, zeilen),
    ...tabellen.flatMap((tabelle) =>
      readZellzahlen(tabelle).zahlen.flatMap((zahl) => fromTable(tabelle, zahl, orte, zeilen)),
    ),
  ]
  return zahlen.map((zahl) => (isUmstritten(zahl, plan) ? { ...zahl, umstritten: true } : zahl))
}

/** A contradiction names the place of the statement first, as it is printed there. */
function isUmstritten({ zeile, zitat }: Planzahl, { widersprueche = [] }: Belegtes): boolean {
  return widersprueche.some(({ zeilen, gedruckt }) => zeilen[0] === zeile && gedruckt.includes(zitat))
}

/** The figures of a plan's running text alone. */
export function readTextzahlen({ kennzahlen }: Pick<Plan, 'kennzahlen'>, zeilen: string[]): Planzahl[] {
  return kennzahlen.map((kennzahl) => fromText(kennzahl, zeilen))
}

function fromText({ id, wert, beleg, ...rest }: Kennzahl, zeilen: string[]): Planzahl {
  const zahl = findZahlen(beleg.zitat)[0]
  return {
    id,
    wert,
    einheit: printedUnit(zahl?.einheit, beschreibe(id).einheit),
    genauigkeit: zahl?.genauigkeit ?? 'genau',
    stellen: nachkommastellen(beleg.zitat),
    ...rest,
    ...beleg,
    anker: belegAnker(beleg, zeilen),
  }
}

/** Whether a number's printed unit can stand for the unit of its concept. */
export function fitsUnit(gedruckt: Einheit | undefined, einheit: Einheit): boolean {
  if (gedruckt === undefined || gedruckt === einheit) return true
  const stellen: readonly Einheit[] = ['VZÄ', 'Stellen']
  const zaehler: readonly Einheit[] = ['Personen', 'Anzahl', 'Plätze']
  if (einheit.includes(' je ')) return !['EUR', 'Prozent', 'Prozentpunkte'].includes(gedruckt)
  return [stellen, zaehler].some((reihe) => reihe.includes(gedruckt) && reihe.includes(einheit))
}

/** `Stellen` are not converted to full ones. */
function printedUnit(gedruckt: Einheit | undefined, einheit: Einheit): Einheit {
  return gedruckt === 'Stellen' && einheit === 'VZÄ' ? gedruckt : einheit
}

/** Id of the place of proof in the running text: line of the source, and where in it the quote begins. */
export function belegAnker({ zeile, zitat }: Kennzahl['beleg'], zeilen: string[]): string {
  return `z${zeile}-${Math.max(0, findZitat(zeilen[zeile - 1] ?? '', zitat)[0] ?? 0)}`
}

/** Where a quote stands in a line, its number whole: `857` is not in `8.857`, and `12 %` not in `12 %-Punkte`. */
export function findZitat(zeile: string, zitat: string): number[] {
  const orte: number[] = []
  let ort = zitat === '' ? -1 : zeile.indexOf(zitat)
  while (ort >= 0) {
    const ganz = isWhole(zeile, ort, ort + zitat.length)
    if (ganz) orte.push(ort)
    ort = zeile.indexOf(zitat, ort + (ganz ? zitat.length : 1))
  }
  return orte
}

/** Whether a piece of a line begins and ends between words and numbers. @param ende index after it */
function isWhole(zeile: string, index: number, ende: number): boolean {
  const [davor, danach] = [zeile.slice(Math.max(0, index - 4), index), zeile.slice(ende, ende + 4)]
  return !/(?:[\p{L}\p{N}]|\p{N}[.,])$/u.test(davor) && !/^(?:[\p{L}\p{N}]|[.,]\p{N})/u.test(danach)
}

/** Id of a typed cell on the plan's page. */
export function zellAnker(tabelle: number, zeile: number, spalte: number): string {
  return `t${tabelle}z${zeile}s${spalte}`
}

/** Ids of all typed cells of a table. */
export function zellAnkerOf(tabelle: Quelltabelle): Set<string> {
  const { zahlen } = isZugeordnet(tabelle) ? readZellzahlen(tabelle) : { zahlen: [] }
  return new Set(
    zahlen
      .filter(({ angabe }) => isVollstaendig(angabe))
      .map(({ zeile, spalte }) => zellAnker(tabelle.nummer, zeile, spalte)),
  )
}

type Zeilenorte = Map<string, Quellwort[]>

/** The words of each row in the source, found in order: a page says what its source says. */
export function locateRows(tabellen: Quelltabelle[], quelle: Quellwort[]): Zeilenorte {
  const orte: Zeilenorte = new Map()
  let ab = 0
  for (const { nummer, rumpf } of tabellen)
    for (const [y, row] of rumpf.entries()) {
      const gesucht = woerter(row.join(' '))
      const stelle = indexOfWords(quelle, gesucht, ab)
      if (stelle === undefined || gesucht.length === 0) continue
      orte.set(`${nummer}/${y + 1}`, quelle.slice(stelle, stelle + gesucht.length))
      ab = stelle + gesucht.length
    }
  return orte
}

function indexOfWords(quelle: Quellwort[], gesucht: string[], ab: number): number | undefined {
  for (let i = ab; i + gesucht.length <= quelle.length; i++)
    if (gesucht.every((wort, k) => quelle[i + k]?.wort === wort)) return i
  return undefined
}

/** A cell's figure; none where its row is not in the source, which is a finding of its own. */
function fromTable(tabelle: Quelltabelle, zahl: Zellzahl, orte: Zeilenorte, zeilen: string[]): Planzahl[] {
  const { angabe, stelle, name } = zahl
  const id = idOf(angabe)
  const zeile = lineOf(tabelle, zahl, orte)
  if (!id || !zeile || !isVollstaendig(angabe)) return []
  const zitat = quoteOf(zahl, zeilen[zeile - 1] ?? '')
  const gruppe = verbinde(angabe.gruppen ?? [])
  const { jahr, art, zeitraum, stichtag, faktor = 1 } = angabe
  const mal = stelle.einheit === undefined && beschreibe(id).einheit === 'EUR' ? faktor : 1
  return [
    {
      id,
      wert: Number((stelle.wert * mal).toPrecision(15)),
      einheit: printedUnit(stelle.einheit, beschreibe(id).einheit),
      genauigkeit: stelle.genauigkeit,
      stellen: mal === 1 ? nachkommastellen(zitat) : 0,
      jahr,
      ...(zeitraum && { zeitraum }),
      ...(stichtag && { stichtag }),
      art,
      ...(gruppe && { gruppe }),
      ...(angabe.merkmal && { merkmal: name.replace(/^\W*(?:davon|darunter|dar\.)\W*|[,:;]$/giu, '') }),
      zeile,
      zitat,
      anker: zellAnker(tabelle.nummer, zahl.zeile, zahl.spalte),
      tabelle: tabelle.nummer,
    },
  ]
}

/** Line of the source that holds a cell's number; a row may stand on several. */
function lineOf(
  tabelle: Quelltabelle,
  { zeile, spalte, zelle, stelle }: Zellzahl,
  orte: Zeilenorte,
): number | undefined {
  const davor = [...(tabelle.rumpf[zeile - 1]?.slice(0, spalte - 1) ?? []), zelle.slice(0, stelle.ziffern)]
  return orte.get(`${tabelle.nummer}/${zeile}`)?.[woerter(davor.join(' ')).length]?.zeile
}

/** The number with its sign, unit and word of fall as the source prints it; its spaces may differ. */
function quoteOf({ zelle, stelle }: Zellzahl, quellzeile: string): string {
  const von = Math.min(stelle.index, stelle.fallwort?.index ?? stelle.index)
  const bis = Math.max(stelle.ende, stelle.fallwort?.ende ?? stelle.ende)
  const teile = zelle.slice(von, bis).trim().split(/\s+/u)
  return (
    new RegExp(teile.map((teil) => RegExp.escape(teil)).join('\\s+'), 'u').exec(quellzeile)?.[0] ??
    teile.join(' ')
  )
}
