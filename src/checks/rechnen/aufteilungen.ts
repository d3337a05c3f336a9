import { type Gliederung, isSummenname } from './gliederungen.ts'
import { type Merkmal, type Merkmale, sameMerkmale } from './merkmale.ts'
import type { Reihe } from './reihe.ts'

/** Marks by which names may divide a whole, alone or together. */
const teilungen: Merkmal[][] = [
  ['geschlecht'],
  ['alter'],
  ['staat'],
  ['abschluss'],
  ['geschlecht', 'alter'],
  ['geschlecht', 'staat'],
  ['alter', 'staat'],
]

/** Statistics know people of another sex or of no state, who are few, and many of whom no training is known. */
const reste: Record<Merkmal, number> = { geschlecht: 0.002, alter: 0, staat: 0.01, abschluss: 0.5 }

/** Wholes that names divide without a gap: women and men, ages one after another, and both together. */
export function findAufteilungen(reihen: Reihe[]): Gliederung[][] {
  const mengen = reihen.filter(({ art }) => art === 'menge')
  return teilungen.flatMap((nach) => groups(mengen, nach).flatMap((teile) => wholes(mengen, teile, nach)))
}

/** Rows that have all these marks, and the rest of their names and marks in common. */
function groups(reihen: Reihe[], nach: Merkmal[]): Reihe[][] {
  const geteilt = reihen.filter(({ merkmale }) => nach.every((merkmal) => merkmale[merkmal] !== undefined))
  const gruppen = Map.groupBy(geteilt, (reihe) => keyOf(reihen, reihe, nach))
  return [...gruppen.values()].map((teile) => withoutGaps(teile, nach)).filter((teile) => teile.length > 1)
}

/** Rows that say nothing but their marks (`Frauen`) belong to the nearest row before them that has none. */
function keyOf(reihen: Reihe[], { stamm, merkmale, nr }: Reihe, nach: Merkmal[]): string {
  const block = reihen.findLast((andere) => andere.nr < nr && isUnmarked(andere))?.nr
  const uebrige = Object.entries(merkmale).filter(([merkmal]) => !nach.includes(merkmal as Merkmal))
  return JSON.stringify([stamm === '' ? block : stamm, uebrige.sort()])
}

const isUnmarked = ({ merkmale }: Reihe): boolean => Object.keys(merkmale).length === 0

/** The rows of a group that cover the whole, each part once; none where some part is missing. */
function withoutGaps(teile: Reihe[], nach: Merkmal[]): Reihe[] {
  const werte = nach.map((merkmal) =>
    complete(
      merkmal,
      teile.map(({ merkmale }) => merkmale),
    ),
  )
  const noetig = werte.reduce<Merkmale[]>(
    (bisher, eine) => bisher.flatMap((merkmale) => eine.map((teil) => ({ ...merkmale, ...teil }))),
    [{}],
  )
  const reihen = noetig.map((merkmale) => teile.filter((teil) => sameParts(teil.merkmale, merkmale, nach)))
  return reihen.every((gefunden) => gefunden.length === 1) ? reihen.flat().sort((a, b) => a.nr - b.nr) : []
}

const sameParts = (a: Merkmale, b: Merkmale, nach: Merkmal[]): boolean =>
  nach.every((merkmal) => String(a[merkmal]) === String(b[merkmal]))

/** The values of a mark that make up a whole; none if there is a gap. */
function complete(merkmal: Merkmal, alle: Merkmale[]): Merkmale[] {
  if (merkmal === 'geschlecht') return [{ geschlecht: 'w' }, { geschlecht: 'm' }]
  if (merkmal === 'abschluss') return [{ abschluss: 'mit' }, { abschluss: 'ohne' }]
  if (merkmal === 'staat') return [{ staat: 'deutsch' }, { staat: 'auslaendisch' }]
  return chain(alle.flatMap(({ alter }) => (alter ? [alter] : []))).map((alter) => ({ alter }))
}

type Alter = NonNullable<Merkmale['alter']>

/** Ages that follow one another from the youngest to the oldest who can work. */
function chain(alter: Alter[]): Alter[] {
  const kette: Alter[] = alter.filter(([von]) => von <= 18).slice(0, 1)
  for (let letztes = kette.at(-1); letztes && letztes[1] < 65; letztes = kette.at(-1)) {
    const naechstes = alter.find(([von]) => von === letztes?.[1])
    if (!naechstes) return []
    kette.push(naechstes)
  }
  return kette.length > 1 ? kette : []
}

/** What a group may be the whole of: rows of its name without its marks; where it has no name, any row before it. */
function wholes(reihen: Reihe[], teile: Reihe[], nach: Merkmal[]): Gliederung[][] {
  const [erste] = teile
  if (!erste) return []
  const anfang = Math.min(...teile.map(({ nr }) => nr))
  const ganze = reihen.filter(
    ({ merkmale, stamm, name, nr }) =>
      sameMerkmale(merkmale, erste.merkmale, nach) &&
      nach.every((eines) => !merkmale[eines]) &&
      (stamm === erste.stamm || (erste.stamm === '' && (nr < anfang || isSummenname(name)))),
  )
  const rest = Math.max(...nach.map((eines) => reste[eines]))
  return ganze.length > 0
    ? [ganze.map((ganzes) => ({ ganzes, teile, grund: 'name', rest, aufgeteilt: true }))]
    : []
}
