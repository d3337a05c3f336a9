import { existsSync, globSync, readFileSync, statSync } from 'node:fs'
import { basename, extname } from 'node:path'
import { parseArgs } from 'node:util'
import { findWidersprueche } from '../src/checks/index.ts'
import { begriffSchema } from '../src/domain/glossar.ts'
import { jobcenterSchema } from '../src/domain/jobcenter.ts'
import { listThemenworte, type Themenworte, themaSchema } from '../src/domain/thema.ts'
import { type Importergebnis, importPlan } from '../src/import/index.ts'
import { findZuSchwer } from '../src/import/read/grenzen.ts'
import { type Fortschritt, readQuelle } from '../src/import/read/index.ts'
import { refuseIf, UnbrauchbareQuelle } from '../src/import/read/quelle.ts'
import type { Bericht } from '../src/import/report.ts'
import { readVorjahr } from '../src/import/vorjahr/read-vorjahr.ts'
import { type Geschrieben, writePlan } from '../src/import/write-plan.ts'
import { printImport, printUebernommen, printVergleich } from '../src/report/import.ts'
import { printBefund } from '../src/report/terminal.ts'
import { refusal } from './lib/absage.ts'
import { readEintraege } from './lib/eintraege.ts'
import { Abgebrochen, fragenAmTerminal, isGefragt } from './lib/fragen.ts'
import { compareWithOld, describeImport, frageFehlendes, placeSource } from './lib/gefuehrt.ts'
import { aussehen, isTerminal, schlicht } from './lib/melde.ts'

const aufruf =
  'npm run import -- DATEI…|--fehlende [--jobcenter ID] [--jahr JJJJ] [--ziel ORDNER] [--neu] [--json]'

/** Exit codes by Bauplan 5.2. */
const exit = { ohneBefund: 0, mitBefund: 1, unbrauchbar: 2 }

function readArguments() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      jobcenter: { type: 'string' },
      jahr: { type: 'string' },
      ziel: { type: 'string' },
      neu: { type: 'boolean', default: false },
      fehlende: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  })
  const dateien = values.fehlende ? [...positionals, ...listFehlende()] : positionals
  if (dateien.length === 0 && !values.fehlende) throw new Error('Es ist keine Datei angegeben.')
  if (values.jahr && !/^20\d\d$/u.test(values.jahr)) throw new Error(`„${values.jahr}“ ist kein Jahr.`)
  return { ...values, dateien, jahr: values.jahr ? Number(values.jahr) : undefined }
}

/** Sources that no plan was made from; the text version of a PDF or Word file belongs to it. */
function listFehlende(): string[] {
  return globSync('seeds/*.{txt,pdf,docx}')
    .filter((datei) => !/\.(?:pdf|docx)\.txt$/u.test(datei))
    .filter((datei) => !existsSync(`content/plaene/${basename(datei, extname(datei))}.mdx`))
    .sort()
}

type Optionen = ReturnType<typeof readArguments>

/** What one import has to say, by the contract in Bauplan 5.2. */
type Zeile = { datei: string; ziel: string | null } & Bericht

async function importFile(datei: string, optionen: Optionen): Promise<Zeile> {
  try {
    const ergebnis = await readPlan(datei, optionen)
    const geschrieben = writePlan(basename(datei), ergebnis, optionen)
    if (!optionen.json) tell(datei, geschrieben, ergebnis)
    return { datei, ziel: geschrieben.ziel, ...ergebnis.bericht }
  } catch (fehler) {
    if (fehler instanceof Abgebrochen) throw fehler
    return { datei, ziel: null, ...nichts, befunde: [refusal(datei, fehler)] }
  }
}

/**
 * Where somebody can be asked, the importer learns what the source does not say. Once it is known whose plan it is, the
 * source is copied to where sources are kept, and read under its name there.
 */
