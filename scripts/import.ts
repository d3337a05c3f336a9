import { existsSync, globSync, readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { findWidersprueche } from '../src/checks/index.ts'
import { tellAehnliche } from '../src/domain/aehnliche.ts'
import { begriffSchema } from '../src/domain/glossar.ts'
import { jobcenterSchema } from '../src/domain/jobcenter.ts'
import { listThemenworte, type Themenworte, themaSchema } from '../src/domain/thema.ts'
import { type Importergebnis, importPlan } from '../src/import/index.ts'
import { findZuSchwer } from '../src/import/read/grenzen.ts'
import { type Fortschritt, readQuelle } from '../src/import/read/index.ts'
import { type Quelle, refuseIf, UnbrauchbareQuelle } from '../src/import/read/quelle.ts'
import type { Bericht } from '../src/import/report.ts'
import { readVorjahr } from '../src/import/vorjahr/read-vorjahr.ts'
import { type Geschrieben, planPath, writePlan } from '../src/import/write-plan.ts'
import {
  type Fassungsvergleich,
  type Importbild,
  printImport,
  printImporte,
  printSchritte,
  printUebernommen,
  printVergleich,
} from '../src/report/import.ts'
import { printBefund } from '../src/report/terminal.ts'
import { refusal } from './lib/absage.ts'
import { readEintraege } from './lib/eintraege.ts'
import { compareFassungen, readAltenPlan } from './lib/fassungen.ts'
import { Abgebrochen, fragenAmTerminal, isGefragt } from './lib/fragen.ts'
import { describeImport, frageDatei, frageFehlendes } from './lib/gefuehrt.ts'
import { type Importauftrag, keineDatei, readImportaufruf } from './lib/import-aufruf.ts'
import { aussehen, isTerminal, schlicht } from './lib/melde.ts'
import { placeQuelle, planQuellort, type Quellort, tellQuellort } from './lib/quelle-ablegen.ts'

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
    if (!optionen.json) tell({ datei, geschrieben, ergebnis, quellort, vergleich })
    return { datei, ziel: geschrieben.ziel, ...ergebnis.bericht }
  } catch (fehler) {
    if (fehler instanceof Abgebrochen) throw fehler
    return { datei, ziel: null, ...nichts, befunde: [refusal(datei, fehler)] }
  }
}

/** A source that was read, where it is to lie, and how any other is imported like it. */
interface Gelesen {
  ergebnis: Importergebnis
  quellort: Quellort
  lies: (quelle: Quelle) => Importergebnis
}

/**
 * Where somebody can be asked, the importer learns what the source does not say. Once it is known whose plan it is, the
 * source is read under the name that it will have where sources are kept.
 */
async function readPlan(datei: string, optionen: Importauftrag): Promise<Gelesen> {
  const bytes = readBytes(datei)
  const read = (name: string) => readQuelle(name, bytes, progress(datei, optionen))
  const importWith = (gesagt: object) => (quelle: Quelle) =>
    importPlan(quelle, { ...optionen, ...gesagt, ...readBestand() })
  const quelle = await read(basename(datei))
  const ergebnis = importWith({})(quelle)
  const fragt = !optionen.json && isGefragt()
  const gesagt = fragt
    ? await frageFehlendes(ergebnis.metadaten, readJobcenter(), fragenAmTerminal())
    : undefined
  const lies = importWith(gesagt ?? {})
  if (optionen.ziel) {
    const quellort: Quellort = { name: basename(datei), art: 'bleibt' }
    return { ergebnis: gesagt ? lies(quelle) : ergebnis, quellort, lies }
  }
  const quellort = planQuellort(datei, gesagt ?? ergebnis.metadaten, optionen.neu)
  const umbenannt = quellort.name !== basename(datei)
  const endgueltig = umbenannt ? lies(await read(quellort.name)) : gesagt ? lies(quelle) : ergebnis
  return { ergebnis: endgueltig, quellort, lies }
}

/** What an import uses of the content that there is. */
const readBestand = () => ({
  bekannteJobcenter: readJobcenter(),
  andereTexte: readSources(),
  themen: readThemenworte(),
  rechne: findWidersprueche,
  findVorjahr: readVorjahr,
})

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

/** Pages are counted on a line of their own, where somebody watches and no program reads. */
function progress(datei: string, { json }: Importauftrag): Fortschritt | undefined {
  if (json || !process.stderr.isTTY) return undefined
  return (seite, seiten) =>
    process.stderr.write(`\r${basename(datei)}: Seite ${seite} von ${seiten}${seite === seiten ? '\n' : ''}`)
}

/** An import that has been written, with what there is to tell of it. */
interface Importiert extends Pick<Gelesen, 'ergebnis' | 'quellort'> {
  datei: string
  geschrieben: Geschrieben
  vergleich: Fassungsvergleich | undefined
}

/** People in a terminal get a picture of the whole, logs get lines. */
function tell(einer: Importiert): void {
  const { datei, geschrieben, ergebnis, quellort, vergleich } = einer
  const pfad = `seeds/${quellort.name}`
  const liegt = quellort.art !== 'ersetzen' && existsSync(pfad)
  const bild = describeImport(datei, geschrieben, ergebnis, {
    quellort: { datei: pfad, liegt },
    vergleich,
  })
  if (isTerminal()) console.log(`${printImport(bild, aussehen())}\n`)
  else printMends(bild)
}

/** Devices and pipes may have no end, and a file may be larger than the memory. */
function readBytes(datei: string): Uint8Array {
  const art = statSync(datei)
  if (!art.isFile() && !art.isDirectory())
    throw new UnbrauchbareQuelle(
      'Gefunden: ein Gerät, keine Datei. Erwartet: die Quelle.',
      'Den Pfad der Quelldatei angeben.',
    )
  if (art.isFile()) refuseIf(findZuSchwer(art.size))
  return readFileSync(datei)
}

function readJobcenter(): { id: string; name: string }[] {
  return readEintraege('jobcenter', jobcenterSchema).map(({ id, daten }) => ({ id, name: daten.name }))
}

function readThemenworte(): Themenworte[] {
  const glossar = readEintraege('glossar', begriffSchema).map(({ id, daten }) => ({ id, begriff: daten }))
  const themen = readEintraege('themen', themaSchema).map(({ id, daten }) => ({ id, thema: daten }))
  return listThemenworte(themen, glossar)
}

/** Lines end as the importer reads them, so that a text is known as itself. */
function readSources(): string[] {
  return globSync('seeds/*.txt').map((datei) => readFileSync(datei, 'utf8').replace(/\r\n|\r/gu, '\n'))
}

/** The counts of a file that could not be imported. */
const nichts = {
  woerter: { quelle: 0, uebernommen: 0, entfernt: 0 },
  abschnitte: 0,
  tabellen: 0,
  fussnoten: 0,
  kennzahlen: 0,
}

function printMends(bild: Importbild): void {
  const { quelle, ziel, verbunden, berichtigt, uebernommen, begriffe, vergleich } = bild
  console.log(`${quelle} → ${ziel}`)
  if (verbunden.length > 0)
    console.log(`  Seitenumbrüche geschlossen: ${verbunden.length} (Zeilen ${verbunden.join(', ')})`)
  if (berichtigt > 0) console.log(`  Wörter berichtigt: ${berichtigt} (unter korrekturen im Plan)`)
  if (uebernommen) console.log(printUebernommen(uebernommen, schlicht))
  for (const begriff of begriffe) console.log(`  Neu angelegt: ${begriff}`)
  if (vergleich) console.log(`${printVergleich(vergleich, schlicht)}\n${printSchritte(bild, schlicht)}`)
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
