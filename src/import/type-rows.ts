import type { Einzelgruppe } from '../domain/gruppen.ts'
import { type BegriffId, beschreibe } from '../domain/kennzahlen.ts'
import { figuresIn } from '../domain/zahlarten.ts'
import { findZahlen, type Zahlstelle } from '../domain/zahlen.ts'
import type { Angabe } from '../domain/zuordnung.ts'
import { kindOf } from './date-columns.ts'
import type { Label } from './read-label.ts'
import { isFigureColumn, type Tabellensicht } from './view-table.ts'

/** What a row says of the numbers in each of its cells; `undefined` where its words are not understood. */
export type Zeilenangabe = Angabe[] | undefined

/** What each row of a table says; `spaltenId` tells that the columns name the concepts. */
export function typeRows(sicht: Tabellensicht, spaltenId: boolean): Zeilenangabe[] {
  return sicht.zeilen.map((label, y) => {
    const angaben = sicht.instrumente ? [instrumentRow(sicht, y)] : typeRow(sicht, y, spaltenId)
    const eigene = { ...timeOf(sicht, label), ...(label.faktor && { faktor: label.faktor }) }
    return angaben?.map((angabe) => ({ ...eigene, ...angabe }))
  })
}

/** A row's own time and kind; most rows leave both to their columns. */
function timeOf({ planjahr }: Tabellensicht, { zeiten: [zeit], art, zeitraum, teil }: Label): Angabe {
  const kind = (teil ? undefined : art) ?? kindOf(zeit?.jahr, zeit?.stichtag, planjahr)
  return {
    ...(zeitraum && { zeitraum }),
    ...(zeit && { jahr: zeit.jahr }),
    ...(zeit?.stichtag && { stichtag: zeit.stichtag, zeitraum: 'Stand' }),
    ...(kind && { art: kind }),
  }
}

/** In a table of instruments a row is an instrument, a part of the one above, or something of its own name. */
function instrumentRow({ zeilen }: Tabellensicht, y: number): Angabe {
  const { instrument, gruppen, summe, rest } = zeilen[y] as Label
  const mehrere = zeilen.filter((zeile) => instrument && zeile.instrument === instrument).length > 1
  if (instrument) return { instrument, ...groups(gruppen), ...(mehrere && { merkmal: true as const }) }
  const oben = zeilen.slice(0, y).findLast((zeile) => zeile.instrument)?.instrument
  if (gruppen.length > 0) return { ...(oben && { instrument: oben }), ...groups(gruppen) }
  return summe || rest === '' ? {} : { merkmal: true }
}

function typeRow(sicht: Tabellensicht, y: number, spaltenId: boolean): Zeilenangabe {
  const label = sicht.zeilen[y] as Label
  const zahlen = numbersIn(sicht, y)
  if (sicht.spalten.filter(({ instrument }) => instrument).length >= 2) return [measureRow(sicht, label)]
  const begriffe =
    label.begriffe.length > 0 || label.summe ? label.begriffe : (parentOf(sicht, y)?.begriffe ?? [])
  if (begriffe.length > 1 && zahlen.length === begriffe.length)
    return begriffe.map((id) => ({ id, ...groups(label.gruppen) }))
  if (label.instrument && !label.begriffe[0]) return [instrumentPart(sicht, y)]
  const angabe = label.begriffe[0]
    ? conceptRow(sicht, y)
    : label.summe
      ? totalRow(sicht, y, spaltenId)
      : partRow(sicht, y, spaltenId)
  return angabe && severalNumbers(angabe, label, zahlen)
}

/** Where columns are instruments a row says how they are used. */
function measureRow({ titel }: Tabellensicht, { massgroesse, einheit }: Label): Angabe {
  const geld = einheit === 'EUR' ? 'ausgaben' : undefined
  return { id: massgroesse ?? geld ?? titel.massgroesse ?? 'eintritte' }
}

/** A row that names its concept. */
function conceptRow(sicht: Tabellensicht, y: number): Angabe {
  const { zeilen, titel, tabelle } = sicht
  const { gruppen, groesse, rest, summe, text } = zeilen[y] as Label
  const id = conceptOf(sicht, y)
  const oft = tabelle.rumpf.filter(([name]) => name === text).length > 1
  const eigene = gruppen.length > 0 || !oft ? gruppen : blockGroups(zeilen, y)
  const merkmal = rest !== '' && !summe && id === titel.begriffe[0] && gruppen.length === 0
  return {
    id,
    ...(groesse === 'anteil' && isPercent(sicht, y) && { groesse }),
    ...groups(eigene),
    ...(merkmal && { merkmal }),
  }
}

/** What is moved names where it comes from; and an administrative budget that has parts of others is the whole one. */
function conceptOf({ zeilen }: Tabellensicht, y: number): BegriffId {
  const { begriffe = [] } = zeilen[y] ?? {}
  const id = begriffe.find((eins) => eins === 'umschichtung') ?? (begriffe[0] as BegriffId)
  const folgende = zeilen.slice(y + 1).flatMap((label) => (label.teil ? label.begriffe : []))
  const hatTeile = folgende.includes('kommunaler-finanzierungsanteil') || folgende.includes('umschichtung')
  return id === 'verwaltungsbudget' && hatTeile && !zeilen[y]?.teil ? 'verwaltungsbudget-gesamt' : id
}

const isPercent = (sicht: Tabellensicht, y: number): boolean =>
  sicht.zeilen[y]?.einheit === 'Prozent' || numbersIn(sicht, y).some(({ einheit }) => einheit === 'Prozent')

/** Rows of the same name are told apart by the row that heads their block. */
function blockGroups(zeilen: Label[], y: number): Einzelgruppe[] {
  const kopf = zeilen.find(({ begriffe }) => begriffe.length > 0)?.begriffe[0]
  return zeilen.slice(0, y).findLast(({ begriffe }) => begriffe[0] === kopf)?.gruppen ?? []
}

