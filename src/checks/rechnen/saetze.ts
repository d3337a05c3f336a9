import type { Plan } from '../../domain/plan.ts'
import { withoutFormTags } from '../../domain/woerter.ts'
import { findNichtzahlen, zahlartAt } from '../../domain/zahlarten.ts'
import { findZahlen, type Zahlstelle } from '../../domain/zahlen.ts'
import { type Druckzahl, readDruckzahl, textort } from './druckzahl.ts'

/** A number in a sentence; `art` tells what may be compared with what. */
export interface Satzzahl extends Druckzahl {
  art: 'anteil' | 'punkte' | 'geld' | 'menge'
  index: number
  ende: number
}

/** A sentence of the running text with its numbers, without years, dates and paragraphs. */
export interface Satz {
  text: string
  zahlen: Satzzahl[]
}

/** A full stop ends a sentence where a capital letter follows, but not after an abbreviation or a number of order. */
const satzende =
  /(?<!(?:^|[\s(„])(?:ca|rd|bzw|z|B|Abs|Nr|Mio|Mrd|Tsd|vgl|inkl|u|a|d|h|o|g|St|Dr|Art|Jan|Feb|Okt|Nov|Dez|\d{1,2}|\p{L}))[.!?]["“)]?\s+(?=[\p{Lu}„(\d])/gu

/** The sentences of a plan's running text; tables and what was taken out are none. */
export function readSaetze(zeilen: string[], { entfernt }: Pick<Plan, 'entfernt'>): Satz[] {
  const isText = (i: number) =>
    !/\t|^\s*\|/u.test(zeilen[i] ?? '') &&
    !entfernt.some(({ zeile, bis = zeile }) => zeile <= i + 1 && i + 1 <= bis)
  return joinLines(zeilen.map((zeile, i) => (isText(i) ? plain(zeile) : ''))).flatMap(splitSaetze)
}

const plain = (zeile: string): string =>
  withoutFormTags(zeile.replace(/<sup>.*?<\/sup>/gu, ' '))
    .replace(/[*_\\]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()

/** A paragraph; a printed page may have broken it into several lines. */
interface Absatz {
  text: string
  /** Where in the text each line begins. */
  zeilen: { ab: number; zeile: number }[]
}

function joinLines(zeilen: string[]): Absatz[] {
  const absaetze: Absatz[] = []
  zeilen.forEach((text, i) => {
    const letzter = absaetze.at(-1)
    const davor = zeilen[i - 1] ?? ''
    const geht = davor.length >= 50 && !/[.!?:;|]$/u.test(davor) && !/^(?:[-–•>#]|\d+[.)])\s/u.test(text)
    if (text === '') return
    if (letzter && geht) letzter.zeilen.push({ ab: letzter.text.length + 1, zeile: i + 1 })
    if (letzter && geht) letzter.text += ` ${text}`
    else absaetze.push({ text, zeilen: [{ ab: 0, zeile: i + 1 }] })
  })
  return absaetze
}

function splitSaetze(absatz: Absatz): Satz[] {
  const enden = [...absatz.text.matchAll(satzende)].map(({ index, 0: ende }) => index + ende.length)
  const anfaenge = [0, ...enden]
  return anfaenge.map((ab, i) => readSatz(absatz, ab, anfaenge[i + 1] ?? absatz.text.length))
}

/** `Rund 4.500` at the beginning of a sentence is as inexact as within it. */
function readSatz({ text: ganzer, zeilen }: Absatz, ab: number, bis: number): Satz {
  const text = ganzer.slice(ab, bis).trim()
  const keine = findNichtzahlen(text)
  const stellen = findZahlen(text.slice(0, 1).toLowerCase() + text.slice(1))
    .filter(({ ziffern }) => zahlartAt(keine, ziffern) === undefined)
    .map((stelle) => withoutDash(text, stelle))
  const zeileAt = (stelle: number) => zeilen.findLast((eine) => eine.ab <= ab + stelle)?.zeile ?? 1
  const zahlen = stellen.map((stelle): Satzzahl => {
    const zeile = zeileAt(stelle.ziffern)
    const druck = readDruckzahl(text, stelle, { zeile, ort: textort(zeile, stelle.wert) })
    return { ...druck, art: artOf(druck), index: stelle.index, ende: stelle.ende }
  })
  return { text, zahlen }
}

/** A dash between words (`2.240 T€ – 47,6 Prozent – gebunden`) and before an entry of a list is no sign. */
function withoutDash(text: string, stelle: Zahlstelle): Zahlstelle {
  const davor = text.slice(0, stelle.index).trimEnd()
  const isDash = /^[-–] /u.test(text.slice(stelle.index)) && !/[(:]$/u.test(davor)
  return isDash ? { ...stelle, index: stelle.ziffern, wert: Math.abs(stelle.wert) } : stelle
}

function artOf({ einheit }: Druckzahl): Satzzahl['art'] {
  if (einheit === 'Prozent') return 'anteil'
  if (einheit === 'Prozentpunkte') return 'punkte'
  return einheit === 'EUR' ? 'geld' : 'menge'
}

/** The words around a number, as far as one needs them to find it. */
export function excerpt({ text }: Satz, { index, ende }: Satzzahl): string {
  const davor = (text.slice(0, index).split('⸱ ').at(-1) ?? '').split(' ')
  const danach = (text.slice(ende).split(' ⸱')[0] ?? '').split(' ')
  const anfang = davor.length > 12 ? `… ${davor.slice(-12).join(' ')}` : davor.join(' ')
  const schluss = danach.length > 5 ? `${danach.slice(0, 5).join(' ')} …` : danach.join(' ')
  return anfang + text.slice(index, ende) + schluss
}

/** Each sentence with the one before it, for what is told in two. */
export function pairs(saetze: Satz[]): Satz[] {
  return saetze.map((satz, i) => {
    const davor = saetze[i - 1]
    if (!davor) return satz
    const anfang = `${davor.text} ⸱ `
    const verschoben = satz.zahlen.map((zahl) => ({
      ...zahl,
      index: zahl.index + anfang.length,
      ende: zahl.ende + anfang.length,
    }))
    return { text: anfang + satz.text, zahlen: [...davor.zahlen, ...verschoben] }
  })
}
