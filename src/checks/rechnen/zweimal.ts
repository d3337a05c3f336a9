import { beschreibe } from '../../domain/kennzahlen.ts'
import { type Figur, keyOf, nameOfFigur } from './figuren.ts'
import type { Probe } from './rechnung.ts'
import { trifft } from './spanne.ts'
import { isZahlendreher } from './ziffernfehler.ts'

/** So much may two values of one fact differ before they are rather two facts that are named alike. */
const hoechstens = 0.1

/** So many lines before a table a sentence leads it in. */
const einleitung = 12

/** The same fact stated more than once: in the text, in a table, in both. */
export function probeZweimal(figuren: Figur[]): Probe[] {
  return [...Map.groupBy(figuren, (figur) => keyOf(figur)).values()].flatMap((gleiche) => {
    const vertrauen = new Map(gleiche.map((eine) => [eine, trust(gleiche, eine)]))
    const [mass, ...andere] = gleiche.toSorted((a, b) => (vertrauen.get(b) ?? 0) - (vertrauen.get(a) ?? 0))
    return mass ? andere.flatMap((eine) => compare(eine, mass, gleiche)) : []
  })
}

/** What is said exactly holds, of that what most places say, then what a table says. */
function trust(gleiche: Figur[], { druck, tabelle }: Figur): number {
  const einig = gleiche.filter((andere) => trifft(andere.druck.spanne, druck.spanne)).length
  return (druck.genau ? 1000 : 0) + einig * 2 + (tabelle === undefined ? 0 : 1)
}

function compare(eine: Figur, mass: Figur, gleiche: Figur[]): Probe[] {
  const stimmt = trifft(eine.druck.spanne, mass.druck.spanne)
  if (inOneBreath(eine, mass) || (!stimmt && !isDecidable(eine, mass, gleiche))) return []
  return [
    {
      regel: 'zweimal',
      aussage: nameOfFigur(eine),
      behauptet: eine.druck,
      glieder: [mass.druck],
      gerechnet: `${mass.druck.text} (Zeile ${mass.zeile})`,
      stimmt,
    },
  ]
}

/** A table or a line does not state one fact twice, but two facts that are named alike. */
const inOneBreath = (eine: Figur, andere: Figur): boolean =>
  eine.zeile === andere.zeile || (eine.tabelle !== undefined && eine.tabelle === andere.tabelle)

/**
 * Two values of a fact contradict each other where two digits have changed places, where a sentence leads in the table
 * that says otherwise, or where the fact has one value only and both come near it. More than two values show that
 * something tells them apart that is not known here.
 */
function isDecidable(eine: Figur, mass: Figur, gleiche: Figur[]): boolean {
  if (eine.druck.genau && mass.druck.genau && mass.wert >= 100 && isZahlendreher(eine.wert, mass.wert))
    return true
  const zweideutig = gleiche.some(
    ({ druck }) => !trifft(druck.spanne, eine.druck.spanne) && !trifft(druck.spanne, mass.druck.spanne),
  )
  if (zweideutig || !isFixed(eine)) return false
  const abstand = Math.abs(eine.wert - mass.wert)
  return abstand <= hoechstens * Math.abs(mass.wert) || leadsIn(eine, mass)
}

/** What is planned, money, and what a stated day or period is about has one value; other counts change over a year. */
function isFixed({ id, art, stichtag, zeitraum }: Figur): boolean {
  const bestimmt = stichtag !== undefined || (zeitraum !== undefined && zeitraum !== 'Stand')
  return bestimmt || art === 'plan' || beschreibe(id).begriff.bereich === 'budget'
}

function leadsIn(eine: Figur, mass: Figur): boolean {
  const davor = mass.zeile - eine.zeile
  return eine.tabelle === undefined && mass.tabelle !== undefined && davor > 0 && davor <= einleitung
}
