import { monate } from '../domain/datum.ts'
import { type Art, begriff } from '../domain/kennzahlen.ts'
import type { Zeitraum } from '../domain/zeitraum.ts'
import type { Angabe } from '../domain/zuordnung.ts'
import type { Label } from './read-label.ts'
import type { Zeitangabe } from './recognize.ts'
import type { Tabellensicht } from './view-table.ts'

/** Year and kind: of the column itself or of the one it goes with, else the table's. */
export function dateColumn(sicht: Tabellensicht, label: Label, aenderung: boolean): Angabe {
  const vorbild = timeModel(sicht.spalten, label, aenderung)
  const zeit = partOfYear(sicht, label) ?? newest(vorbild?.zeiten ?? []) ?? sicht.titel.zeiten[0]
  const kind = kindOf(zeit?.jahr, zeit?.stichtag, sicht.planjahr)
  const eigene = sicht.spalten.some((spalte) => spalte.art !== undefined)
  const art = label.art ?? vorbild?.art ?? (kind === 'ist' && eigene ? kind : (sicht.titel.art ?? kind))
  return {
    ...(zeit && { jahr: zeit.jahr }),
    ...(zeit?.stichtag && { stichtag: zeit.stichtag, zeitraum: spanOf(sicht, label, zeit.stichtag) }),
    ...(art && { art }),
  }
}

const monatsname = new RegExp(
  `^(?:${monate.map((name) => `(${name.slice(0, 3)}\\p{Ll}*)`).join('|')})[.*]*$`,
  'iu',
)

/** A column headed by a month or quarter alone is one of the table's year. */
function partOfYear({ titel, planjahr }: Tabellensicht, { text }: Label): Zeitangabe | undefined {
  const jahr = titel.zeiten[0]?.jahr ?? planjahr
  const quartal = /^(?:Q\s?([1-4])|([1-4])\.\s?Quartal)$/u.exec(text)
  const monat = monatsname.exec(text.replace(/^Mrz/iu, 'Mär'))?.slice(1).findIndex(Boolean) ?? -1
  const teil = quartal
    ? `Q${quartal[1] ?? quartal[2]}`
    : monat >= 0
      ? String(monat + 1).padStart(2, '0')
      : undefined
  return teil ? { jahr, stichtag: `${jahr}-${teil}`, index: 0, ende: text.length } : undefined
}

/** What is counted as it happens is counted over a month; people are counted at a day. */
function spanOf({ titel, zeilen }: Tabellensicht, label: Label, stichtag: string): Zeitraum {
  if (stichtag.includes('Q')) return 'Quartal'
  const id =
    label.begriffe[0] ?? titel.begriffe[0] ?? zeilen.find(({ begriffe }) => begriffe.length > 0)?.begriffe[0]
  const geschehen = id !== undefined && begriff(id).einheit === 'Anzahl' && id !== 'bedarfsgemeinschaften'
  return geschehen && stichtag.length === 7 && partOfYearText.test(label.text) ? 'Monat' : 'Stand'
}

const partOfYearText = /^\p{L}+[.*]*$/u

/** A change is about the newest of all columns, a share about the one beside it. */
function timeModel(spalten: Label[], label: Label, aenderung: boolean): Label | undefined {
  const datiert = spalten.filter(({ zeiten }) => zeiten.length > 0)
  if (aenderung)
    return datiert.toSorted((a, b) => sortKey(newest(b.zeiten)).localeCompare(sortKey(newest(a.zeiten))))[0]
  if (label.zeiten.length > 0) return label
  const stelle = spalten.indexOf(label)
  return datiert.findLast((spalte) => spalten.indexOf(spalte) < stelle) ?? datiert[0]
}

const sortKey = (zeit: Zeitangabe | undefined): string => zeit?.stichtag ?? String(zeit?.jahr ?? '')

const newest = (zeiten: Zeitangabe[]): Zeitangabe | undefined =>
  zeiten.toSorted((a, b) => sortKey(b).localeCompare(sortKey(a)))[0]

/** What a plan says of the years before its own has been; what it says of its own is planned. */
export function kindOf(
  jahr: number | undefined,
  stichtag: string | undefined,
  planjahr: number,
): Art | undefined {
  if (jahr === undefined) return undefined
  return jahr < planjahr || stichtag !== undefined ? 'ist' : 'plan'
}
