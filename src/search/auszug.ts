import { removeMarken, splitMarken } from './marken.ts'
import { passung, splitText } from './wortform.ts'

/** What an excerpt marks: a word or several that follow each other, with their weight from 0 to 1. */
export interface Gesucht {
  woerter: string[]
  gewicht: number
}

/** A piece of an excerpt; what was asked for is marked. */
export interface Stueck {
  text: string
  marke: boolean
}

/** A word of an indexed text with its place. */
interface Wort {
  text: string
  index: number
  ende: number
}

/** Where in a text something asked for stands, and how well it fits. */
export interface Stelle {
  /** Number of the first word. */
  wort: number
  index: number
  ende: number
  wert: number
}

/** The words of an indexed text with their places. */
export function readWoerter(text: string): Wort[] {
  let ab = 0
  return splitText(text).map((wort) => {
    const index = text.indexOf(wort, ab)
    ab = index + wort.length
    return { text: wort, index, ende: ab }
  })
}

/** All places of what is asked for. */
export function findStellen(woerter: readonly Wort[], { woerter: gesucht, gewicht }: Gesucht): Stelle[] {
  return woerter.flatMap((erstes, i) => {
    const werte = gesucht.map((wort, k) => (woerter[i + k] ? fitOf(wort, woerter[i + k]?.text ?? '') : 0))
    const wert = Math.min(...werte)
    const letztes = woerter[i + gesucht.length - 1]
    return wert > 0 && letztes
      ? [{ wort: i, index: erstes.index, ende: letztes.ende, wert: wert * gewicht }]
      : []
  })
}

/** An inner word of a compound answers a little less than the word itself. */
function fitOf(gesucht: string, marked: string): number {
  const { wort, teile } = splitMarken(marked)
  const innen = Math.max(0, ...teile.map((teil) => passung(gesucht, teil)))
  return Math.max(passung(gesucht, wort), innen >= 0.95 ? 0.8 : innen * 0.5)
}

/** About so many letters are shown. */
const laenge = 240

/** The part of a passage that says most of what is asked for, with marks. @param absaetze title and blocks, as indexed */
export function excerpt([titel = '', ...rest]: string[], gesucht: readonly Gesucht[]): Stueck[] {
  const bloecke = rest.length > 0 ? rest : [titel]
  const bewertet = bloecke.map((block) => ({ block, wert: worthOf(block, gesucht) }))
  const bester = bewertet.reduce((a, b) => (b.wert > a.wert ? b : a))
  return cut(bester.block, gesucht)
}

/** What is asked for counts once for each block, and a little more where it stands often. */
function worthOf(block: string, gesucht: readonly Gesucht[]): number {
  const woerter = readWoerter(block)
  return (
    gesucht.reduce((summe, eins) => {
      const werte = findStellen(woerter, eins).map(({ wert }) => wert)
      return summe + Math.max(0, ...werte) + Math.min(werte.length, 5) * 0.01
    }, 0) * (isZahlenreihe(woerter) ? 0.7 : 1)
  )
}

/** Rows of a table say little without its header. */
const isZahlenreihe = (woerter: readonly Wort[]): boolean =>
  woerter.filter(({ text }) => /\d/u.test(text)).length > woerter.length * 0.3

function cut(block: string, gesucht: readonly Gesucht[]): Stueck[] {
  const stellen = mergeStellen(gesucht.flatMap((eins) => findStellen(readWoerter(block), eins)))
  const erste = stellen[0]?.index ?? 0
  const ab = erste < laenge / 3 ? 0 : block.lastIndexOf(' ', erste - laenge / 4) + 1
  const lang = block.slice(ab)
  const bis = removeMarken(lang).length <= laenge ? block.length : endOf(block, ab)
  const stuecke = mark(block, ab, bis, stellen)
  return [
    ...(ab > 0 ? [{ text: '… ', marke: false }] : []),
    ...stuecke,
    ...(bis < block.length ? [{ text: ' …', marke: false }] : []),
  ]
}

/** Marks are not shown, so they do not count. */
function endOf(block: string, ab: number): number {
  let bis = ab + laenge
  while (bis < block.length && removeMarken(block.slice(ab, bis)).length < laenge) bis += 20
  const ende = block.lastIndexOf(' ', bis)
  return ende > ab ? ende : bis
}

function mergeStellen(stellen: Stelle[]): Stelle[] {
  const sorted = stellen.toSorted((a, b) => a.index - b.index || b.ende - a.ende)
  return sorted.filter((eine, i) => !sorted.slice(0, i).some((andere) => eine.index < andere.ende))
}

function mark(block: string, ab: number, bis: number, stellen: Stelle[]): Stueck[] {
  const innen = stellen.filter(({ index, ende }) => index >= ab && ende <= bis)
  const stuecke: Stueck[] = []
  let stand = ab
  for (const { index, ende } of innen) {
    stuecke.push({ text: removeMarken(block.slice(stand, index)), marke: false })
    stuecke.push({ text: removeMarken(block.slice(index, ende)), marke: true })
    stand = ende
  }
  stuecke.push({ text: removeMarken(block.slice(stand, bis)), marke: false })
  return stuecke.filter(({ text }) => text !== '')
}
