import { type Einzelgruppe, type Gruppe, verbinde } from '../domain/gruppen.ts'
import type { Zahlstelle } from '../domain/zahlen.ts'
import type { Satzsicht } from './place-figure.ts'

const neuerGedanke = /[,;(]|(?<!\p{L})(?:und|oder|gegenüber|als|bzw)(?!\p{L})/u

/** The groups a number is about: those right behind it, else those between it and the figure before, else those behind. */
export function findGruppe(
  { text, treffer, zahlen }: Satzsicht,
  zahl: Zahlstelle,
  geerbt: Gruppe | undefined,
): Gruppe | undefined {
  const stelle = zahlen.indexOf(zahl)
  const von = zahlen[stelle - 1]?.ende ?? 0
  const bis = zahlen[stelle + 1]?.index ?? text.length
  const gruppen = treffer.flatMap((einer) => (einer.was === 'gruppe' ? [einer] : []))
  const gleich = gruppen.filter(
    ({ index }) =>
      index >= zahl.ende - 12 &&
      index <= zahl.ende + 22 &&
      index < bis &&
      !neuerGedanke.test(text.slice(zahl.ende, index)),
  )
  const davor = gruppen.filter(
    ({ index, ende }) =>
      index >= von && ende <= zahl.index && !/^[^(]*\)/u.test(text.slice(ende, zahl.index)),
  )
  const danach = gruppen.filter(
    ({ index }) => index >= zahl.ende && index < bis && !/[,;]/u.test(text.slice(zahl.ende, index)),
  )
  const wahl = [gleich, davor, danach].find((liste) => liste.length > 0) ?? []
  if (wahl.length > 0) return verbinde(wahl === davor ? nearest(wahl, text) : wahl.map(({ id }) => id))
  const anschluss = stelle > 0 && zahl.index - von < 45 && !/[.;]/u.test(text.slice(von, zahl.index))
  return anschluss ? geerbt : undefined
}

/** Of several groups before a number those that stand together with the last one. */
function nearest(gruppen: { id: Einzelgruppe; index: number; ende: number }[], text: string): Einzelgruppe[] {
  const letzte = gruppen.at(-1)?.index ?? 0
  const trenner = /[,;:]|(?<!\p{L})(?:und|oder|als|gegenüber)(?!\p{L})/u
  return gruppen
    .filter(({ ende }) => ende >= letzte || !trenner.test(text.slice(ende, letzte)))
    .map(({ id }) => id)
}
