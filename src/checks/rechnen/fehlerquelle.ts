import { type Probe, writeSumme } from './rechnung.ts'
import { isSame, placesOf, Verdachtsliste } from './verdacht.ts'

/**
 * One contradiction for each fault. A wrong number makes every relation fail that it stands in, and each by the same
 * amount, so the number that explains most failures is taken for wrong, and of its relations the one that states it.
 */
export function findFehlerquellen(proben: Probe[]): Probe[] {
  const [gehalten, falsche] = [true, false].map((wert) => proben.filter(({ stimmt }) => stimmt === wert))
  const liste = new Verdachtsliste(falsche ?? [], gehalten ?? [])
  const gefunden: Fehlerquelle[] = []
  for (let einer = liste.strongest(); einer; einer = liste.strongest()) {
    const { ort, folgen } = einer
    gefunden.push({ ort, probe: statementOf(ort, folgen), folgen: folgen.length })
    liste.explain(folgen)
  }
  const nachOrt = Map.groupBy(gefunden, ({ ort }) => ort)
  return gefunden.filter((eine) => !isExplained(eine, nachOrt)).map(({ probe }) => probe)
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
function isExplained({ probe, folgen }: Fehlerquelle, gefunden: Map<string, Fehlerquelle[]>): boolean {
  const darin = [...new Set(placesOf(probe))]
    .flatMap((ort) => gefunden.get(ort) ?? [])
    .filter((andere) => andere.probe !== probe)
  const misses = darin.flatMap((andere) => andere.probe.abstand ?? [])
  const zusammen = misses.flatMap((a, i) => misses.slice(i + 1).flatMap((b) => [a + b, Math.abs(a - b)]))
  return folgen === 1 && probe.abstand !== undefined && zusammen.some((summe) => isSame(summe, probe.abstand))
}
