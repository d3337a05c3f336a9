import { type Probe, writeSumme } from './rechnung.ts'
import { excerpt, type Satz, type Satzzahl } from './saetze.ts'
import { breite, mal, summe, trifft } from './spanne.ts'
import { isZiffernfehler } from './ziffernfehler.ts'

/** So many sentences before it a sum may draw on. */
const reichweite = 8

const schluss =
  /(?<!\p{L})(?:insgesamt|zusammen|netto|[Ii]n Summe|somit|damit|demnach|verbleib\p{L}+)(?!\p{L})(?:\P{N}{0,60})$/iu

/** Sums and differences that a text draws from numbers before: `damit stehen netto … zur Verfügung`. */
export function probeSatzSummen(saetze: Satz[]): Probe[] {
  return saetze.flatMap((satz, i) =>
    satz.zahlen.flatMap((zahl, k) => {
      const davor = satz.text.slice(satz.zahlen[k - 1]?.ende ?? 0, zahl.index)
      if (!isExact(zahl) || !schluss.test(davor)) return []
      const vorige = [...saetze.slice(Math.max(0, i - reichweite), i), { zahlen: satz.zahlen.slice(0, k) }]
      return probe(
        satz,
        zahl,
        vorige.flatMap(({ zahlen }) => zahlen).filter((eine) => isSameKind(eine, zahl)),
      )
    }),
  )
}

/** Amounts to the last Euro, and posts to the tenth: so many digits are not hit by chance. */
const isExact = ({ genau, wert, einheit, stellen }: Satzzahl): boolean =>
  genau &&
  ((einheit === 'EUR' && Math.abs(wert) >= 100_000 && wert % 1000 !== 0) ||
    (einheit === 'VZÄ' && stellen === 1 && wert >= 50))

const isSameKind = (eine: Satzzahl, zahl: Satzzahl): boolean =>
  eine.genau && eine.einheit === zahl.einheit && (zahl.einheit === 'VZÄ' || isExact(eine))

function probe(satz: Satz, behauptet: Satzzahl, vorige: Satzzahl[]): Probe[] {
  const moegliche = combinations(vorige, behauptet).map((glieder) => {
    const spanne = summe(glieder.map((glied) => glied.spanne))
    const aussage = excerpt(satz, behauptet)
    const stimmt = trifft(behauptet.spanne, spanne)
    return { regel: 'summe', aussage, behauptet, glieder, gerechnet: writeSumme(glieder), stimmt }
  })
  const richtige = moegliche.filter(({ stimmt }) => stimmt)
  if (richtige.length > 0) return richtige.slice(0, 1)
  const nahe = moegliche.filter(({ glieder }) => isSlip(behauptet, glieder))
  return nahe.length === 1 ? nahe : []
}

/** It misses by so little, and as by one wrong digit in one of the numbers. */
function isSlip(behauptet: Satzzahl, glieder: Satzzahl[]): boolean {
  const { von, bis } = summe(glieder.map(({ spanne }) => spanne))
  const abstand = Math.abs(behauptet.wert - (von + bis) / 2)
  return abstand <= behauptet.wert / 10 && isZiffernfehler(abstand, breite(behauptet.spanne) / 10)
}

/** All pairs of amounts as sum and as difference, and sums of the last numbers. */
function combinations(zahlen: Satzzahl[], { einheit }: Satzzahl): Satzzahl[][] {
  const paare = zahlen.flatMap((eine, i) =>
    zahlen.slice(i + 1).flatMap((andere) => [
      [eine, andere],
      [eine, negative(andere)],
      [andere, negative(eine)],
    ]),
  )
  const reihen = [3, 4, 5].flatMap((anzahl) => (zahlen.length >= anzahl ? [zahlen.slice(-anzahl)] : []))
  return einheit === 'EUR' ? [...paare, ...reihen] : reihen
}

const negative = (zahl: Satzzahl): Satzzahl => ({ ...zahl, wert: -zahl.wert, spanne: mal(zahl.spanne, -1) })
