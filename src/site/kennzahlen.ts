import {
  artNamen,
  type BegriffId,
  begriff,
  bereichNamen,
  beschreibe,
  compareIds,
  deute,
  type KennzahlId,
} from '../domain/kennzahlen.ts'
import type { Planzahl } from '../domain/planzahlen.ts'
import { findAenderung, findVorjahr, pickZahl, preferNahe } from './kennzahl-auswahl.ts'
import { type Wertworte, writeArtUndZeit, writeTeil, writeWert, writeZeit } from './kennzahl-worte.ts'

/** A figure in the words of a page, with the way to its proof. */
export interface Zahlanzeige extends Wertworte {
  /** Kind and period, such as `Plan 2024` or `Ist, Oktober 2023`. */
  angabe: string
  /** What the figure is, in full, for those who hear the link alone. */
  name: string
  /** Id of the place in the text that proves it. */
  anker: string
}

/** A further figure of a card: of a group, of the year before, or the change. */
export interface Kartenzeile {
  /** What the figure is in this card, such as `Frauen` or `2022`. */
  wort: string
  zahl: Zahlanzeige
  /** Kind and period, as far as they are not those of the card's own figure. */
  zusatz?: string
}

/** One concept of the catalogue with what a plan says of it. */
export interface Kennzahlkarte {
  begriff: BegriffId
  name: string
  zahl: Zahlanzeige
  erklaerung: string
  zeilen: Kartenzeile[]
}

/** The cards of one part of the catalogue. */
export interface Kennzahlgruppe {
  name: string
  karten: Kennzahlkarte[]
}

/** The first figures of a page are meant to be read, not looked through. */
const hoechstensKarten = 16

/** The first figures of a plan, by parts of the catalogue and in its order. */
export function showKennzahlen(zahlen: Planzahl[], planjahr: number): Kennzahlgruppe[] {
  const begriffe = [...Map.groupBy(zahlen.filter(isErste), stammOf)].sort(([a], [b]) => compareIds(a, b))
  const wichtigsteZuerst = begriffe.toSorted(
    ([, a], [, b]) => Number(hasWichtige(b)) - Number(hasWichtige(a)),
  )
  const gezeigte = wichtigsteZuerst.slice(0, hoechstensKarten).sort(([a], [b]) => compareIds(a, b))
  const nachBereich = Map.groupBy(gezeigte, ([stamm]) => beschreibe(stamm).begriff.bereich)
  return [...nachBereich].map(([bereich, mehrere]) => ({
    name: bereichNamen[bereich],
    karten: mehrere.map(([, eine]) => showKarte(eine, zahlen, planjahr)),
  }))
}

const hasWichtige = (zahlen: Planzahl[]): boolean => zahlen.some(({ wichtig }) => wichtig)

/** What an editor chose, or a leading figure of all, of women or of men. */
function isErste({ id, gruppe, merkmal, wichtig }: Planzahl): boolean {
  const fuehrend = begriff(deute(id).begriff).leitzahl === true && !deute(id).anteil
  return wichtig ?? (fuehrend && !merkmal && [undefined, 'frauen', 'maenner'].includes(gruppe))
}

/** A concept and its change are one card; a share is a figure of its own. */
function stammOf({ id }: Planzahl): KennzahlId {
  const { begriff: stamm, anteil } = deute(id)
  return anteil ? `${stamm}-anteil` : stamm
}

function showKarte(zahlen: Planzahl[], alle: Planzahl[], planjahr: number): Kennzahlkarte {
  const [haupt, ...andere] = pickTeile(zahlen, planjahr)
  if (!haupt) throw new RangeError('Eine Karte braucht mindestens eine Zahl.')
  const { name, erklaerung, veraenderung, begriff: stamm } = beschreibe(haupt.id)
  const teil = writeTeil(haupt)
  const [vorjahr, aenderung] = [findVorjahr(haupt, alle), findAenderung(haupt, alle)]
  return {
    begriff: deute(haupt.id).begriff,
    name: teil ? `${name}: ${teil}` : name,
    zahl: showZahl(haupt),
    // That it is a change is said by its name.
    erklaerung: veraenderung ? stamm.erklaerung : erklaerung,
    zeilen: [
      ...(vorjahr ? [showVorjahr(vorjahr, haupt)] : []),
      ...(aenderung ? [showZeile('Veränderung laut Plan', aenderung, haupt)] : []),
      ...andere.map((zahl) => showZeile(wortOf(zahl, haupt), zahl, haupt)),
    ],
  }
}

