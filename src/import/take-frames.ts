import type { Befund } from '../domain/befund.ts'
import type { Entfernt } from '../domain/plan.ts'
import { befund, type Entwurf } from './entwurf.ts'
import { plainLine } from './plain-line.ts'

/** Longer lines are text, however often they come. */
const laengsterRahmen = 100
/** A line that comes again from page to page has a page's text in between. */
const kleinsterAbstand = 8
const seitenzahl = /^(?:(?:seite|s\.)\s*)?[-–|]?\s*\d{1,3}\s*[-–|]?(?:\s*(?:von|\/)\s*\d{1,3})?$/iu
const mitSeitenzahl = /\bseite\s+\d{1,3}\b/iu
/** Labels come again too, but they belong to what stands beside them. */
const beschriftung = /^(?:quelle|datenquelle|stand|erstellt|davon|darunter|abbildung|tabelle|thema)\b/iu

/**
 * Takes out what the printed pages carry above and below their text: running headers and page numbers. A header is
 * known by coming again at the distance of pages, page numbers by growing.
 */
export function takeFrames(entwurf: Entwurf): Entwurf {
  if (entwurf.quelle.gestalt) return entwurf
  const lines = entwurf.zeilen.map((zeile) => (/^\s*#/u.test(zeile) ? '' : plainLine(zeile)))
  const sicher = new Set([...runningLines(lines), ...pageNumbers(lines)])
  return takeOut(entwurf, lines, new Set([...sicher, ...neighbours(lines, sicher)]))
}

/** The same for a PDF, whose reader knows them; what the file does not say itself should be looked at. */
export function takeKnownFrames(entwurf: Entwurf): Entwurf {
  const rahmen = entwurf.quelle.gestalt?.rahmen
  if (!rahmen) return entwurf
  const lines = entwurf.zeilen.map((zeile, i) => (rahmen.get(i + 1) === false ? plainLine(zeile) : ''))
  return takeOut(entwurf, lines, new Set([...rahmen.keys()].map((zeile) => zeile - 1)))
}

function takeOut(entwurf: Entwurf, lines: string[], rahmen: Set<number>): Entwurf {
  const entfernt = toRanges(entwurf.zeilen, rahmen)
  return {
    ...entwurf,
    entfernt: [...entwurf.entfernt, ...entfernt],
    zeilen: entwurf.zeilen.map((zeile, i) => (rahmen.has(i) ? '' : zeile)),
    befunde: [...entwurf.befunde, ...report(entwurf, lines, rahmen)],
  }
}

/** The foot of a page and the head of the next stand together. */
function toRanges(zeilen: string[], rahmen: Set<number>): Entfernt[] {
  const ranges: { von: number; bis: number }[] = []
  for (const i of [...rahmen].toSorted((a, b) => a - b)) {
    const range = ranges.at(-1)
    if (range && zeilen.slice(range.bis + 1, i).every((zeile) => zeile.trim() === '')) range.bis = i
    else ranges.push({ von: i, bis: i })
  }
  return ranges.map(({ von, bis }) => ({
    zeile: von + 1,
    ...(bis > von && { bis: bis + 1 }),
    grund: 'Seitenrahmen',
  }))
}

/** Indexes of lines that come three times or more, or twice with a page number; the first may be the title. */
function runningLines(lines: string[]): number[] {
  const least = (indexes: number[]) => (mitSeitenzahl.test(lines[indexes[0] ?? 0] ?? '') ? 2 : 3)
  const places = new Map<string, number[]>()
  for (const [i, line] of lines.entries())
    if (mayRun(line)) places.set(withoutNumber(line), [...(places.get(withoutNumber(line)) ?? []), i])
  return [...places.values()]
    .filter(
      (indexes) =>
        isPerPage(indexes, least(indexes)) &&
        indexes.filter((i) => hasPageSign(lines, i)).length * 2 >= indexes.length,
    )
    .flatMap((indexes) => (isCover(lines, indexes) ? indexes.slice(1) : indexes))
}

/** A page number, or a rule, right above or below a line, or in it: only a printed page has that. */
function hasPageSign(lines: string[], i: number): boolean {
  const near = lines.slice(Math.max(0, i - 4), i + 5)
  return (
    mitSeitenzahl.test(lines[i] ?? '') || near.some((line) => seitenzahl.test(line) || /^-{3,}$/u.test(line))
  )
}

function mayRun(line: string): boolean {
  if (line === '' || line.length > laengsterRahmen || seitenzahl.test(line)) return false
  if (line.includes('\t') && !mitSeitenzahl.test(line)) return false
  if (/[.:;?!,]$/u.test(line) || beschriftung.test(line)) return false
  return (
    /\p{L}{3}/u.test(line) &&
    !/^[-•*–]\s/u.test(line) &&
    (line.split('\t').length <= 2 || mitSeitenzahl.test(line))
  )
}

/** A page number stands at the end of a header, or before a bar at its start; a number before a title is its own. */
const withoutNumber = (line: string): string =>
  line
    .replace(/^\d{1,3}\s*\||[\s|–-]*(?:seite|s\.)?\s*\d{1,3}(?:\s*(?:von|\/)\s*\d{1,3})?$/giu, '')
    .toLowerCase()

function isPerPage(indexes: number[], least: number): boolean {
  const distances = indexes.slice(1).map((index, i) => index - (indexes[i] ?? 0))
  return indexes.length >= least && distances.every((distance) => distance >= kleinsterAbstand)
}

/** Among the first lines of a document its title stands, which running headers repeat. */
function isCover(lines: string[], [first = 0]: number[]): boolean {
  return lines.slice(0, first).filter(Boolean).length < 4
}

/** A slogan may end in a full stop; it is known by standing beside headers or page numbers every time it comes. */
function neighbours(lines: string[], sicher: Set<number>): number[] {
  const places = Map.groupBy(
    [...lines.keys()].filter((i) => lines[i] !== ''),
    (i) => lines[i] ?? '',
  )
  const isBeside = (i: number) => [...sicher].some((k) => k !== i && Math.abs(k - i) <= 4)
  return [...places].flatMap(([line, indexes]) =>
    line.length <= laengsterRahmen &&
    indexes.length >= 3 &&
    indexes.filter(isBeside).length >= indexes.length - 1
      ? indexes
      : [],
  )
}

/** Lone numbers are page numbers when there are several and they only grow. */
function pageNumbers(lines: string[]): number[] {
  const indexes = [...lines.keys()].filter((i) => seitenzahl.test(lines[i] ?? '') && isAlone(lines, i))
  const werte = indexes.map((i) => Number(/\d+/u.exec(lines[i] ?? '')?.[0]))
  return werte.length > 1 && werte.every((wert, i) => i === 0 || isNextPage(werte[i - 1] ?? 0, wert))
    ? indexes
    : []
}

/** A page may lack its number, but hardly more than two in a row. */
const isNextPage = (davor: number, wert: number): boolean => wert > davor && wert - davor <= 3

const isAlone = (lines: string[], i: number): boolean =>
  (lines[i - 1] ?? '') === '' || (lines[i + 1] ?? '') === ''

/** Whatever is taken out with words in it should be looked at once. */
function report(entwurf: Entwurf, lines: string[], rahmen: Set<number>): Befund[] {
  const texte = Map.groupBy(
    [...rahmen].filter((i) => /\p{L}/u.test(lines[i] ?? '')),
    (i) => withoutNumber(lines[i] ?? ''),
  )
  return [...texte.values()].map(([erste = 0, ...weitere]) =>
    befund(
      entwurf,
      erste + 1,
      'seitenrahmen',
      `Gefunden: „${lines[erste]}“, ${weitere.length + 1}-mal, als Kopf- oder Fußzeile weggelassen. Erwartet: nur Zeilen, die nicht zum Text gehören.`,
      'Stimmt das, ist nichts zu tun. Gehört die Zeile zum Text, sie im Plan einsetzen und unter entfernt löschen.',
    ),
  )
}
