import type { Nachbar } from './nachbar.ts'
import type { Suchraum } from './suchraum.ts'

/** An index with the number that its passages begin with in the whole. */
interface Teil {
  ab: number
  raum: Suchraum
  /** Name of the site; empty for this one. */
  sammlung: string
}

/** A neighbour whose index has been opened. */
export interface OffenerNachbar {
  nachbar: Nachbar
  raum: Suchraum
}

/**
 * Makes one index of several, so that a search ranks all passages by the same words counted over all: this site's passages
 * come first, then those of the neighbours, each numbered on from the last. What a neighbour does not answer is missing in
 * it; the neighbour itself knows of it.
 *
 * @param eigener its glossary is that of the whole
 */
export function joinRaeume(eigener: Suchraum, nachbarn: OffenerNachbar[]): Suchraum {
  const teile = layOut(eigener, nachbarn)
  const [erster = { ab: 0, raum: eigener, sammlung: '' }, ...weitere] = teile
  const collect = async <T>(ask: (teil: Teil) => Promise<T[]>): Promise<T[]> =>
    (await Promise.all([ask(erster), ...weitere.map((teil) => ask(teil).catch(() => []))])).flat()
  return {
    begriffe: eigener.begriffe,
    geld: eigener.geld,
    orte: firstOfEach(teile.flatMap(({ raum }) => raum.orte)),
    themen: firstOfEach(teile.flatMap(({ raum }) => raum.themen)),
    plaene: teile.flatMap(({ ab, raum }) => raum.plaene.map((plan) => ({ ...plan, ab: plan.ab + ab }))),
    anzahl: teile.reduce((summe, { raum }) => summe + raum.anzahl, 0),
    zusammenfassungen: teile.flatMap(({ ab, raum }) => raum.zusammenfassungen.map((eine) => eine + ab)),
    loadWoerter: (wort) => collect((teil) => shiftWoerter(teil.raum.loadWoerter(wort), teil)),
    loadNachbarn: (wort) => collect((teil) => shiftWoerter(teil.raum.loadNachbarn(wort), teil)),
    loadPassage: (nummer) => loadFrom(teile, nummer),
    loadThema: (thema) => collect((teil) => loadThema(teil, thema)),
    loadAntworten: (kennzahl, orte) => loadAntworten(eigener, weitere, kennzahl, orte),
  }
}

/** An index of nothing, with what queries can name: for who searches another site only. */
export function emptyRaum(raum: Suchraum): Suchraum {
  return {
    ...raum,
    orte: [],
    themen: [],
    plaene: [],
    anzahl: 0,
    zusammenfassungen: [],
    loadWoerter: async () => [],
    loadNachbarn: async () => [],
    loadThema: async () => [],
  }
}

function layOut(eigener: Suchraum, nachbarn: OffenerNachbar[]): Teil[] {
  const teile: Teil[] = [{ ab: 0, raum: eigener, sammlung: '' }]
  let ab = eigener.anzahl
  for (const { nachbar, raum } of nachbarn) {
    teile.push({ ab, raum, sammlung: nachbar.name })
    ab += raum.anzahl
  }
  return teile
}

/** What several sites have under the same name is the first one's. */
function firstOfEach<T extends { id: string }>(alle: T[]): T[] {
  return [...Map.groupBy(alle, ({ id }) => id).values()].flatMap(([erstes]) => erstes ?? [])
}

async function shiftWoerter(
  woerter: ReturnType<Suchraum['loadWoerter']>,
  { ab }: Teil,
): ReturnType<Suchraum['loadWoerter']> {
  return (await woerter).map(({ wort, funde }) => ({
    wort,
    funde: funde.map(({ nummer, stufe }) => ({ nummer: nummer + ab, stufe })),
  }))
}

async function loadThema({ ab, raum }: Teil, thema: string): Promise<number[]> {
  return (await raum.loadThema(thema)).map((nummer) => nummer + ab)
}

function loadFrom(teile: Teil[], nummer: number): ReturnType<Suchraum['loadPassage']> {
  const teil = teile.findLast(({ ab }) => ab <= nummer)
  if (!teil) return Promise.resolve(undefined)
  const { ab, raum, sammlung } = teil
  const passage = raum.loadPassage(nummer - ab)
  if (sammlung === '') return passage
  return passage.then(
    (eine) => eine && { ...eine, sammlung },
    () => undefined,
  )
}

/** Of other sites only those that have one of the Jobcenter; they may have no such figure. */
async function loadAntworten(
  eigener: Suchraum,
  weitere: Teil[],
  kennzahl: string,
  orte: string[],
): ReturnType<Suchraum['loadAntworten']> {
  const gefragte = weitere.filter(({ raum }) => raum.orte.some(({ id }) => orte.includes(id)))
  const [eigene, ...fremde] = await Promise.all([
    eigener.loadAntworten(kennzahl, orte),
    ...gefragte.map(({ raum }) => raum.loadAntworten(kennzahl, orte).catch(() => ({ zahlen: [] }))),
  ])
  return { name: eigene.name, zahlen: [...eigene.zahlen, ...fremde.flatMap(({ zahlen }) => zahlen)] }
}