async function readPlan(datei: string, optionen: Optionen): Promise<Importergebnis> {
  const bytes = readBytes(datei)
  const read = async (name: string, gesagt: object) =>
    importPlan(await readQuelle(name, bytes, progress(datei, optionen)), {
      ...optionen,
      ...gesagt,
      bekannteJobcenter: readJobcenter(),
      andereTexte: readSources(),
      themen: readThemenworte(),
      rechne: findWidersprueche,
      findVorjahr: readVorjahr,
    })
  const ergebnis = await read(basename(datei), {})
  const fragt = !optionen.json && isGefragt()
  const gesagt = fragt
    ? await frageFehlendes(ergebnis.metadaten, readJobcenter(), fragenAmTerminal())
    : undefined
  const name = optionen.ziel ? basename(datei) : placeSource(datei, gesagt ?? ergebnis.metadaten)
  return gesagt || name !== basename(datei) ? read(name, gesagt ?? {}) : ergebnis
}

/** Pages are counted on a line of their own, where somebody watches and no program reads. */
function progress(datei: string, { json }: Optionen): Fortschritt | undefined {
  if (json || !process.stderr.isTTY) return undefined
  return (seite, seiten) =>
    process.stderr.write(`\r${basename(datei)}: Seite ${seite} von ${seiten}${seite === seiten ? '\n' : ''}`)
}

/** People in a terminal get a picture of the whole, logs get lines. */
function tell(datei: string, geschrieben: Geschrieben, ergebnis: Importergebnis): void {
  if (isTerminal()) console.log(`${printImport(describeImport(datei, geschrieben, ergebnis), aussehen())}\n`)
  else printMends(datei, geschrieben, ergebnis)
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

function printMends(
  datei: string,
  { ziel, begriffe }: Geschrieben,
  { verbunden, berichtigt, mdx, bericht }: Importergebnis,
): void {
  console.log(`${datei} → ${ziel}`)
  if (verbunden.length > 0)
    console.log(`  Seitenumbrüche geschlossen: ${verbunden.length} (Zeilen ${verbunden.join(', ')})`)
  if (berichtigt > 0) console.log(`  Wörter berichtigt: ${berichtigt} (unter korrekturen im Plan)`)
  if (bericht.uebernommen) console.log(printUebernommen(bericht.uebernommen, schlicht))
  for (const begriff of begriffe) console.log(`  Neu angelegt: ${begriff}`)
  const vergleich = compareWithOld(ziel, mdx)
  if (vergleich) console.log(printVergleich(vergleich, schlicht))
}

function printSummary(zeilen: Zeile[]): void {
  const rows = zeilen.map(({ datei, woerter, abschnitte, tabellen, fussnoten, kennzahlen, befunde }) => [
    basename(datei),
    {
      Wörter: woerter.quelle,
      übernommen: woerter.uebernommen,
      entfernt: woerter.entfernt,
      Abschnitte: abschnitte,
      Tabellen: tabellen,
      Fußnoten: fussnoten,
      Kennzahlen: kennzahlen,
      Befunde: befunde.length,
    },
  ])
  console.table(Object.fromEntries(rows))
}

function exitCode(zeilen: Zeile[]): number {
  if (zeilen.some(({ ziel }) => ziel === null)) return exit.unbrauchbar
  return zeilen.some(({ befunde }) => befunde.length > 0) ? exit.mitBefund : exit.ohneBefund
}

/** Findings of a plan that was written stand in the picture a person gets; those of a refusal stand alone. */
function printBefunde({ ziel, befunde }: Zeile): void {
  if (ziel === null || !isTerminal()) for (const befund of befunde) console.log(printBefund(befund))
}

try {
  const optionen = readArguments()
  const zeilen: Zeile[] = []
  for (const datei of optionen.dateien) {
    const zeile = await importFile(datei, optionen)
    if (optionen.json) console.log(JSON.stringify(zeile))
    else printBefunde(zeile)
    zeilen.push(zeile)
  }
  if (!optionen.json && !isTerminal()) printSummary(zeilen)
  process.exitCode = exitCode(zeilen)
} catch (fehler) {
  const grund = fehler instanceof Error ? fehler.message : fehler
  console.error(
    fehler instanceof Abgebrochen ? grund : `Der Import hat nicht begonnen. ${grund}\nAufruf: ${aufruf}`,
  )
  process.exitCode = exit.unbrauchbar
}
