import type { Befund } from '../domain/befund.ts'
import { quelltextWoerter } from '../domain/woerter.ts'
import { fieldBefund, type Prueffall } from './prueffall.ts'
import { findAbweichung } from './worttreue.ts'

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
        `Gefunden: jobcenter „${plan.jobcenter}“. Erwartet: eine Datei content/jobcenter/${plan.jobcenter}.yaml; es gibt sie nicht.`,
        adviseJobcenter(plan.jobcenter, jobcenter),
      ),
    )
  if (plan.quelle.sha256 !== sha256) return [...befunde, sourceChanged(fall)]
  return [...befunde, ...checkTextfassung(fall)]
}

/** Whether the lines that a plan quotes are no more those that it was made from: then they prove nothing. */
export const isQuelleGeaendert = ({ plan: { quelle }, sha256, textfassung }: Prueffall): boolean =>
  quelle.textfassung ? textfassung?.sha256 !== quelle.textfassung.sha256 : quelle.sha256 !== sha256

const spaeter = 'Wörter, Belege, Tabellen und Rechnungen werden gegen die Quelle geprüft, sobald sie stimmt.'

function sourceChanged(fall: Prueffall): Befund {
  const { quelle } = fall.plan
  const name = `seeds/${quelle.datei}`
  return fieldBefund(
    fall,
    ['quelle', 'sha256'],
    'quelle-geaendert',
    `Die Quelle ${name} ist nach dem Import verändert worden. Gefunden: Prüfsumme ${fall.sha256.slice(0, 8)}…. Erwartet: ${quelle.sha256.slice(0, 8)}…, wie beim Import.${quelle.textfassung ? '' : tellPlace(fall)}`,
    `In ${name} die ursprüngliche Fassung wiederherstellen (Quellen werden nie bearbeitet; den Plan nicht an sie anpassen). Ist sie eine neue Fassung des Jobcenters, mit --neu importieren. ${spaeter}`,
  )
}

/** Where lines have changed, the plan still has the words that they held. */
function tellPlace(fall: Prueffall): string {
  const abweichung = findAbweichung(fall)
  if (!abweichung?.quelle || !abweichung.seite) return ''
  const { zeile, quelle, seite } = abweichung
  return ` Zuerst weicht Zeile ${zeile} vom Plan ab: „${quelle} …“ statt „${seite} …“.`
}

/** Whoever renames the file of a Jobcenter takes it away from its plans, whose names and addresses begin with it. */
function adviseJobcenter(gesucht: string, bekannte: string[]): string {
  const umbenannt = bekannte.find((id) => gesucht.includes(id) || id.includes(gesucht))
  const zurueck = umbenannt
    ? `Ist content/jobcenter/${umbenannt}.yaml dieses Jobcenter, die Datei in ${gesucht}.yaml umbenennen: So heißen auch sein Plan und dessen Quelle. Sonst den`
    : 'Den'
  return `${zurueck} Namen berichtigen (es gibt: ${bekannte.join(', ')}) oder das Jobcenter mit „npm run neu“ anlegen.`
}

/** The lines of a PDF or Word file are still those that it was imported with, and hold its words and no others. */
function checkTextfassung(fall: Prueffall): Befund[] {
  const { plan, textfassung, zeilen } = fall
  if (!plan.quelle.textfassung || !textfassung) return []
  const name = `seeds/${plan.quelle.textfassung.datei}`
  const feld = ['quelle', 'textfassung', 'sha256']
  const abhilfe = `Die Datei aus git wiederherstellen; Schäden der Umwandlung werden unter korrekturen behoben. ${spaeter}`
  if (plan.quelle.textfassung.sha256 !== textfassung.sha256)
    return [
      fieldBefund(
        fall,
        feld,
        'textfassung-geaendert',
        `Die Datei ${name} ist nach dem Import verändert worden. Gefunden: Prüfsumme ${textfassung.sha256.slice(0, 8)}…. Erwartet: ${plan.quelle.textfassung.sha256.slice(0, 8)}…, wie beim Import.${tellPlace(fall)}`,
        abhilfe,
      ),
    ]
  const { fehlt, fremd } = compareCounts(textfassung.gelesen, zeilen)
  if (fehlt.length === 0 && fremd.length === 0) return []
  const meldung = `${name}: Gefunden: andere Wörter als in seeds/${plan.quelle.datei} (es fehlen: ${list(fehlt)}; fremd sind: ${list(fremd)}). Erwartet: genau dessen Wörter.`
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
