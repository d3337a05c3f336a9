import { basename } from 'node:path'
import { tellAehnliche } from '../src/domain/aehnliche.ts'
import type { Importergebnis } from '../src/import/index.ts'
import type { Bericht } from '../src/import/report.ts'
import { type Geschrieben, planPath, writePlan } from '../src/import/write-plan.ts'
import { printImporte } from '../src/report/import.ts'
import { printBefund } from '../src/report/terminal.ts'
import { refusal } from './lib/absage.ts'
import { compareFassungen, readAltenPlan } from './lib/fassungen.ts'
import { Abgebrochen, fragenAmTerminal, isGefragt } from './lib/fragen.ts'
import { frageDatei } from './lib/gefuehrt.ts'
import { type Importauftrag, keineDatei, readImportaufruf } from './lib/import-aufruf.ts'
import { readJobcenter } from './lib/import-bestand.ts'
import { readPlan } from './lib/import-lesen.ts'
import { tellImport } from './lib/import-sagen.ts'
import { isTerminal } from './lib/melde.ts'
import { placeQuelle, type Quellort, tellQuellort } from './lib/quelle-ablegen.ts'

/** Exit codes by Bauplan 5.2. */
const exit = { ohneBefund: 0, mitBefund: 1, unbrauchbar: 2 }

/** What one import has to say, by the contract in Bauplan 5.2. */
type Zeile = { datei: string; ziel: string | null } & Bericht

async function importFile(datei: string, optionen: Importauftrag): Promise<Zeile> {
  try {
    const { ergebnis, quellort, lies } = await readPlan(datei, optionen)
    const geschrieben = writeAll(datei, ergebnis, quellort, optionen)
    const alt = readAltenPlan(geschrieben.ziel)
    const vergleich = alt && (await compareFassungen(alt, ergebnis, (quelle) => lies(quelle).mdx))
    if (!optionen.json) tellImport({ datei, geschrieben, ergebnis, quellort, vergleich })
    return { datei, ziel: geschrieben.ziel, ...ergebnis.bericht }
  } catch (fehler) {
    if (fehler instanceof Abgebrochen) throw fehler
    return { datei, ziel: null, ...nichts, befunde: [refusal(datei, fehler)] }
  }
}

/** Writes plan, text version and terms, and places the source; all of it or nothing. */
function writeAll(
  datei: string,
  ergebnis: Importergebnis,
  quellort: Quellort,
  optionen: Importauftrag,
): Geschrieben {
  planPath(basename(datei), ergebnis, optionen)
  const undo = placeQuelle(datei, quellort)
  try {
    const geschrieben = writePlan(basename(datei), ergebnis, optionen)
    const satz = tellQuellort(datei, quellort)
    if (satz) console.error(satz)
    return geschrieben
  } catch (fehler) {
    undo()
    throw fehler
  }
}

/** The counts of a file that could not be imported. */
const nichts = {
  woerter: { quelle: 0, uebernommen: 0, entfernt: 0 },
  abschnitte: 0,
  tabellen: 0,
  fussnoten: 0,
  kennzahlen: 0,
}

function listImporte(zeilen: Zeile[]): Parameters<typeof printImporte>[0] {
  return zeilen
    .filter(({ ziel }) => ziel !== null)
    .map(({ datei, woerter, abschnitte, tabellen, fussnoten, kennzahlen, befunde }) => ({
      datei: basename(datei),
      zahlen: {
        Wörter: woerter.quelle,
        übernommen: woerter.uebernommen,
        weggelassen: woerter.entfernt,
        Abschnitte: abschnitte,
        Tabellen: tabellen,
        Fußnoten: fussnoten,
        Kennzahlen: kennzahlen,
        Zweifel: befunde.length,
      },
    }))
}

function exitCode(zeilen: Zeile[]): number {
  if (zeilen.some(({ ziel }) => ziel === null)) return exit.unbrauchbar
  return zeilen.some(({ befunde }) => befunde.length > 0) ? exit.mitBefund : exit.ohneBefund
}

/** Findings of a plan that was written stand in the picture a person gets; those of a refusal stand alone. */
function printBefunde({ ziel, befunde }: Zeile): void {
  if (ziel === null || !isTerminal()) for (const befund of befunde) console.log(printBefund(befund))
}

/** An id that no Jobcenter has is a slip where nobody can be asked; with `--ziel` it may be any. */
function checkJobcenter({ jobcenter, ziel, json }: Importauftrag): void {
  const bekannte = readJobcenter().map(({ id }) => id)
  if (!jobcenter || ziel || bekannte.includes(jobcenter) || (!json && isGefragt())) return
  throw new Error(
    `Ein Jobcenter „${jobcenter}“ gibt es in content/jobcenter/ nicht.${tellAehnliche(bekannte, jobcenter)} Ein neues legt „npm run neu“ an.`,
  )
}

async function listDateien({ dateien, fehlende, json }: Importauftrag): Promise<string[]> {
  if (dateien.length > 0 || fehlende) return dateien
  if (json || !isGefragt()) throw new Error(keineDatei)
  return [await frageDatei(fragenAmTerminal())]
}

try {
  const optionen = readImportaufruf(process.argv.slice(2))
  checkJobcenter(optionen)
  const zeilen: Zeile[] = []
  for (const datei of await listDateien(optionen)) {
    const zeile = await importFile(datei, optionen)
    if (optionen.json) console.log(JSON.stringify(zeile))
    else printBefunde(zeile)
    zeilen.push(zeile)
  }
  const tabelle = printImporte(listImporte(zeilen))
  if (tabelle && !optionen.json && !isTerminal()) console.log(tabelle)
  process.exitCode = exitCode(zeilen)
} catch (fehler) {
  const grund = fehler instanceof Error ? fehler.message : fehler
  console.error(fehler instanceof Abgebrochen ? grund : `Der Import hat nicht begonnen. ${grund}`)
  process.exitCode = exit.unbrauchbar
}
