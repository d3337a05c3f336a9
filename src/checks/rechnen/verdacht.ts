import type { Druckzahl } from './druckzahl.ts'
import type { Probe } from './rechnung.ts'

/** A number that may be wrong. */
export interface Verdacht {
  ort: string
  /** The failures that a wrong number there explains. */
  folgen: Probe[]
}

/** A suspicion with how strong it is, compared from the first. */
type Gewichtet = Verdacht & { rang: number[] }

/** All numbers of a relation, the stated one first. */
const numbersOf = ({ behauptet, glieder }: Probe): Druckzahl[] => [behauptet, ...glieder]

/** Places of all numbers of a relation. */
export const placesOf = (probe: Probe): string[] => numbersOf(probe).map(({ ort }) => ort)

/**
 * The numbers of failed relations, by how much is said against each. Only what a found fault explains is weighed anew:
 * long plans have thousands of numbers.
 */
export class Verdachtsliste {
  readonly #offen: Map<string, Probe[]>
  readonly #gehalten: Map<string, Probe[]>
  readonly #verdacht: Map<string, Gewichtet>
  readonly #folge: Map<Probe, number>

  constructor(falsche: Probe[], gehalten: Probe[]) {
    this.#offen = groupByPlace(falsche)
    this.#gehalten = groupByPlace(gehalten)
    this.#folge = new Map(falsche.map((probe, i) => [probe, i]))
    this.#verdacht = new Map([...this.#offen.keys()].map((ort) => [ort, this.#weigh(ort)]))
  }

  /** The strongest suspicion; undefined when all failures are explained. */
  strongest(): Verdacht | undefined {
    let bester: Gewichtet | undefined
    for (const einer of this.#verdacht.values())
      if (!bester || compare(einer.rang, bester.rang) > 0) bester = einer
    return bester
  }

  /** Takes out failures that are explained. */
  explain(folgen: Probe[]): void {
    const erklaerte = new Set(folgen)
    for (const ort of new Set(folgen.flatMap(placesOf))) {
      const rest = (this.#offen.get(ort) ?? []).filter((probe) => !erklaerte.has(probe))
      this.#offen.set(ort, rest)
      if (rest.length > 0) this.#verdacht.set(ort, this.#weigh(ort))
      else this.#verdacht.delete(ort)
    }
  }

  /**
   * The place that explains most failures that miss by one amount, then most of any; of several the one in fewest
   * relations that hold, then the one stated, then the first.
   */
  #weigh(ort: string): Gewichtet {
    const mitIhr = this.#offen.get(ort) ?? []
    const [erste] = mitIhr
    const zahl = mitIhr.flatMap(numbersOf).findLast((eine) => eine.ort === ort)
    const folgen = consequences(mitIhr, zahl?.wert ?? 0)
    const rang = [
      folgen.filter(({ abstand }) => abstand !== undefined).length,
      folgen.length,
      -(this.#gehalten.get(ort)?.length ?? 0),
      folgen.filter(({ behauptet }) => behauptet.ort === ort).length,
      erste ? -(this.#folge.get(erste) ?? 0) : 0,
      erste ? -placesOf(erste).indexOf(ort) : 0,
    ]
    return { ort, folgen, rang }
  }
}

function groupByPlace(proben: Probe[]): Map<string, Probe[]> {
  const orte = new Map<string, Probe[]>()
  for (const probe of proben)
    for (const ort of new Set(placesOf(probe))) {
      const liste = orte.get(ort) ?? []
      liste.push(probe)
      orte.set(ort, liste)
    }
  return orte
}

/** Of the failures with a number those that miss by the same amount, and quotients that miss by no more than that makes. */
function consequences(mitIhr: Probe[], wert: number): Probe[] {
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

/** Whether two misses are one; rounding may differ by some units. */
export const isSame = (a = 0, b = 0): boolean => Math.abs(a - b) <= Math.max(2, Math.max(a, b) / 50)

const compare = (a: number[], b: number[]): number =>
  a.map((wert, i) => wert - (b[i] ?? 0)).find((rest) => rest !== 0) ?? 0
