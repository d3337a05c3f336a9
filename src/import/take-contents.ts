import type { Entwurf, Gliederungspunkt } from './entwurf.ts'
import { createEbenen, splitNummer } from './nummer.ts'
import { plainLine } from './plain-line.ts'

const kopf = /^(?:inhalt|inhaltsverzeichnis|inhaltsübersicht|gliederung)\s*:?$/iu
const seitenzahl = /(?:\.{2,}|…|\s)\s*(?:S\.|Seite)?\s*\d{1,3}$/u
const listenzeichen = /^\s*[-•*](?:\s|$)/u

/**
 * Takes the printed table of contents out of the text: its lines are kept in `entfernt`, and what it says of the
 * document's outline in `gliederung`.
 */
export function takeContents(entwurf: Entwurf): Entwurf {
  const start = entwurf.zeilen.findIndex((zeile) => kopf.test(plainLine(zeile)))
  if (start < 0) return entwurf
  const ende = lastEntry(entwurf.zeilen, start)
  if (ende === start) return entwurf
  return {
    ...entwurf,
    gliederung: readEntries(entwurf.zeilen.slice(start + 1, ende + 1)),
    zeilen: entwurf.zeilen.map((zeile, i) => (i >= start && i <= ende ? '' : zeile)),
    entfernt: [...entwurf.entfernt, { zeile: start + 1, bis: ende + 1, grund: 'Inhaltsverzeichnis' }],
  }
}

/** Index of the last line that is an entry; `start` when none follows. */
function lastEntry(zeilen: string[], start: number): number {
  let ende = start
  for (let i = start + 1; i < zeilen.length; i++) {
    const zeile = zeilen[i] ?? ''
    if (zeile.trim() === '') continue
    if (!isEntry(zeile)) break
    ende = i
  }
  return ende
}

function isEntry(zeile: string): boolean {
  return listenzeichen.test(zeile) || seitenzahl.test(plainLine(zeile))
}

function readEntries(zeilen: string[]): Gliederungspunkt[] {
  const ebeneVon = createEbenen()
  const punkte: Gliederungspunkt[] = []
  let ebene = 1
  for (const zeile of zeilen) {
    const eintrag = plainLine(zeile.replace(listenzeichen, ''))
      .replace(seitenzahl, '')
      .replace(/[\s.]+$/u, '')
    const pfeil = /^→\s*/u.exec(eintrag)
    const { nummer, text } = splitNummer(eintrag.slice(pfeil?.[0].length ?? 0))
    if (text === '' || kopf.test(text)) continue
    if (!pfeil) ebene = nummer === '' ? 1 : ebeneVon(nummer)
    punkte.push({ nummer, text, ebene: pfeil ? ebene + 1 : ebene })
  }
  return punkte
}
