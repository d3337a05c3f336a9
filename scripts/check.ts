import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Root } from 'mdast'
import { parse } from 'yaml'
import type { z } from 'zod'
import { checkFreigabe, type Planfall } from '../src/checks/freigabe/index.ts'
import { checkFremdes } from '../src/checks/fremdes.ts'
import { checkGlossar, type Glossardatei, type Plantext } from '../src/checks/glossar/index.ts'
import { checkPlan } from '../src/checks/index.ts'
import { checkKurzfassung } from '../src/checks/kurzfassung.ts'
import { checkSeite } from '../src/checks/seiten.ts'
import { checkThemeneintraege, type Themendatei } from '../src/checks/themeneintraege.ts'
import { checkVerknuepfungen } from '../src/checks/verknuepfungen.ts'
import { listAbkuerzungen } from '../src/domain/abkuerzungen.ts'
import type { Befund } from '../src/domain/befund.ts'
import { begriffSchema } from '../src/domain/glossar.ts'
import { jobcenterSchema } from '../src/domain/jobcenter.ts'
import type { Konfiguration } from '../src/domain/konfiguration.ts'
import { parseMdx } from '../src/domain/mdx.ts'
import type { Plan } from '../src/domain/plan.ts'
import { readPlandatei } from '../src/domain/plandatei.ts'
import { listPlandateien, zeilenDatei } from '../src/domain/plandateien.ts'
import { readZeilen } from '../src/domain/quellzeilen.ts'
import { checkSchema, readFehler, Schemafehler } from '../src/domain/schema-fehler.ts'
import { listThemenworte, themaSchema } from '../src/domain/thema.ts'
import { readQuelle } from '../src/import/read/index.ts'
import { UnbrauchbareQuelle } from '../src/import/read/quelle.ts'
import { printPruefung, type Verzeichnet } from '../src/report/terminal.ts'
import { readAufruf } from './lib/aufruf.ts'
import { readEintraege } from './lib/eintraege.ts'

/** What an editor may have broken in a file becomes a finding; any other error is ours. */
async function guard(datei: string, check: () => Befund[] | Promise<Befund[]>): Promise<Befund[]> {
  try {
    return await check()
  } catch (fehler) {
    if (fehler instanceof UnbrauchbareQuelle)
      return [{ datei, zeile: 1, regel: 'quelle', meldung: fehler.message, abhilfe: fehler.abhilfe }]
    const lesbar = readFehler(fehler, readFileSync(datei, 'utf8'))
    if (!lesbar) throw fehler
    const abhilfe = 'Die Stelle berichtigen; die anderen Dateien im selben Ordner zeigen das Muster.'
    return lesbar.map((stelle) => ({ datei, regel: 'datei-lesbar', abhilfe, ...stelle }))
  }
}

const files = (muster: string): string[] => globSync(muster, { exclude: ['**/*.neu.mdx'] }).sort()
const jobcenter = files('content/jobcenter/*.yaml')
const glossar = files('content/glossar/*.yaml')
const themen = files('content/themen/*.yaml')
const plaene = files('content/plaene/*.mdx')
const kurzfassungen = files('content/kurzfassungen/*.mdx')
const seiten = files('content/seiten/*.mdx')
const idOf = (datei: string): string => basename(datei, '.mdx')

/** Entries that fit their schema; of the others the schema speaks. */
const eintraege = readEintraege('glossar', begriffSchema).map(
  ({ daten, ...datei }): Glossardatei => ({ ...datei, begriff: daten }),
)
const themeneintraege = readEintraege('themen', themaSchema).map(
  ({ daten, ...datei }): Themendatei => ({ ...datei, thema: daten }),
)
const themenworte = listThemenworte(themeneintraege, eintraege)
const begriffe = eintraege.map(({ id, begriff }) => ({ id, daten: begriff }))

/** Abbreviations that the page of a plan writes out. */
const abkuerzungenOf = (plan: string) =>
  new Set([...listAbkuerzungen(begriffe, plan)].flatMap(([form, { langform }]) => (langform ? form : [])))

const verzeichnet: Verzeichnet[] = []
const planfaelle: Planfall[] = []
const plantexte: Plantext[] = []
/** Short versions that can be read, by the ids of their plans. */
const kurzfassungTexte = new Map<string, { datei: string; tree: Root }>()

function checkKurzfassungFile(datei: string): Befund[] {
  const tree = parseMdx(readFileSync(datei, 'utf8'))
  kurzfassungTexte.set(idOf(datei), { datei, tree })
  return [...checkFremdes(datei, tree), ...checkKurzfassung(datei, tree, idOf(datei), plaene.map(idOf))]
}

function checkSeiteFile(datei: string): Befund[] {
  const tree = parseMdx(readFileSync(datei, 'utf8'))
  return [...checkFremdes(datei, tree), ...checkSeite(datei, tree)]
}

