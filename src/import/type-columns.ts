import type { Einzelgruppe } from '../domain/gruppen.ts'
import type { KennzahlId } from '../domain/kennzahlen.ts'
import type { Angabe } from '../domain/zuordnung.ts'
import { dateColumn } from './date-columns.ts'
import type { Label } from './read-label.ts'
import { isFigureColumn, type Tabellensicht } from './view-table.ts'

/** What each column says; `undefined` stands for a column without figures. */
export function typeColumns(sicht: Tabellensicht): (Angabe | undefined)[] {
  const figures = sicht.spalten.map((label, x) => isFigureColumn(sicht, x) && !isNameless(sicht, label, x))
  return sicht.spalten.map((label, x) => (figures[x] ? typeColumn(sicht, label, x) : undefined))
}

/** Of several columns without a header only the first can be told. */
function isNameless({ spalten }: Tabellensicht, { text }: Label, x: number): boolean {
  return text === '' && x > 0 && spalten.length > 1
}

/** A column of two groups beside each other: `U25 (w / m)`. */
export function splitGroups(label: Label, angabe: Angabe): Angabe[] {
  const reihenfolge: Einzelgruppe[] = /\(m\S*\s?\/\s?w/u.test(label.text)
    ? ['maenner', 'frauen']
    : ['frauen', 'maenner']
  if (!/\((?:w\S*\s?\/\s?m|m\S*\s?\/\s?w)\S*\)/u.test(label.text)) return [angabe]
  return reihenfolge.map((gruppe) => ({ ...angabe, gruppen: [...(angabe.gruppen ?? []), gruppe] }))
}

function typeColumn(sicht: Tabellensicht, label: Label, x: number): Angabe {
  const id = columnId(sicht, label, x)
  const groesse = columnGroesse(sicht, label, x)
  const { gruppen, zeitraum } = label
  return {
    ...(id && { id }),
    ...(label.instrument && !sicht.instrumente && { instrument: label.instrument }),
    ...(groesse && { groesse }),
    ...(gruppen.length > 0 && { gruppen }),
    ...(zeitraum && { zeitraum }),
    ...dateColumn(sicht, label, groesse !== undefined && groesse !== 'anteil'),
    ...(label.faktor && { faktor: label.faktor }),
  }
}

/** What a column counts: what it names, else what the columns before it make up, or a part of the last one. */
function columnId(sicht: Tabellensicht, label: Label, x: number): KennzahlId | undefined {
  if (sicht.instrumente) return measureId(sicht, label, x)
  return label.begriffe[0] ?? totalOf(sicht, label, x) ?? partOf(sicht.spalten, label, x)
}

/** In a table of instruments a column names how they are used; money is spent. */
function measureId(sicht: Tabellensicht, label: Label, x: number): KennzahlId {
  const { spalten, titel } = sicht
  const moneyAt = (stelle: number) => spalten[stelle]?.einheit === 'EUR' || hasEuros(sicht, stelle)
  const own = (stelle: number) => spalten[stelle]?.massgroesse ?? (moneyAt(stelle) ? 'ausgaben' : undefined)
  const davor = isShare(label)
    ? spalten
        .map((_, i) => own(i))
        .slice(0, x)
        .findLast(Boolean)
    : undefined
  const titelGeld = titel.massgroesse === 'ausgaben' || titel.einheit === 'EUR'
  const imTitel = titelGeld && spalten.some((_, i) => moneyAt(i)) ? undefined : titel.massgroesse
  return (
    own(x) ??
    davor ??
    imTitel ??
    (titelGeld && !spalten.some((_, i) => moneyAt(i)) ? 'ausgaben' : 'eintritte')
  )
}

const hasEuros = ({ tabelle }: Tabellensicht, x: number): boolean =>
  tabelle.rumpf.some((row) => /€|Euro/u.test(row[x + 1] ?? ''))

/** A column of a group alone is part of the one before it. */
function partOf(spalten: Label[], { gruppen, rest }: Label, x: number): KennzahlId | undefined {
  return gruppen.length > 0 && rest === ''
    ? spalten.slice(0, x).findLast(({ begriffe }) => begriffe.length > 0)?.begriffe[0]
    : undefined
}

/** Both budgets beside each other make up the whole one. */
function totalOf({ spalten }: Tabellensicht, { summe }: Label, x: number): KennzahlId | undefined {
  const davor = spalten.slice(0, x).flatMap(({ begriffe }) => begriffe)
  const beide = davor.includes('verwaltungsbudget') && davor.includes('eingliederungstitel')
  return summe && beide ? 'gesamtbudget' : undefined
}

/** A column headed by nothing but a percent sign holds the shares of the one before it. */
function isShare({ groesse, einheit, rest, begriffe, zeiten }: Label): boolean {
  return (
    groesse === 'anteil' ||
    (einheit === 'Prozent' && rest === '' && begriffe.length === 0 && zeiten.length === 0 && !groesse)
  )
}

function columnGroesse(sicht: Tabellensicht, label: Label, x: number): Angabe['groesse'] {
  const { tabelle } = sicht
  const aenderung = label.groesse === 'veraenderung' || isSigned(sicht, x)
  if (!aenderung) return isShare(label) ? 'anteil' : undefined
  const prozent = label.einheit === 'Prozent' || tabelle.rumpf.some((row) => /%/u.test(row[x + 1] ?? ''))
  return prozent ? 'veraenderung' : 'differenz'
}

/** Numbers with a plus are changes. */
function isSigned({ tabelle }: Tabellensicht, x: number): boolean {
  const zellen = tabelle.rumpf.map((row) => row[x + 1] ?? '').filter((zelle) => /\d/u.test(zelle))
  const mitZeichen = zellen.filter((zelle) => /^[-–−+±]\s?\d/u.test(zelle))
  return mitZeichen.some((zelle) => zelle.startsWith('+')) && mitZeichen.length * 2 > zellen.length
}
