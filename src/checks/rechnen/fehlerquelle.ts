import { type Probe, writeSumme } from './rechnung.ts'

/**
 * One contradiction for each fault. A wrong number makes every relation fail that it stands in, and each by the same
 * amount, so the number that explains most failures is taken for wrong, and of its relations the one that states it.
 */
export function findFehlerquellen(proben: Probe[]): Probe[] {
  const gehalten = proben.filter(({ stimmt }) => stimmt)
  const gefunden: Fehlerquelle[] = []
  let offen = proben.filter(({ stimmt }) => !stimmt)
  while (offen.length > 0) {
    const { ort, folgen } = suspect(offen, gehalten)
    gefunden.push({ ort, probe: statementOf(ort, folgen), folgen: folgen.length })
    offen = offen.filter((probe) => !folgen.includes(probe))
  }
  return gefunden.filter((eine) => !isExplained(eine, gefunden)).map(({ probe }) => probe)
}

/** The relation that states a wrong number; a wrong part of several sums is what one of them leaves for it. */
function statementOf(ort: string, folgen: Probe[]): Probe {
  const eigene = folgen.find(({ behauptet }) => behauptet.ort === ort)
  const summe = folgen.find(({ regel }) => regel === 'summe')
  const teil = summe?.glieder.find((glied) => glied.ort === ort)
  if (eigene || !summe || !teil?.name || teil.wert < 0 || folgen.length < 2)
    return eigene ?? (folgen[0] as Probe)
  const glieder = [summe.behauptet, ...summe.glieder.filter((glied) => glied !== teil)]
  const gerechnet = writeSumme(glieder.map((glied, i) => (i === 0 ? glied : { ...glied, wert: -glied.wert })))
  return { ...summe, aussage: teil.name, behauptet: teil, glieder, gerechnet }
}

interface Fehlerquelle {
  ort: string
  probe: Probe
  /** How many relations fail because of it. */
  folgen: number
}

/** A relation with two wrong numbers misses by what both miss, together or against each other. */
function isExplained({ probe, folgen }: Fehlerquelle, gefunden: Fehlerquelle[]): boolean {
  const orte = placesOf(probe)
  const darin = gefunden.filter((andere) => andere.probe !== probe && orte.includes(andere.ort))
  const misses = darin.flatMap((andere) => andere.probe.abstand ?? [])
  const zusammen = misses.flatMap((a, i) => misses.slice(i + 1).flatMap((b) => [a + b, Math.abs(a - b)]))
  return folgen === 1 && probe.abstand !== undefined && zusammen.some((summe) => isSame(summe, probe.abstand))
}

interface Verdacht {
  ort: string
  /** The failures that a wrong number there explains. */
  folgen: Probe[]
}

const numbersOf = ({ behauptet, glieder }: Probe) => [behauptet, ...glieder]

const placesOf = (probe: Probe): string[] => numbersOf(probe).map(({ ort }) => ort)

/**
 * The place that explains most failures that miss by one amount, then most of any; of several the one in fewest
 * relations that hold, then the one stated.
 */
function suspect(falsche: Probe[], gehalten: Probe[]): Verdacht {
  const zahlen = new Map(falsche.flatMap((probe) => numbersOf(probe).map((zahl) => [zahl.ort, zahl.wert])))
  const rang = ({ ort, folgen }: Verdacht) => [
    folgen.filter(({ abstand }) => abstand !== undefined).length,
    folgen.length,
    -gehalten.filter((probe) => placesOf(probe).includes(ort)).length,
    folgen.filter(({ behauptet }) => behauptet.ort === ort).length,
  ]
  return [...zahlen]
    .map(([ort, wert]) => ({ ort, folgen: consequences(falsche, ort, wert) }))
    .reduce((bester, einer) => (compare(rang(einer), rang(bester)) > 0 ? einer : bester))
}

/** The failures with a number that miss by the same amount, and quotients that miss by no more than that makes. */
function consequences(falsche: Probe[], ort: string, wert: number): Probe[] {
  const mitIhr = falsche.filter((probe) => placesOf(probe).includes(ort))
  const summen = mitIhr.filter(({ abstand }) => abstand !== undefined)
  const gruppen = summen.map((eine) => summen.filter((andere) => isSame(eine.abstand, andere.abstand)))
  const gleiche = gruppen.reduce((a, b) => (b.length > a.length ? b : a), [] as Probe[])
  const hoechstens = partOf(gleiche[0]?.abstand, Math.abs(wert))
  const andere = mitIhr.filter(({ abstand, anteil = 0 }) => abstand === undefined && anteil <= hoechstens)
  return [...gleiche, ...andere]
}

/** What part of a number a miss may be, of the printed or of the right one; any, if no sum tells the miss. */
function partOf(abstand: number | undefined, wert: number): number {
  if (abstand === undefined) return Number.POSITIVE_INFINITY
  return (3 * abstand) / Math.max(wert - abstand, wert / 100) + 0.01
}

/** Rounding may differ by some units. */
const isSame = (a = 0, b = 0): boolean => Math.abs(a - b) <= Math.max(2, Math.max(a, b) / 50)

const compare = (a: number[], b: number[]): number =>
  a.map((wert, i) => wert - (b[i] ?? 0)).find((rest) => rest !== 0) ?? 0
