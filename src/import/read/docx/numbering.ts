import type { Nummernstelle } from './styles.ts'
import { attributeOf, childAt, childElements, descendants } from './xml.ts'

/** A number as Word prints it before a paragraph. */
export interface Zaehler {
  /** Empty for bullets and levels that print nothing. */
  text: string
  aufzaehlung: boolean
}

interface Stufe {
  start: number
  format: string
  /** With `%1` for the number of the first level, and so on. */
  muster: string
  /** Style whose paragraphs stand on this level. */
  vorlage: string
}

/** Counts the paragraphs of a file as Word does. */
export interface Nummerierung {
  /** Level that a style stands on in a numbering. */
  ebeneOf: (numId: string, vorlage: string) => number
  /** The number of the next paragraph at this place. */
  next: (stelle: Nummernstelle) => Zaehler | undefined
}

/** Numberings of a file; those that share a pattern count on together, unless one is told to start anew. */
export function readNumbering(doc: Document | undefined): Nummerierung {
  const muster = new Map(
    (doc ? descendants(doc, 'abstractNum') : []).map((one) => [attributeOf(one, 'abstractNumId'), one]),
  )
  const nummern = new Map((doc ? descendants(doc, 'num') : []).map((num) => [attributeOf(num, 'numId'), num]))
  const abstractOf = (numId: string) => attributeOf(childAt(nummern.get(numId), 'abstractNumId'))
  const stufen = new Map([...muster].map(([id, one]) => [id, childElements(one, 'lvl').map(readStufe)]))
  const staende = new Map<string, (number | undefined)[]>()
  const begonnen = new Set<string>()
  const restart = (numId: string, stand: (number | undefined)[]) => {
    if (begonnen.has(numId)) return
    begonnen.add(numId)
    for (const [ebene, start] of startOverrides(nummern.get(numId))) stand[ebene] = start - 1
  }
  return {
    ebeneOf: (numId, vorlage) =>
      Math.max(0, stufen.get(abstractOf(numId))?.findIndex((stufe) => stufe.vorlage === vorlage) ?? 0),
    next: ({ numId, ebene }) => {
      const alle = stufen.get(abstractOf(numId))
      const stufe = alle?.[ebene]
      if (!alle || !stufe) return undefined
      const stand = staende.get(abstractOf(numId)) ?? []
      staende.set(abstractOf(numId), stand)
      restart(numId, stand)
      stand[ebene] = (stand[ebene] ?? stufe.start - 1) + 1
      stand.length = ebene + 1
      return { text: printZaehler(alle, stand, stufe), aufzaehlung: stufe.format === 'bullet' }
    },
  }
}

function startOverrides(num: Element | undefined): [number, number][] {
  return childElements(num, 'lvlOverride').flatMap((one): [number, number][] => {
    const start = attributeOf(childAt(one, 'startOverride'))
    return start === '' ? [] : [[Number(attributeOf(one, 'ilvl')), Number(start)]]
  })
}

function readStufe(lvl: Element): Stufe {
  return {
    start: Number(attributeOf(childAt(lvl, 'start')) || 1),
    format: attributeOf(childAt(lvl, 'numFmt')) || 'decimal',
    muster: attributeOf(childAt(lvl, 'lvlText')),
    vorlage: attributeOf(childAt(lvl, 'pStyle')),
  }
}

function printZaehler(alle: Stufe[], stand: (number | undefined)[], { format, muster }: Stufe): string {
  if (format === 'bullet' || format === 'none') return ''
  return muster
    .replace(/%([1-9])/gu, (_, ziffer: string) => {
      const i = Number(ziffer) - 1
      return formatNumber(stand[i] ?? alle[i]?.start ?? 1, alle[i]?.format ?? 'decimal')
    })
    .trim()
}

const roemisch: [number, string][] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

/** Numbers beyond these Word prints in digits, or not at all. */
const groesste = { roemisch: 3999, buchstaben: 780 }

function formatNumber(zahl: number, format: string): string {
  const bis = (hoechste: number) => zahl >= 1 && zahl <= hoechste
  if (/roman/iu.test(format) && bis(groesste.roemisch)) return inCase(roman(zahl), format)
  if (/letter/iu.test(format) && bis(groesste.buchstaben)) return inCase(letters(zahl), format)
  return format === 'decimalZero' ? String(zahl).padStart(2, '0') : String(zahl)
}

const inCase = (text: string, format: string): string =>
  format.startsWith('lower') ? text.toLowerCase() : text

function roman(zahl: number): string {
  const [wert = 0, zeichen = ''] = roemisch.find(([one]) => one <= zahl) ?? []
  return wert === 0 ? '' : zeichen + roman(zahl - wert)
}

/** After Z Word doubles the letter: AA, BB. */
const letters = (zahl: number): string =>
  String.fromCharCode(65 + ((zahl - 1) % 26)).repeat(Math.ceil(zahl / 26))