/** One figure for each group or part, that of all first. */
function pickTeile(zahlen: Planzahl[], planjahr: number): Planzahl[] {
  const teile = [...Map.groupBy(zahlen, writeTeil).values()].map(preferWerte)
  const geordnet = teile.sort(([a], [b]) => rangOf(a) - rangOf(b))
  const haupt = pickZahl(geordnet[0] ?? [], planjahr)
  return geordnet.flatMap((teil) => (haupt && pickLike(teil, haupt, planjahr)) ?? [])
}

/** A change stands for its value only where the plan states no value. */
export function preferWerte(zahlen: Planzahl[]): Planzahl[] {
  const werte = zahlen.filter(({ id }) => !deute(id).aenderung)
  return werte.length > 0 ? werte : zahlen
}

/** All before women and men, these before other groups and parts. */
function rangOf({ gruppe, merkmal }: Partial<Planzahl> = {}): number {
  return merkmal ? 4 : [undefined, 'frauen', 'maenner', gruppe].indexOf(gruppe)
}

/** The figure of a group that goes with that of all: of the same time and kind, if there is one. */
function pickLike(zahlen: Planzahl[], haupt: Planzahl, planjahr: number): Planzahl | undefined {
  const gleiche = zahlen.filter((zahl) => writeArtUndZeit(zahl) === writeArtUndZeit(haupt))
  return pickZahl(preferNahe(gleiche.length > 0 ? gleiche : zahlen, haupt), planjahr)
}

function wortOf(zahl: Planzahl, haupt: Planzahl): string {
  const teil = writeTeil(zahl)
  return deute(zahl.id).aenderung && !deute(haupt.id).aenderung ? `${teil}, Veränderung laut Plan` : teil
}

/** A figure with everything a link to its proof says. */
export function showZahl(zahl: Planzahl): Zahlanzeige {
  const angabe = writeArtUndZeit(zahl)
  const name = [beschreibe(zahl.id).name, writeTeil(zahl), angabe].filter(Boolean).join(', ')
  return { ...writeWert(zahl), angabe, name, anker: zahl.anker }
}

function showZeile(wort: string, zahl: Planzahl, haupt: Planzahl): Kartenzeile {
  const anzeige = showZahl(zahl)
  const gleich = anzeige.angabe === writeArtUndZeit(haupt)
  return { wort, zahl: anzeige, ...(!gleich && { zusatz: anzeige.angabe }) }
}

function showVorjahr(zahl: Planzahl, { zeitraum }: Planzahl): Kartenzeile {
  const wort = writeZeit(zahl.zeitraum === zeitraum ? { ...zahl, zeitraum: undefined } : zahl)
  return { wort, zahl: showZahl(zahl), zusatz: artNamen[zahl.art] }
}

/** Of the figures that are no cards one for each concept, as far as the page has room for them. */
const hoechstensWeitere = 40

/** A further figure of a plan with its concept. */
export interface WeitereZahl {
  begriff: BegriffId
  name: string
  zahl: Zahlanzeige
}

/** Figures of all that stand on no card, one of each concept, in the order of the catalogue. */
export function showWeitere(zahlen: Planzahl[], planjahr: number): WeitereZahl[] {
  const karten = new Set(zahlen.filter(isErste).map((zahl) => deute(zahl.id).begriff))
  const weitere = zahlen.filter(
    ({ id, ...teil }) =>
      !karten.has(deute(id).begriff) && deute(id).aenderung === undefined && writeTeil(teil) === '',
  )
  return [...Map.groupBy(weitere, ({ id }) => deute(id).begriff)]
    .sort(([a], [b]) => compareIds(a, b))
    .slice(0, hoechstensWeitere)
    .flatMap(([id, mehrere]) => {
      const zahl = pickZahl(preferGanze(mehrere), planjahr)
      return zahl ? [{ begriff: id, name: beschreibe(zahl.id).name, zahl: showZahl(zahl) }] : []
    })
}

/** A share stands for its concept only where the plan states no value. */
export function preferGanze(zahlen: Planzahl[]): Planzahl[] {
  const ganze = zahlen.filter(({ id }) => !deute(id).anteil)
  return ganze.length > 0 ? ganze : zahlen
}