async function checkPlanFile(datei: string): Promise<Befund[]> {
  const { plan, tree } = readPlandatei(datei, readFileSync(datei, 'utf8'))
  const kurzfassungDatei = `content/kurzfassungen/${basename(datei)}`
  planfaelle.push({ datei, plan, tree, kurzfassungDatei, hatKurzfassung: existsSync(kurzfassungDatei) })
  plantexte.push({ id: idOf(datei), datei, tree })
  verzeichnet.push(...plan.widersprueche.map((eins) => ({ ...eins, quelle: zeilenDatei(plan.quelle) })))
  const { quelle, zeilen } = listPlandateien(idOf(datei), plan)
  const fremdes = checkFremdes(datei, tree)
  const fehlt = [quelle, zeilen].find((pfad) => !existsSync(pfad))
  if (fehlt) return [...fremdes, missingSource(datei, fehlt)]
  const befunde = checkPlan({
    ...(await readSource(plan, quelle, zeilen)),
    datei,
    plan,
    tree,
    jobcenter: jobcenter.map((pfad) => basename(pfad, '.yaml')),
    kurzfassung: kurzfassungTexte.get(idOf(datei)),
    abkuerzungen: abkuerzungenOf(idOf(datei)),
    themen: themenworte,
    html: readPage(`dist/plaene/${idOf(datei)}/index.html`, datei),
  })
  return [...fremdes, ...befunde]
}

/** What is said of a source: its digest and lines; a PDF or Word file is read once more, to see what it says. */
async function readSource(plan: Plan, quelle: string, zeilen: string) {
  const [bytes, text] = [quelle, zeilen].map((pfad) => readFileSync(pfad)) as [Buffer, Buffer]
  const gelesen = await readQuelle(plan.quelle.datei, bytes)
  if (!plan.quelle.textfassung) return { sha256: gelesen.sha256, zeilen: gelesen.zeilen }
  const sha256 = createHash('sha256').update(text).digest('hex')
  return {
    sha256: gelesen.sha256,
    zeilen: readZeilen(text),
    textfassung: { sha256, gelesen: gelesen.zeilen },
  }
}

/** A page that was built before the plan was last changed says nothing about it. */
function readPage(seite: string, datei: string): string | undefined {
  const current = existsSync(seite) && statSync(seite).mtimeMs >= statSync(datei).mtimeMs
  return current ? readFileSync(seite, 'utf8') : undefined
}

function missingSource(datei: string, quelle: string): Befund {
  const meldung = `Die Quelle ${quelle} gibt es nicht.`
  return {
    datei,
    zeile: 1,
    regel: 'quelle-fehlt',
    meldung,
    abhilfe: 'Die Datei in den Ordner seeds/ legen; die Textfassung eines PDFs schreibt der Import.',
  }
}

function checkYaml(schema: z.ZodType): (datei: string) => Befund[] {
  return (datei) => {
    checkSchema(schema, datei, parse(readFileSync(datei, 'utf8')))
    return []
  }
}

/** One file after the other, so that memory holds no more than one source. */
async function checkEach(
  dateien: string[],
  checkFile: (datei: string) => Befund[] | Promise<Befund[]>,
): Promise<Befund[]> {
  const befunde: Befund[] = []
  for (const datei of dateien) befunde.push(...(await guard(datei, () => checkFile(datei))))
  return befunde
}

const konfigDatei = 'src/site/config.ts'
const konfigUrl = new URL(`../${konfigDatei}`, import.meta.url)

/** Loaded only where a line is asked for: it needs the TypeScript compiler. */
async function lineFinder(): Promise<(feld: readonly PropertyKey[]) => number> {
  const { lineInConfig } = await import('../src/checks/config-zeile.ts')
  const text = readFileSync(fileURLToPath(konfigUrl), 'utf8')
  return (feld) => lineInConfig(text, feld)
}

/** The configuration says itself what does not fit in it, when it is loaded. */
async function checkKonfiguration(freigabeAm: string | undefined): Promise<Befund[]> {
  try {
    const { konfiguration } = (await import(konfigUrl.href)) as { konfiguration: Konfiguration }
    if (!freigabeAm) return []
    const fall = { datei: konfigDatei, konfiguration, plaene: planfaelle, gibtEs: existsSync }
    return checkFreigabe({ ...fall, heute: freigabeAm, zeileOf: await lineFinder() })
  } catch (fehler) {
    if (!(fehler instanceof Schemafehler)) throw fehler
    const zeileOf = await lineFinder()
    const abhilfe = 'Die Angabe berichtigen; src/domain/konfiguration.ts erklärt jedes Feld.'
    const befund = { datei: konfigDatei, regel: 'konfiguration', abhilfe }
    return fehler.felder.map(({ pfad, meldung }) => ({ ...befund, zeile: zeileOf(pfad), meldung }))
  }
}

async function check(freigabeAm: string | undefined): Promise<Befund[]> {
  return [
    ...checkVerknuepfungen(),
    ...(await checkEach(jobcenter, checkYaml(jobcenterSchema))),
    ...(await checkEach(glossar, checkYaml(begriffSchema))),
    ...(await checkEach(themen, checkYaml(themaSchema))),
    ...(await checkEach(seiten, checkSeiteFile)),
    ...(await checkEach(kurzfassungen, checkKurzfassungFile)),
    ...(await checkEach(plaene, checkPlanFile)),
    ...checkGlossar(eintraege, plantexte).filter(isSure),
    ...checkThemeneintraege(themeneintraege, eintraege),
    ...(await checkKonfiguration(freigabeAm)),
  ]
}

/** What no readable plan uses may stand in one that cannot be read. */
const isSure = ({ regel }: Befund): boolean =>
  regel !== 'glossar-unbenutzt' || plantexte.length === plaene.length

const aufruf = readAufruf(process.argv.slice(2))
if ('fehler' in aufruf) {
  console.error(aufruf.fehler)
  process.exitCode = 2
} else {
  const befunde = await check(aufruf.freigabeAm)
  console.log(printPruefung(plaene.length, befunde, verzeichnet))
  process.exitCode = befunde.length > 0 ? 1 : 0
}
