import { woerter } from '../../../../domain/woerter.ts'
import type { Block } from '../../bloecke.ts'
import { findPictures } from '../find-pictures.ts'
import type { Baumknoten, Seite, Stueck } from '../seite.ts'
import { type Baumblock, isKnoten, mergeTrees } from './merge-tree.ts'
import { readRest } from './read-rest.ts'
import { headerTexts } from './read-table.ts'
import { cellText, hasStructure, piecesOf, readTreeBlock, type Stuecke } from './read-tree.ts'

/** A tree that leaves out more of the words than this says too little. */
const mindestens = 0.8

/**
 * Reads a PDF by its structure tree.
 *
 * @returns undefined when the file has none, or one that says too little
 */
export function readTagged(seiten: Seite[]): Block[] | undefined {
  const baum = mergeTrees(seiten)
  if (!hasStructure(baum) || coverage(seiten) < mindestens) return undefined
  const stuecke: Stuecke = Map.groupBy(
    seiten.flatMap((seite) => seite.stuecke).filter(({ marke }) => marke),
    ({ marke }) => marke ?? '',
  )
  const nachSeite = Map.groupBy(baum, ({ seite }) => seite)
  const rest = readRest(seiten, idsOf, headerWords(baum, stuecke))
  return seiten.flatMap((seite) => {
    const { oben, unten, uebrig } = rest(seite)
    const bloecke = insertPictures(seite, nachSeite.get(seite.nummer) ?? [], stuecke)
    return [...oben, ...bloecke, ...uebrig, ...unten].map((block) => ({
      ...block,
      seite: block.seite ?? seite.nummer,
    }))
  })
}

/** Share of the letters outside of headers and footers that the tree knows. */
function coverage(seiten: Seite[]): number {
  const laenge = (stuecke: Stueck[]) => stuecke.reduce((sum, { text }) => sum + text.trim().length, 0)
  const alle = seiten.map(({ stuecke, baum }) => {
    const inhalt = stuecke.filter(({ artefakt }) => !artefakt)
    const ids = idsOf(baum)
    return [laenge(inhalt.filter(({ marke }) => marke && ids.has(marke))), laenge(inhalt)] as const
  })
  const [im, gesamt] = [0, 1].map((i) => alle.reduce((sum, werte) => sum + (werte[i] ?? 0), 0)) as [
    number,
    number,
  ]
  return gesamt === 0 ? 0 : im / gesamt
}

function idsOf(baum: Baumknoten | undefined): Set<string> {
  const ids = new Set<string>()
  const collect = (knoten: Baumknoten): void => {
    for (const kind of knoten.children ?? []) {
      if (isKnoten(kind)) collect(kind)
      else if (kind.id) ids.add(kind.id)
    }
  }
  if (baum) collect(baum)
  return ids
}

/** Pictures that the tree does not know stand where they are drawn: before the first block that is below them. */
function insertPictures(seite: Seite, baum: Baumblock[], stuecke: Stuecke): Block[] {
  const bilder = hasFigure(seite.baum) ? [] : (findPictures([seite]).get(seite) ?? [])
  const offen = bilder.toSorted((a, b) => b.y2 - a.y2)
  const bloecke = baum.flatMap((block) => {
    const eigene = new Set(piecesOf(block.knoten, stuecke))
    const oben = Math.max(
      -Infinity,
      ...seite.stuecke.filter((stueck) => eigene.has(stueck)).map(({ y }) => y),
    )
    const davor = offen.splice(0, Math.max(0, offen.filter(({ y1, y2 }) => (y1 + y2) / 2 > oben).length))
    return [...davor.map((bild) => bild.block), ...readTreeBlock(block, stuecke)]
  })
  return [...bloecke, ...offen.map(({ block }) => block)]
}

const hasFigure = (knoten: Baumknoten | undefined): boolean =>
  knoten?.role === 'Figure' || (knoten?.children ?? []).some((kind) => isKnoten(kind) && hasFigure(kind))

/** Words of the headers of all tables; a header is printed again where its table goes on, but tagged once. */
function headerWords(baum: Baumblock[], stuecke: Stuecke): Set<string> {
  const tabellen = baum.filter(({ knoten }) => knoten.role === 'Table')
  const texte = tabellen.flatMap(({ knoten }) => headerTexts(knoten, (zelle) => cellText(zelle, stuecke)))
  return new Set(texte.flatMap(woerter))
}
