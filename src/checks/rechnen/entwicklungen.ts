import { deute } from '../../domain/kennzahlen.ts'
import { tryWechsel } from './aenderung.ts'
import { type Figur, nameOfFigur } from './figuren.ts'
import type { Probe } from './rechnung.ts'

/** So far apart in the source a change and its two values still are one statement. */
const nachbarschaft = 3

/** Changes from one year to the next, where the document states both values in the same table or beside it. */
export function probeEntwicklungen(figuren: Figur[]): Probe[] {
  return figuren.flatMap((aenderung) => {
    const neue = valuesOf(figuren, aenderung, aenderung.jahr).filter(({ art }) => art === aenderung.art)
    const alte = valuesOf(figuren, aenderung, aenderung.jahr - 1)
    const proben = neue.flatMap((neu) => alte.flatMap((alt) => tryPair(aenderung, neu, alt)))
    const richtige = proben.filter(({ stimmt }) => stimmt)
    if (richtige.length > 0) return richtige.slice(0, 1)
    return proben.length === 1 ? proben : []
  })
}

function valuesOf(figuren: Figur[], aenderung: Figur, jahr: number): Figur[] {
  const { begriff, anteil, aenderung: was } = deute(aenderung.id)
  const id = anteil ? `${begriff}-anteil` : begriff
  return figuren.filter(
    (figur) =>
      was !== undefined &&
      figur.id === id &&
      figur.jahr === jahr &&
      figur.gruppe === aenderung.gruppe &&
      figur.merkmal === aenderung.merkmal &&
      isBeside(figur, aenderung),
  )
}

const isBeside = (a: Figur, b: Figur): boolean =>
  a.tabelle === b.tabelle && (a.tabelle !== undefined || Math.abs(a.zeile - b.zeile) <= nachbarschaft)

/** What was only expected may have been replaced since, so that a change need not be told from it. */
function tryPair(aenderung: Figur, neu: Figur, alt: Figur): Probe[] {
  const mass = aenderung.id.endsWith('-differenz') ? 'absolut' : 'relativ'
  const wechsel = {
    behauptet: aenderung.druck,
    neu: neu.druck,
    alt: alt.druck,
    mass,
    isRate: neu.einheit === 'Prozent',
  } as const
  const probe = tryWechsel(wechsel, 'vorzeichen', nameOfFigur(aenderung))?.probe
  if (!probe || (!probe.stimmt && (alt.art !== 'ist' || aenderung.tabelle === undefined))) return []
  return [probe]
}
