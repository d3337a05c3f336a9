import type { Entfernt } from '../domain/plan.ts'
import type { Entwurf, Gliederungspunkt } from './entwurf.ts'
import { holdsMostWords, vergleichbar } from './gliederung.ts'
import { createEbenen, splitNummer } from './nummer.ts'
import { plainLine } from './plain-line.ts'

const kopf = /^(?:inhalt|inhaltsverzeichnis|inhaltsübersicht|inhaltsangabe|gliederung)\s*:?$/iu
const weitere = /^(?:abbildungs|tabellen)(?:- und (?:abbildungs|tabellen))?verzeichnis\s*:?$/iu
/** What stands between an entry and its page: dots, a line, spaces. */
const seitenzahl = /(?:\.{2,}|…|_{2,}|·{2,}|(?:\s\.){2,}|\s)[\s.…_·]*(?:S\.|Seite)?\s*\d{1,3}$/u
const listenzeichen = /^\s*[-•*](?:\s|$)/u
/** So many lines an entry may take. */
const laengsterEintrag = 3

/**
 * Takes the printed table of contents out of the text: its lines are kept in `entfernt`, and what it says of the
 * document's outline in `gliederung`.
 */
export function takeContents(entwurf: Entwurf): Entwurf {
  const main = takeList(entwurf, kopf)
  const gliederung = readEntries(main.removed.slice(1))
  return { ...takeList(main.entwurf, weitere).entwurf, gliederung }
}

/** Takes out a list with page numbers below a heading of its own. */
function takeList(entwurf: Entwurf, titel: RegExp): { entwurf: Entwurf; removed: string[] } {
  const start = entwurf.zeilen.findIndex((zeile) => titel.test(plainLine(zeile)))
  const ende = start < 0 ? start : lastEntry(entwurf.zeilen, start)
  if (ende === start) return { entwurf, removed: [] }
  const zeilen = entwurf.zeilen.map((zeile, i) => (i >= start && i <= ende ? '' : zeile))
  const entfernt: Entfernt = { zeile: start + 1, bis: ende + 1, grund: 'Inhaltsverzeichnis' }
  const removed = entwurf.zeilen.slice(start, ende + 1)
  return { entwurf: { ...entwurf, zeilen, entfernt: [...entwurf.entfernt, entfernt] }, removed }
}

/** Index of the last line that is an entry; `start` when none follows. */
function lastEntry(zeilen: string[], start: number): number {
  const filled = [...zeilen.keys()].filter((i) => i > start && zeilen[i]?.trim() !== '')
  const paged = filled.slice(0, laengsterEintrag).some((i) => hasPage(zeilen[i] ?? ''))
  const isPart = paged ? isPagedEntry : isPlainEntry
  let ende = start
  for (const [k, i] of filled.entries()) {
    if (!isPart(zeilen, filled, k)) break
    ende = i
  }
  return ende
}

const hasPage = (zeile: string): boolean => seitenzahl.test(plainLine(zeile))

/** A line with a page number, an item, or the beginning of an entry whose page number ends a later line. */
function isPagedEntry(zeilen: string[], filled: number[], k: number): boolean {
  const zeile = zeilen[filled[k] ?? 0] ?? ''
  if (hasPage(zeile) || listenzeichen.test(zeile)) return true
  if (zeile.length > 120 || /^#|[.!?]$/u.test(plainLine(zeile))) return false
  const next = filled.slice(k + 1, k + laengsterEintrag).map((i) => zeilen[i] ?? '')
  const paged = next.findIndex(hasPage)
  return (
    paged >= 0 && !next.slice(0, paged + 1).some((line) => line.startsWith('#')) && !zeile.startsWith('#')
  )
}

/** Without page numbers: items, or lines each of which comes again below as a line of its own. */
function isPlainEntry(zeilen: string[], filled: number[], k: number): boolean {
  const zeile = zeilen[filled[k] ?? 0] ?? ''
  const later = filled.slice(k + 1).map((i) => zeilen[i] ?? '')
  if (listenzeichen.test(zeile)) return isContentsList(zeilen, filled)
  if (zeile.length > 120 || /[.!?:]$/u.test(zeile.trim())) return false
  return later.some((line) => sameLine(line, zeile))
}

/** Most items of the list right below the heading name lines of the text. */
function isContentsList(zeilen: string[], filled: number[]): boolean {
  const lines = filled.map((i) => zeilen[i] ?? '')
  const ende = lines.findIndex((line) => !listenzeichen.test(line))
  const [items, later] = [lines.slice(0, ende), lines.slice(ende)]
  return items.filter((item) => later.some((line) => namesItem(line, item))).length * 2 >= items.length
}

/** A title of the text that most of an item's words stand in. */
function namesItem(line: string, item: string): boolean {
  return !listenzeichen.test(line) && line.length < 250 && holdsMostWords(line, plainLine(item))
}

function sameLine(one: string, other: string): boolean {
  const wanted = vergleichbar(plainLine(one))
  return wanted !== '' && wanted === vergleichbar(plainLine(other))
}

function readEntries(zeilen: string[]): Gliederungspunkt[] {
  const ebeneVon = createEbenen()
  const punkte: Gliederungspunkt[] = []
  let ebene = 1
  for (const zeile of joinWrapped(zeilen)) {
    const eintrag = zeile.replace(seitenzahl, '').replace(/[\s.…_·]+$/u, '')
    const pfeil = /^→\s*/u.exec(eintrag)
    const { nummer, text } = splitNummer(eintrag.slice(pfeil?.[0].length ?? 0))
    if (text === '' || kopf.test(text)) continue
    if (!pfeil) ebene = nummer === '' ? 1 : ebeneVon(nummer)
    punkte.push({ nummer, text, ebene: pfeil ? ebene + 1 : ebene })
  }
  return punkte
}

/** Entries as one line each: where pages are printed, a line without one goes on in the next. */
function joinWrapped(zeilen: string[]): string[] {
  const lines = zeilen.map((zeile) => plainLine(zeile.replace(listenzeichen, ''))).filter(Boolean)
  if (!lines.some(hasPage)) return lines
  const entries: string[] = []
  let open = ''
  for (const line of lines) {
    const entry = open === '' ? line : `${open} ${line}`
    open = hasPage(line) ? '' : entry
    if (open === '') entries.push(entry)
  }
  return open === '' ? entries : [...entries, open]
}
