import { tellAehnliche } from './aehnliche.ts'
import { type Diagrammangaben, splitEintraege, splitNummern } from './diagramm-angaben.ts'
import { orderDaten } from './diagramm-ordnung.ts'
import { type Diagrammdaten, Diagrammfehler } from './diagrammdaten.ts'
import { gruppenName } from './gruppen.ts'
import { beschreibe } from './kennzahlen.ts'
import type { Planzahl } from './planzahlen.ts'
import { writeWert } from './wertworte.ts'

/**
 * The figures of the running text that a chart shows, in the order of the text.
 *
 * @param zahlen all figures of the plan's running text
 * @throws {Diagrammfehler} for figures that the plan does not hold, or that cannot stand on one axis
 */
export function chooseKennzahlen(zahlen: Planzahl[], angaben: Diagrammangaben): Planzahl[] {
  const ids = (angaben.kennzahlen ?? '').split(/\s+/u).filter(Boolean)
  const zeilen = splitNummern(angaben.quellzeilen)
  const gewaehlte = zahlen.filter(
    ({ id, zeile }) => ids.includes(id) && (zeilen.length === 0 || zeilen.includes(zeile)),
  )
  assertOnlyKennzahlen(angaben)
  assertKennzahlen(ids, zahlen)
  assertQuellzeilen(ids, zeilen, zahlen)
  assertEinheit(gewaehlte)
  return gewaehlte.sort((a, b) => a.zeile - b.zeile || positionOf(a) - positionOf(b))
}

/** Place of proof in its line, as its anchor says. */
const positionOf = ({ anker }: Planzahl): number => Number(anker.split('-')[1] ?? 0)

const nurTabelle = ['spalten', 'zeilen', 'reihen'] as const

function assertOnlyKennzahlen(angaben: Diagrammangaben): void {
  const falsche = nurTabelle.filter((name) => angaben[name] !== undefined)
  if (falsche.length > 0)
    throw new Diagrammfehler(
      `Gefunden: ${falsche.join(', ')} zusammen mit kennzahlen. Erwartet: diese Angaben gibt es nur bei einer Tabelle.`,
      falsche[0],
    )
}

function assertKennzahlen(ids: string[], zahlen: Planzahl[]): void {
  const bekannte = [...new Set(zahlen.map(({ id }) => id as string))]
  const fehlende = ids.filter((id) => !bekannte.includes(id))
  if (fehlende.length > 0)
    throw new Diagrammfehler(
      `kennzahlen: Gefunden: ${fehlende.join(', ')}. Erwartet: was am Anfang des Plans unter kennzahlen steht; das steht dort nicht.${tellAehnliche(bekannte, fehlende[0])}`,
      'kennzahlen',
    )
}

/** Each line proves one of the figures, and each figure is proved in one of the lines. */
function assertQuellzeilen(ids: string[], zeilen: number[], zahlen: Planzahl[]): void {
  const gemeinte = zahlen.filter(({ id }) => ids.includes(id))
  const falsche = zeilen.filter((zeile) => !gemeinte.some((zahl) => zahl.zeile === zeile))
  const unbelegte = ids.filter(
    (id) => !gemeinte.some((zahl) => zahl.id === id && zeilen.includes(zahl.zeile)),
  )
  if (zeilen.length === 0 || falsche.length + unbelegte.length === 0) return
  const gefunden = falsche.length > 0 ? falsche.join(', ') : `keine Zeile für ${unbelegte.join(', ')}`
  throw new Diagrammfehler(
    `quellzeilen: Gefunden: ${gefunden}. Erwartet: Zeilen der Quelle, in denen diese Kennzahlen belegt sind: ${ids.map((id) => tellZeilen(id, gemeinte)).join('; ')}.`,
    'quellzeilen',
  )
}

const tellZeilen = (id: string, zahlen: Planzahl[]): string => {
  const zeilen = zahlen.filter((zahl) => zahl.id === id).map(({ zeile }) => zeile)
  return `${id} in ${[...new Set(zeilen)].join(' und ')}`
}

function assertEinheit(zahlen: Planzahl[]): void {
  const einheiten = [...new Set(zahlen.map(({ einheit }) => einheit))]
  if (einheiten.length > 1)
    throw new Diagrammfehler(
      `Gefunden: Zahlen in ${einheiten.join(' und ')}. Erwartet: Ein Diagramm zeigt Zahlen einer Einheit.`,
    )
}

/** What a figure is about, in full. */
export function nameOfZahl({ id, gruppe, merkmal }: Planzahl): string {
  return [beschreibe(id).name, gruppe && gruppenName(gruppe), merkmal].filter(Boolean).join(', ')
}

/**
 * The data of a chart of figures, with their values as the plan states them.
 *
 * @throws {Diagrammfehler}
 */
export function readKennzahlendaten(zahlen: Planzahl[], angaben: Diagrammangaben): Diagrammdaten {
  const gewaehlte = chooseKennzahlen(zahlen, angaben)
  const eigene = splitEintraege(angaben.namen)
  const kategorien = eigene.length > 0 ? eigene : gewaehlte.map(nameOfZahl)
  if (kategorien.length !== gewaehlte.length || new Set(kategorien).size < kategorien.length)
    throw new Diagrammfehler(
      `namen: Erwartet sind ${gewaehlte.length} verschiedene Namen mit | dazwischen, für: ${gewaehlte.map(nameOfZahl).join(' | ')}.`,
      'namen',
    )
  const reihe = {
    name: angaben.titel,
    werte: gewaehlte.map(({ wert }) => wert),
    texte: gewaehlte.map((zahl) => writeWert(zahl).text),
  }
  return orderDaten({ kategorien, reihen: [reihe] }, angaben)
}
