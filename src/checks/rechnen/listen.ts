import { type Probe, writeSumme } from './rechnung.ts'
import { excerpt, type Satz, type Satzzahl } from './saetze.ts'
import { summe, trifft } from './spanne.ts'
import { isVerschrieben } from './ziffernfehler.ts'

const posten = /^(?:[-–•]\s|[^:]{3,60}:\s)/u
const summenzeile = /^(?:[-–•]\s)?(?:Summe|Gesamt|Insgesamt|Zusammen)\p{Ll}*:?\s/u
const summenwort = /(?<!\p{L})(?:insgesamt|zusammen|Summe|gesamt)(?!\p{L})/iu

/** So many sentences before or after it a list's total may stand. */
const umgebung = 6

/** Lists whose entries have a number each, with the total beside them: tables that were printed without lines. */
export function probeListen(saetze: Satz[]): Probe[] {
  return findListen(saetze).flatMap(({ ab, bis, art, posten }) => {
    const glieder = posten.flatMap((satz) => numbersOf(satz, art))
    const nachbarn = [...saetze.slice(Math.max(0, ab - umgebung), ab), ...saetze.slice(bis, bis + 2)]
    const proben = nachbarn.flatMap((satz) =>
      totalsOf(satz, glieder).map((zahl) => toProbe(satz, zahl, glieder)),
    )
    const richtige = proben.filter(({ probe }) => probe.stimmt)
    return (richtige.length > 0 ? richtige : proben.filter(({ nah }) => nah))
      .slice(0, 1)
      .map(({ probe }) => probe)
  })
}

interface Liste {
  ab: number
  bis: number
  art: Satzzahl['art']
  posten: Satz[]
}

/** Three and more entries with one number of a kind, with nothing but words between them. */
function findListen(saetze: Satz[]): Liste[] {
  return (['geld', 'menge'] as const).flatMap((art) => {
    const isPosten = (satz: Satz | undefined) =>
      satz !== undefined &&
      posten.test(satz.text) &&
      !summenzeile.test(satz.text) &&
      numbersOf(satz, art).length === 1
    const isBeiwerk = (satz: Satz) => satz.zahlen.length === 0 && !satz.text.startsWith('#')
    const anfaenge = saetze.flatMap((satz, i) => (isPosten(satz) && !isPosten(saetze[i - 1]) ? [i] : []))
    return anfaenge
      .map((ab) => {
        const laenge = saetze.slice(ab).findIndex((satz) => !isPosten(satz) && !isBeiwerk(satz))
        const bis = laenge < 0 ? saetze.length : ab + laenge
        return { ab, bis, art, posten: saetze.slice(ab, bis).filter(isPosten) }
      })
      .filter(({ posten }) => posten.length > 2)
  })
}

/** The numbers of an entry; what stands in brackets beside another is not its own. */
function numbersOf({ text, zahlen }: Satz, art: Satzzahl['art']): Satzzahl[] {
  const gleiche = zahlen.filter((zahl) => zahl.art === art)
  const offen = gleiche.filter(({ index }) => !/\([^)]*$/u.test(text.slice(0, index)))
  return offen.length > 0 ? offen : gleiche
}

/** Numbers of the entries' unit that a sentence calls a total. */
function totalsOf(satz: Satz, glieder: Satzzahl[]): Satzzahl[] {
  const [erstes] = glieder
  const gleiche = glieder.every(({ einheit }) => einheit === erstes?.einheit)
  if (!summenwort.test(satz.text) || !gleiche) return []
  return satz.zahlen.filter(
    ({ art, einheit, genau }) => genau && art === erstes?.art && einheit === erstes.einheit,
  )
}

/** A line called `Summe` is the list's own total; elsewhere only what looks like a slip of the pen is an error. */
function toProbe(satz: Satz, behauptet: Satzzahl, glieder: Satzzahl[]): { probe: Probe; nah: boolean } {
  const gerechnet = glieder.reduce((rest, { wert }) => rest + wert, 0)
  const stimmt = trifft(behauptet.spanne, summe(glieder.map(({ spanne }) => spanne)))
  const knapp = Math.abs(behauptet.wert - gerechnet) <= gerechnet / 10
  const vertippt = behauptet.wert >= 100 && isVerschrieben(behauptet.wert, gerechnet)
  return {
    probe: {
      regel: 'summe',
      aussage: excerpt(satz, behauptet),
      behauptet,
      glieder,
      gerechnet: writeSumme(glieder),
      stimmt,
    },
    nah: (summenzeile.test(satz.text) && knapp) || vertippt,
  }
}
