import type { Probe } from './rechnung.ts'

/** One place where a relation between rows or columns is tried. */
export interface Versuch {
  probe: Probe
  /** How surely it does not fit by chance, if it fits, in powers of ten. */
  gewicht: number
  /** Whether it misses by so little, or in such a way, that it looks like a slip. */
  nah: boolean
  /** Whether it could be right at all: a total is not less than one of its parts. */
  moeglich: boolean
}

/**
 * Why a relation is supposed to hold: the names say it (`Männer` and `Frauen`), a word says it (`davon`), or nothing
 * but the form of the table does.
 */
export type Grund = 'name' | 'wort' | 'form'

/** So much evidence from the places where it holds makes a relation certain. */
const gewissheit: Record<Grund, number> = { name: 1.5, wort: 2, form: 5 }

/** A relation as it is tried in all places. */
export interface Beziehung {
  grund: Grund
  versuche: Versuch[]
  /** Readings of the same kind may explain what another does not. */
  art?: string
}

/** Of several readings the one that fits most often holds; where another of its kind fits, nothing is wrong. */
export function decideBest(beziehungen: Beziehung[]): Probe[] {
  const rang = ({ versuche }: Beziehung) => countRight(versuche)
  const [beste] = beziehungen.toSorted(
    (a, b) =>
      rang(b) - rang(a) || gewissheit[a.grund] - gewissheit[b.grund] || a.versuche.length - b.versuche.length,
  )
  if (!beste) return []
  const andere = beziehungen.filter(({ art }) => art === beste.art).flatMap(({ versuche }) => versuche)
  const isExplained = ({ probe: { stimmt, behauptet } }: Versuch): boolean =>
    !stimmt && andere.some(({ probe }) => probe.stimmt && probe.behauptet.ort === behauptet.ort)
  return decide(
    beste.versuche.filter((versuch) => !isExplained(versuch)),
    beste.grund,
  )
}

const countRight = (versuche: Versuch[]): number => versuche.filter(({ probe }) => probe.stimmt).length

/**
 * What can be said of the places where one relation is tried. That it holds elsewhere in the table shows that it is
 * meant; then a miss is an error. Where it holds nowhere, only a single near miss of what its names promise is one.
 */
function decide(versuche: Versuch[], grund: Grund): Probe[] {
  const richtig = versuche.filter(({ probe }) => probe.stimmt)
  const falsch = versuche.filter(({ probe }) => !probe.stimmt)
  const beweis = richtig.reduce((summe, { gewicht }) => summe + gewicht, 0)
  const gewiss = beweis >= gewissheit[grund] && richtig.length >= falsch.length * (grund === 'form' ? 2 : 1)
  if (gewiss)
    return [...richtig, ...falsch.filter(({ nah, moeglich }) => nah || moeglich)].map(({ probe }) => probe)
  const einzig = richtig.length === 0 && falsch.length === 1 && grund !== 'form'
  return [
    ...(grund === 'name' || beweis >= 2 ? richtig : []),
    ...(einzig ? falsch.filter(({ nah }) => nah) : []),
  ].map(({ probe }) => probe)
}
