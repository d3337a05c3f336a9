import type { Befund } from '../domain/befund.ts'
import { quelltextWoerter } from '../domain/woerter.ts'
import { fieldBefund, type Prueffall } from './prueffall.ts'

/** A plan belongs to a known Jobcenter, and its source is still the one it was made from. */
export function checkHerkunft(fall: Prueffall): Befund[] {
  const { plan, jobcenter, sha256 } = fall
  const befunde: Befund[] = []
  if (!jobcenter.includes(plan.jobcenter))
    befunde.push(
      fieldBefund(
        fall,
        ['jobcenter'],
        'jobcenter-unbekannt',
        `Das Jobcenter „${plan.jobcenter}“ hat keine Datei in content/jobcenter/.`,
        `content/jobcenter/${plan.jobcenter}.yaml anlegen oder den Namen berichtigen.`,
      ),
    )
  if (plan.quelle.sha256 !== sha256)
    befunde.push(
      fieldBefund(
        fall,
        ['quelle', 'sha256'],
        'quelle-geaendert',
        `Die Datei seeds/${plan.quelle.datei} ist nicht mehr die, aus der der Plan entstanden ist.`,
        'Die ursprüngliche Datei wiederherstellen oder neu importieren.',
      ),
    )
  return [...befunde, ...checkTextfassung(fall)]
}

/** The lines of a PDF or Word file are still those that it was imported with, and hold its words and no others. */
function checkTextfassung(fall: Prueffall): Befund[] {
  const { plan, textfassung, zeilen } = fall
  if (!plan.quelle.textfassung || !textfassung) return []
  const name = `seeds/${plan.quelle.textfassung.datei}`
  const feld = ['quelle', 'textfassung', 'sha256']
  const abhilfe =
    'Die Datei aus git wiederherstellen; Schäden der Umwandlung werden unter korrekturen behoben.'
  if (plan.quelle.textfassung.sha256 !== textfassung.sha256)
    return [
      fieldBefund(
        fall,
        feld,
        'textfassung-geaendert',
        `Die Datei ${name} ist nicht mehr die des Imports.`,
        abhilfe,
      ),
    ]
  const { fehlt, fremd } = compareCounts(textfassung.gelesen, zeilen)
  if (fehlt.length === 0 && fremd.length === 0) return []
  const meldung = `${name} hat nicht die Wörter von seeds/${plan.quelle.datei}. Es fehlen: ${list(fehlt)}. Fremd sind: ${list(fremd)}.`
  return [
    fieldBefund(
      fall,
      feld,
      'textfassung-untreu',
      meldung,
      'Den Plan mit --neu noch einmal importieren und vergleichen.',
    ),
  ]
}

const list = (worte: string[]): string => worte.slice(0, 8).join(' ') || 'keine'

/** Readers may learn to see lines and order better; the words of a file stay the same. */
function compareCounts(soll: string[], ist: string[]): { fehlt: string[]; fremd: string[] } {
  const zahlen = new Map<string, number>()
  for (const wort of soll.flatMap(quelltextWoerter)) zahlen.set(wort, (zahlen.get(wort) ?? 0) + 1)
  for (const wort of ist.flatMap(quelltextWoerter)) zahlen.set(wort, (zahlen.get(wort) ?? 0) - 1)
  const worte = [...zahlen]
  return {
    fehlt: worte.filter(([, zahl]) => zahl > 0).map(([wort]) => wort),
    fremd: worte.filter(([, zahl]) => zahl < 0).map(([wort]) => wort),
  }
}
