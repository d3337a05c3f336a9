import type { Block } from '../../bloecke.ts'
import { umbruch } from '../../schreibweise.ts'
import { findPictures } from '../find-pictures.ts'
import { joinPieces } from '../join-pieces.ts'
import type { Kasten, Seite, Stueck } from '../seite.ts'
import { writeBullets } from './drawn-bullets.ts'
import { type Ding, orderColumns } from './find-columns.ts'
import { findFrames } from './find-frames.ts'
import { findGrids } from './find-grids.ts'
import { findTables, type Spaltentabelle } from './find-tables.ts'
import { joinCutRows } from './join-cut-rows.ts'
import { isInside, readGridTable } from './read-grid.ts'
import { joinColumns, toBlocks } from './read-paragraphs.ts'
import { measure, type Schriftbild } from './schriftbild.ts'
import { joinSegments, toSegments, type Zeile } from './zeile.ts'

/** A page with what stands on it, from above to below. */
interface Bestand {
  seite: Seite
  rahmen: Zeile[]
  dinge: (Ding & { block?: Block })[]
}

/** Reads a PDF without structure by where its words stand, how large they are, and what lines are drawn around them. */
export function readUntagged(gelesen: Seite[]): Block[] {
  const seiten = gelesen.map((seite) => ({ ...seite, stuecke: writeBullets(seite) }))
  const tabellen = new Map(seiten.map((seite) => [seite, findGridTables(seite)]))
  const inTable = (seite: Seite, stueck: Stueck) =>
    tabellen.get(seite)?.some((one) => isInside(stueck, one)) === true
  const rahmen = findFrames(seiten, inTable)
  const bilder = findPictures(seiten)
  const bestand = seiten.map((seite): Bestand => {
    const eigene = rahmen.get(seite) ?? []
    const fremd = new Set(eigene.flatMap(({ stuecke }) => stuecke))
    const text = seite.stuecke.filter((stueck) => !fremd.has(stueck) && !inTable(seite, stueck))
    const zeilen = toSegments(text).map((zeile) => ({ ...boxOf(zeile), zeile }))
    return {
      seite,
      rahmen: eigene,
      dinge: [...zeilen, ...(tabellen.get(seite) ?? []), ...(bilder.get(seite) ?? [])],
    }
  })
  const schriftbild = measure(
    seiten,
    bestand.flatMap(({ dinge }) => dinge.flatMap(({ zeile }) => zeile ?? [])),
  )
  return joinCutRows(bestand.flatMap((one) => readPageBlocks(one, schriftbild)))
}

const boxOf = ({ x1, y1, x2, y2 }: Kasten): Kasten => ({ x1, y1, x2, y2 })

function findGridTables({ linien, stuecke }: Seite): (Kasten & { block: Block })[] {
  return findGrids(linien).flatMap((gitter) => {
    const block = readGridTable(gitter, stuecke)
    return block ? [{ ...boxOf(gitter), block }] : []
  })
}

function readPageBlocks({ seite, rahmen, dinge }: Bestand, schriftbild: Schriftbild): Block[] {
  const spalten = orderColumns(dinge).map((spalte) => readColumn(spalte, schriftbild))
  const frame = (zeilen: Zeile[]) =>
    zeilen.map(
      ({ stuecke }): Block => ({
        art: 'rahmen',
        text: joinPieces(stuecke, { ohneFett: true }),
        sicher: false,
      }),
    )
  const bloecke = [
    ...frame(rahmen.filter(({ y }) => y > seite.hoehe / 2)),
    ...joinColumns(spalten),
    ...frame(rahmen.filter(({ y }) => y <= seite.hoehe / 2)),
  ]
  return bloecke.map((block) => ({ ...block, seite: seite.nummer }))
}

/** Text between tables and pictures, from above to below. */
function readColumn(dinge: Bestand['dinge'], schriftbild: Schriftbild): Block[] {
  const rechts = Math.max(...dinge.map(({ x2 }) => x2))
  const feste = dinge.filter(({ block }) => block).toSorted((a, b) => b.y2 - a.y2)
  const zeilen = dinge.flatMap(({ zeile }) => zeile ?? [])
  const grenzen = [...feste.map(({ y1, y2 }) => (y1 + y2) / 2), -Infinity]
  let oben = Infinity
  return grenzen.flatMap((unten, i) => {
    const text = zeilen.filter(({ y }) => y <= oben && y > unten)
    oben = unten
    const block = feste[i]?.block
    return [...readText(joinSegments(text), rechts, schriftbild), ...(block ? [block] : [])]
  })
}

function readText(zeilen: Zeile[], rechts: number, schriftbild: Schriftbild): Block[] {
  return findTables(zeilen).flatMap((abschnitt) =>
    abschnitt.art === 'tabelle' ? [tableBlock(abschnitt)] : toBlocks(abschnitt.zeilen, rechts, schriftbild),
  )
}

function tableBlock({ zeilen }: Spaltentabelle): Block {
  const text = (zelle: Zeile[]) =>
    joinPieces(zelle.flatMap(({ stuecke }) => stuecke)).replaceAll(umbruch, ' ')
  return {
    art: 'tabelle',
    erschlossen: true,
    zeilen: zeilen.map((zellen) => ({
      kopf: false,
      zellen: zellen.map((zelle) => ({ text: text(zelle), spalten: 1, zeilen: 1 })),
    })),
  }
}
