import { begriff, begriffIds } from '../../domain/kennzahlen.ts'
import type { Druckzahl } from './druckzahl.ts'
import type { Gitter } from './gitter.ts'
import { readBenennung } from './merkmale.ts'
import type { Probe } from './rechnung.ts'
import { nameOf } from './reihe.ts'
import { excerpt, type Satz } from './saetze.ts'
import { isVerschrieben, isZahlendreher, withoutNeighbours } from './ziffernfehler.ts'

/** A number with the words that say what it is about. */
interface Nennung {
  druck: Druckzahl
  aussage: string
  worte: string
  inTabelle: boolean
}

/**
 * Two numbers of one concept that differ by two digits in changed order, one of them in the running text: the same fact
 * stated twice, with a slip of the pen. So many digits in common are no chance, unless tables have both.
 */
export function probeZahlendreher(saetze: Satz[], tabellen: Gitter[], jahr: number): Probe[] {
  const nennungen = [...saetze.flatMap(inSatz), ...tabellen.flatMap(inTabelle)].filter(({ druck }) =>
    isLong(druck),
  )
  const tafel = new Set(nennungen.flatMap(({ druck, inTabelle }) => (inTabelle ? [druck.wert] : [])))
  const aehnliche = findAehnliche(nennungen)
  const gegenstandOf = createGegenstaende(jahr)
  const oft = Map.groupBy(nennungen, ({ druck }) => druck.wert)
  return nennungen.flatMap((eine) =>
    aehnliche(eine)
      .filter((andere) => isSlip(eine, andere) && isSameFact(gegenstandOf(eine), gegenstandOf(andere)))
      .filter((andere) => !(tafel.has(eine.druck.wert) && tafel.has(andere.druck.wert)))
      .map((andere) => toProbe(oft, eine, andere)),
  )
}

/** For each number those after it that differ from it in nothing but two neighbouring digits. */
function findAehnliche(nennungen: Nennung[]): (eine: Nennung) => Nennung[] {
  const faecher = new Map<string, number[]>()
  for (const [i, { druck }] of nennungen.entries())
    for (const rumpf of withoutNeighbours(druck.wert)) {
      const fach = faecher.get(rumpf) ?? []
      fach.push(i)
      faecher.set(rumpf, fach)
    }
  const stellen = new Map(nennungen.map((nennung, i) => [nennung, i]))
  return (eine) => {
    const stelle = stellen.get(eine) ?? 0
    const spaetere = withoutNeighbours(eine.druck.wert).flatMap((rumpf) =>
      (faecher.get(rumpf) ?? []).filter((i) => i > stelle && nennungen[i]?.druck.wert !== eine.druck.wert),
    )
    return [...new Set(spaetere)].sort((a, b) => a - b).flatMap((i) => nennungen[i] ?? [])
  }
}

const inSatz = (satz: Satz): Nennung[] =>
  satz.zahlen.map((zahl) => ({
    druck: zahl,
    aussage: excerpt(satz, zahl),
    worte: satz.text,
    inTabelle: false,
  }))

const inTabelle = ({ zeilen, spalten }: Gitter): Nennung[] =>
  zeilen.flatMap((zeile) =>
    zeile.zellen.flatMap(({ zahl }, x) => {
      const aussage = spalten[x] ? nameOf(zeile, spalten[x]) : zeile.name
      return zahl ? [{ druck: zahl, aussage, worte: aussage, inTabelle: true }] : []
    }),
  )

const isLong = ({ genau, wert }: Druckzahl): boolean => genau && Math.abs(wert) >= 1000

/** In amounts of six and more digits even one wrong digit is no chance. */
function isSlip({ druck: a, inTabelle }: Nennung, { druck: b, inTabelle: auch }: Nennung): boolean {
  if (inTabelle && auch) return false
  const lang =
    Math.min(Math.abs(a.wert), Math.abs(b.wert)) >= 100_000 && a.wert % 1000 !== 0 && b.wert % 1000 !== 0
  return isZahlendreher(a.wert, b.wert) || (lang && isVerschrieben(a.wert, b.wert))
}

/** What the words around a number say it is about. */
interface Gegenstand {
  worte: string
  jahre: Set<string>
  geschlecht: string | undefined
  begriffe: Set<string>
}

/** Words stand around many numbers and are compared with many others, so they are read once. */
function createGegenstaende(jahr: number): (nennung: Nennung) => Gegenstand {
  const gelesen = new Map<string, Gegenstand>()
  return (nennung) => {
    const { worte } = nennung
    const gegenstand = gelesen.get(worte) ?? {
      worte,
      jahre: yearsOf(nennung, jahr),
      geschlecht: readBenennung(worte).merkmale.geschlecht,
      begriffe: conceptsOf(worte),
    }
    gelesen.set(worte, gegenstand)
    return gegenstand
  }
}

/** Same concept, a year in common, and the same sex; what names no year is about the plan's. */
function isSameFact(a: Gegenstand, b: Gegenstand): boolean {
  if (a.worte === b.worte || a.geschlecht !== b.geschlecht) return false
  return !a.jahre.isDisjointFrom(b.jahre) && !a.begriffe.isDisjointFrom(b.begriffe)
}

function yearsOf({ worte }: Nennung, jahr: number): Set<string> {
  return new Set(worte.match(/(?<!\d)20\d\d(?!\d)/gu) ?? [String(jahr)])
}

const langerBezug =
  /lang(?:zeit|fristig\p{Ll}*)[ -]?(?:leistungs)?bezieh|lang(?:zeit|fristig\p{Ll}*)[ -]?leistungsbe[zs]/iu

const begriffsworte = begriffIds.map(
  (id) => [id, begriff(id).worte.map(({ source }) => new RegExp(`(?<!\\p{L})(?:${source})`, 'iu'))] as const,
)

function conceptsOf(worte: string): Set<string> {
  const gefunden = begriffsworte
    .filter(([, regeln]) => regeln.some((regel) => regel.test(worte)))
    .map(([id]) => id)
  return new Set([...gefunden, ...(langerBezug.test(worte) ? ['lzb'] : [])])
}

/** What stands in more places holds, then what stands in a table. */
function toProbe(oft: Map<number, Nennung[]>, eine: Nennung, andere: Nennung): Probe {
  const trust = ({ druck, inTabelle }: Nennung) =>
    (oft.get(druck.wert)?.length ?? 0) * 2 + (inTabelle ? 1 : 0)
  const [falsch, richtig] = trust(eine) >= trust(andere) ? [andere, eine] : [eine, andere]
  return {
    regel: 'zahlendreher',
    aussage: falsch.aussage,
    behauptet: falsch.druck,
    glieder: [richtig.druck],
    gerechnet: `${richtig.druck.text} (Zeile ${richtig.druck.zeile})`,
    stimmt: false,
  }
}