/** A row that names a group, a change or a part of what the rows above it count. */
function partRow(sicht: Tabellensicht, y: number, spaltenId: boolean): Angabe | undefined {
  const label = sicht.zeilen[y] as Label
  const teil = {
    ...(label.groesse && { groesse: label.groesse }),
    ...groups(label.gruppen),
    ...merkmalOf(label),
  }
  if (spaltenId) return teil
  const eltern = parentOf(sicht, y)
  const titel = sicht.titel.begriffe[0]
  const id = eltern ? conceptOf(sicht, sicht.zeilen.indexOf(eltern)) : titel
  if (id === undefined || saysNothing(label)) return undefined
  const { zeitraum } = eltern ?? {}
  return { ...(teil.merkmal && id === titel ? {} : { id }), ...(zeitraum && { zeitraum }), ...teil }
}

/** A single instrument among other rows: money is spent on it, else it is begun. */
function instrumentPart(sicht: Tabellensicht, y: number): Angabe {
  const { instrument, gruppen } = sicht.zeilen[y] as Label
  const geld = sicht.titel.einheit === 'EUR' || numbersIn(sicht, y).some(({ einheit }) => einheit === 'EUR')
  const id = sicht.titel.massgroesse ?? (geld ? 'ausgaben' : 'eintritte')
  return { id, ...(instrument && { instrument }), ...groups(gruppen) }
}

/** A total counts what the rows above it count, or what they make up together. */
function totalRow({ zeilen, titel }: Tabellensicht, y: number, spaltenId: boolean): Angabe | undefined {
  const oben = new Set(zeilen.slice(0, y).flatMap(({ begriffe }) => begriffe.slice(0, 1)))
  const [id] = oben.size === 1 ? oben : titel.begriffe
  if (spaltenId) return {}
  return oben.size > 1 ? togetherOf([...oben]) : id && { id }
}

function togetherOf(ids: BegriffId[]): Angabe | undefined {
  if (ids.includes('verwaltungsbudget') && ids.includes('eingliederungstitel')) return { id: 'gesamtbudget' }
  return ids.every((id) => id.startsWith('stellen')) ? { id: 'stellen' } : undefined
}

/** Words of its own that neither a group nor a change accounts for name the part that is counted. */
const merkmalOf = ({ rest, summe, gruppen, groesse }: Label): Angabe =>
  rest !== '' && !summe && gruppen.length === 0 && groesse === undefined ? { merkmal: true } : {}

const saysNothing = ({ rest, zeiten, gruppen, summe, groesse }: Label): boolean =>
  rest === '' && zeiten.length === 0 && gruppen.length === 0 && !summe && !groesse

/**
 * The concept that a row is part of: that of the nearest row above whose values are nowhere smaller, for this row and
 * its neighbours that are parts too.
 */
function parentOf({ zeilen, tabelle: { rumpf } }: Tabellensicht, y: number): Label | undefined {
  const isPart = (i: number) => zeilen[i]?.begriffe.length === 0
  const ersteUnter = (i: number): number => (i > 0 && isPart(i - 1) ? ersteUnter(i - 1) : i)
  const letzte = zeilen.findIndex((_, i) => i > y && !isPart(i))
  const nachbarn = rumpf.slice(ersteUnter(y), letzte === -1 ? undefined : letzte)
  const oben = zeilen.flatMap(({ begriffe, groesse }, i) =>
    i < y && begriffe.length > 0 && !groesse ? [i] : [],
  )
  const eltern = oben.findLast((i) => nachbarn.every((row) => isWithin(row, rumpf[i] ?? [])))
  return zeilen[eltern ?? oben.at(-1) ?? -1]
}

function isWithin(row: string[], eltern: string[]): boolean {
  return row.every((zelle, x) => {
    const [wert] = findZahlen(zelle)
    const [grenze] = findZahlen(eltern[x] ?? '')
    const zaehlt = x > 0 && wert && grenze && wert.einheit === grenze.einheit && wert.einheit !== 'Prozent'
    return !zaehlt || /^[-–−+]/u.test(zelle) || wert.wert <= grenze.wert
  })
}

/** A cell with two numbers gives a value and its share, a rate and its count, or a change in both ways. */
function severalNumbers(angabe: Angabe, { groesse }: Label, zahlen: Zahlstelle[]): Angabe[] {
  if (groesse === 'veraenderung')
    return (zahlen.length > 1 ? zahlen : zahlen.slice(0, 1)).map(({ einheit }) => ({
      ...angabe,
      groesse: einheit === 'Prozent' || einheit === undefined ? 'veraenderung' : 'differenz',
    }))
  if (zahlen.length < 2) return [angabe]
  const rate = angabe.id !== undefined && beschreibe(angabe.id).einheit === 'Prozent'
  return zahlen.map(({ einheit }) => {
    if (einheit === 'Prozent') return rate ? angabe : { ...angabe, groesse: 'anteil' }
    return angabe.id === 'integrationsquote' ? { ...angabe, id: 'integrationen' } : angabe
  })
}

/** The numbers of the row's fullest cell. */
function numbersIn(sicht: Tabellensicht, y: number): Zahlstelle[] {
  const zellen = (sicht.tabelle.rumpf[y] ?? [])
    .slice(1)
    .map((zelle, x) => (isFigureColumn(sicht, x) ? figuresIn(zelle) : []))
  return zellen.reduce((meiste, zahlen) => (zahlen.length > meiste.length ? zahlen : meiste), [])
}

const groups = (gruppen: Einzelgruppe[]): Angabe => (gruppen.length > 0 ? { gruppen } : {})
