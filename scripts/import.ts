import { globSync, readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { parse } from 'yaml'
import { findWidersprueche } from '../src/checks/index.ts'
import type { Befund } from '../src/domain/befund.ts'
import { begriffSchema } from '../src/domain/glossar.ts'
import { jobcenterSchema } from '../src/domain/jobcenter.ts'
import { listThemenworte, type Themenworte, themaSchema } from '../src/domain/thema.ts'
import { type Importergebnis, importPlan } from '../src/import/index.ts'
import { type Fortschritt, readQuelle } from '../src/import/read/index.ts'
import { UnbrauchbareQuelle } from '../src/import/read/quelle.ts'
import type { Bericht } from '../src/import/report.ts'
import { writePlan } from '../src/import/write-plan.ts'
import { printBefund } from '../src/report/terminal.ts'
import { readEintraege } from './lib/eintraege.ts'

const aufruf = 'npm run import -- DATEI… [--jobcenter ID] [--jahr JJJJ] [--ziel ORDNER] [--neu] [--json]'

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
      json: { type: 'boolean', default: false },
    },
  })
  if (positionals.length === 0) throw new Error('Es ist keine Datei angegeben.')
  if (values.jahr && !/^20\d\d$/u.test(values.jahr)) throw new Error(`„${values.jahr}“ ist kein Jahr.`)
  return { ...values, dateien: positionals, jahr: values.jahr ? Number(values.jahr) : undefined }
}

type Optionen = ReturnType<typeof readArguments>

/** What one import has to say, by the contract in Bauplan 5.2. */
type Zeile = { datei: string; ziel: string | null } & Bericht

async function importFile(datei: string, optionen: Optionen): Promise<Zeile> {
  try {
    const vorgaben = {
      ...optionen,
      bekannteJobcenter: readJobcenter(),
      andereTexte: readSources(),
      themen: readThemenworte(),
      rechne: findWidersprueche,
    }
    const quelle = await readQuelle(basename(datei), readBytes(datei), progress(datei, optionen))
    const ergebnis = importPlan(quelle, vorgaben)
    const ziel = writePlan(basename(datei), ergebnis, optionen)
    if (!optionen.json) printMends(datei, ziel, ergebnis)
    return { datei, ziel, ...ergebnis.bericht }
  } catch (fehler) {
    return { datei, ziel: null, ...nichts, befunde: [refusal(datei, fehler)] }
  }
}

/** Pages are counted on a line of their own, where somebody watches and no program reads. */
function progress(datei: string, { json }: Optionen): Fortschritt | undefined {
  if (json || !process.stderr.isTTY) return undefined
  return (seite, seiten) =>
    process.stderr.write(`\r${basename(datei)}: Seite ${seite} von ${seiten}${seite === seiten ? '\n' : ''}`)
}

/** Devices and pipes may have no end. */
function readBytes(datei: string): Uint8Array {
  const art = statSync(datei)
  if (!art.isFile() && !art.isDirectory())
    throw new UnbrauchbareQuelle('Das ist keine Datei.', 'Den Pfad der Quelldatei angeben.')
  return readFileSync(datei)
}

function readJobcenter(): { id: string; name: string }[] {
  return globSync('content/jobcenter/*.yaml').map((datei) => ({
    id: basename(datei, '.yaml'),
    name: jobcenterSchema.parse(parse(readFileSync(datei, 'utf8'))).name,
  }))
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

const dateifehler: Record<string, string> = {
  ENOENT: 'Die Datei gibt es nicht.',
  ENOTDIR: 'Im Pfad steht eine Datei, wo ein Ordner sein müsste.',
  EEXIST: 'Der Zielordner ist eine Datei.',
  EISDIR: 'Das ist ein Ordner, keine Datei.',
  ELOOP: 'Die Verknüpfung führt im Kreis.',
  EACCES: 'Die Datei oder der Zielordner ist nicht zugänglich.',
}

/** What the parsers say when brackets, quotes or lists stand in each other without end. */
const zuTief = {
  meldung: 'Der Text ist zu tief verschachtelt, um gelesen zu werden.',
  abhilfe: 'Ineinander stehende Listen, Zitate (>) oder Klammern auflösen und erneut importieren.',
}

function refusal(datei: string, fehler: unknown): Befund {
  const ort = { datei, zeile: 1, regel: 'nicht-importiert' }
  if (fehler instanceof UnbrauchbareQuelle)
    return { ...ort, meldung: fehler.message, abhilfe: fehler.abhilfe }
  if (fehler instanceof RangeError) return { ...ort, ...zuTief }
  const code = fehler instanceof Error && 'code' in fehler ? String(fehler.code) : ''
  const meldung = dateifehler[code]
  if (meldung) return { ...ort, meldung, abhilfe: 'Pfad und Rechte der Datei prüfen.' }
  const unerwartet = `Beim Import ist ein unerwarteter Fehler aufgetreten: ${fehler instanceof Error ? fehler.message : fehler}`
  return { ...ort, meldung: unerwartet, abhilfe: 'Die Datei mit dieser Meldung an die Entwicklung geben.' }
}

/** The counts of a file that could not be imported. */
const nichts = {
  woerter: { quelle: 0, uebernommen: 0, entfernt: 0 },
  abschnitte: 0,
  tabellen: 0,
  fussnoten: 0,
  kennzahlen: 0,
}

function printMends(datei: string, ziel: string, { verbunden, berichtigt }: Importergebnis): void {
  console.log(`${datei} → ${ziel}`)
  if (verbunden.length > 0)
    console.log(`  Seitenumbrüche geschlossen: ${verbunden.length} (Zeilen ${verbunden.join(', ')})`)
  if (berichtigt > 0) console.log(`  Wörter berichtigt: ${berichtigt} (unter korrekturen im Plan)`)
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

try {
  const optionen = readArguments()
  const zeilen: Zeile[] = []
  for (const datei of optionen.dateien) {
    const zeile = await importFile(datei, optionen)
    if (optionen.json) console.log(JSON.stringify(zeile))
    else for (const befund of zeile.befunde) console.log(printBefund(befund))
    zeilen.push(zeile)
  }
  if (!optionen.json) printSummary(zeilen)
  process.exitCode = exitCode(zeilen)
} catch (fehler) {
  console.error(
    `Der Import hat nicht begonnen. ${fehler instanceof Error ? fehler.message : fehler}\nAufruf: ${aufruf}`,
  )
  process.exitCode = exit.unbrauchbar
}
