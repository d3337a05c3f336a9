import { existsSync, globSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import type { Root } from 'mdast'
import { parse } from 'yaml'
import type { z } from 'zod'
import { checkQuellen, checkZusammen, type Planablage } from '../src/checks/ablage/zusammen.ts'
import { checkAnfuehrungszeichen } from '../src/checks/anfuehrungszeichen.ts'
import { checkBilder } from '../src/checks/bilder.ts'
import type { Planfall } from '../src/checks/freigabe/index.ts'
import { checkFremdes } from '../src/checks/fremdes.ts'
import { findUnbekannte } from '../src/checks/glossar/abkuerzungen.ts'
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
import { parseMdx } from '../src/domain/mdx.ts'
import type { Plan } from '../src/domain/plan.ts'
import { readPlandatei } from '../src/domain/plandatei.ts'
import { listPlandateien, zeilenDatei } from '../src/domain/plandateien.ts'
import { checkSchema } from '../src/domain/schema-fehler.ts'
import { listThemenworte, themaSchema } from '../src/domain/thema.ts'
import type { Verzeichnet } from '../src/report/terminal.ts'
import { type Auftrag, readAufruf } from './lib/aufruf.ts'
import { readEintraege } from './lib/eintraege.ts'
import { checkEach } from './lib/guard.ts'
import { melde } from './lib/melde.ts'
import { checkOrdnung } from './lib/ordnung.ts'
import { pruefeKonfiguration } from './lib/pruefe-konfiguration.ts'
import { findMissing, readPage, readSource } from './lib/quelle.ts'

const files = (muster: string): string[] => globSync(muster, { exclude: ['**/*.neu.mdx'] }).sort()
const jobcenter = files('content/jobcenter/*.yaml')
const glossar = files('content/glossar/*.yaml')
const themen = files('content/themen/*.yaml')
const plaene = files('content/plaene/*.mdx')
const kurzfassungen = files('content/kurzfassungen/*.mdx')
const seiten = files('content/seiten/*.mdx')
const idOf = (datei: string): string => basename(datei, '.mdx')
const jobcenterIds = jobcenter.map((datei) => basename(datei, '.yaml'))

/** Entries that fit their schema; of the others the schema speaks. */
const eintraege = readEintraege('glossar', begriffSchema).map(
  ({ daten, ...datei }): Glossardatei => ({ ...datei, begriff: daten }),
)
const themeneintraege = readEintraege('themen', themaSchema).map(
  ({ daten, ...datei }): Themendatei => ({ ...datei, thema: daten }),
)
const themenworte = listThemenworte(themeneintraege, eintraege)
const begriffe = eintraege.map(({ id, begriff }) => ({ id, daten: begriff }))

/** Abbreviations that the glossary, and so the page, writes out for a plan. */
const abkuerzungenOf = (plan: string) =>
  new Set([...listAbkuerzungen(begriffe, plan)].flatMap(([form, { langform }]) => (langform ? form : [])))

const verzeichnet: Verzeichnet[] = []
const planfaelle: Planfall[] = []
const plantexte: Plantext[] = []
const planablagen: Planablage[] = []
/** Short versions that can be read, by the ids of their plans. */
const kurzfassungTexte = new Map<string, { datei: string; tree: Root }>()

function checkSeitendatei(datei: string): Befund[] {
  const text = readFileSync(datei, 'utf8')
  const tree = parseMdx(text)
  return [
    ...checkFremdes(datei, tree),
    ...checkSeite(datei, tree),
    ...checkAnfuehrungszeichen(datei, text),
    ...checkBilder(datei, tree, existsSync),
  ]
}

function checkKurzfassungFile(datei: string): Befund[] {
  const tree = parseMdx(readFileSync(datei, 'utf8'))
  kurzfassungTexte.set(idOf(datei), { datei, tree })
  const eigene = checkKurzfassung(datei, tree, idOf(datei), plaene.map(idOf))
  return [...checkFremdes(datei, tree), ...eigene, ...checkBilder(datei, tree, existsSync)]
}

async function checkPlanFile(datei: string): Promise<Befund[]> {
  const id = idOf(datei)
  const text = readFileSync(datei, 'utf8')
  const { plan, tree } = readPlandatei(datei, text)
  collectPlan(datei, text, plan, tree)
  const dateien = listPlandateien(id, plan)
  const fremdes = checkFremdes(datei, tree)
  const fehlt = findMissing(datei, text, dateien)
  if (fehlt) return [...fremdes, fehlt]
  const fall = {
    ...(await readSource(plan, dateien)),
    datei,
    plan,
    tree,
    jobcenter: jobcenterIds,
    kurzfassung: kurzfassungTexte.get(id),
    abkuerzungen: abkuerzungenOf(id),
    themen: themenworte,
    html: readPage(`dist/plaene/${id}/index.html`, datei),
  }
  return [
    ...fremdes,
    ...checkPlan(fall),
    ...checkAnfuehrungszeichen(datei, text),
    ...checkBilder(datei, tree, existsSync),
  ]
}

/** What the rules over all plans need to know of one. */
function collectPlan(datei: string, text: string, plan: Plan, tree: Root): void {
  const id = idOf(datei)
  const kurzfassungDatei = `content/kurzfassungen/${basename(datei)}`
  planablagen.push({ datei, id, text, plan })
  planfaelle.push({ datei, plan, tree, kurzfassungDatei, hatKurzfassung: existsSync(kurzfassungDatei) })
  plantexte.push({ id, datei, tree })
  verzeichnet.push(...plan.widersprueche.map((eins) => ({ ...eins, quelle: zeilenDatei(plan.quelle) })))
}

function checkYaml(schema: z.ZodType): (datei: string) => Befund[] {
  return (datei) => {
    const text = readFileSync(datei, 'utf8')
    checkSchema(schema, datei, parse(text, { logLevel: 'error' }))
    return checkAnfuehrungszeichen(datei, text)
  }
}

/** Whole rooms of content, and how they go together. */
async function checkAlles({ freigabeAm }: Auftrag): Promise<Befund[]> {
  return [
    ...checkVerknuepfungen(),
    ...checkOrdnung(jobcenterIds),
    ...(await checkEach(jobcenter, checkYaml(jobcenterSchema))),
    ...(await checkEach(glossar, checkYaml(begriffSchema))),
    ...(await checkEach(themen, checkYaml(themaSchema))),
    ...(await checkEach(seiten, checkSeitendatei)),
    ...(await checkEach(kurzfassungen, checkKurzfassungFile)),
    ...(await checkEach(plaene, checkPlanFile)),
    ...checkSammlung(),
    ...(await pruefeKonfiguration(freigabeAm, planfaelle)),
  ]
}

/** Plans beside each other, and what they have in common. A plan that is there twice is told once. */
function checkSammlung(): Befund[] {
  const befunde = checkZusammen(planablagen)
  const doppelte = befunde.filter(({ regel }) => regel === 'plan-doppelt').map(({ datei }) => datei)
  const einzelne = plantexte.filter(({ datei }) => !doppelte.includes(datei))
  const quellen = planablagen.map(({ plan }) => plan.quelle.datei)
  return [
    ...befunde,
    ...checkQuellen(files('seeds/*'), plaene.map(idOf), quellen),
    ...checkGlossar(eintraege, einzelne, plantexte.length === plaene.length),
    ...checkThemeneintraege(themeneintraege, eintraege),
  ]
}

/** Plans alone, for an editor who writes one; what concerns the whole collection is left out. */
async function checkEinzelne(dateien: string[]): Promise<Befund[]> {
  const eigene = new Set(dateien.map(idOf))
  const kurze = kurzfassungen.filter((datei) => eigene.has(idOf(datei)))
  return [
    ...(await checkEach(kurze, checkKurzfassungFile)),
    ...(await checkEach(dateien, checkPlanFile)),
    ...plantexte.flatMap((text) => findUnbekannte(text, eintraege)),
  ]
}

async function check(auftrag: Auftrag): Promise<void> {
  const fehlend = auftrag.nur.find((datei) => !existsSync(datei))
  if (fehlend) throw new Error(`Die Datei ${fehlend} gibt es nicht.`)
  const befunde = await (auftrag.nur.length > 0 ? checkEinzelne(auftrag.nur) : checkAlles(auftrag))
  melde({ plaene: auftrag.nur.length || plaene.length, befunde, verzeichnet }, auftrag)
  process.exitCode = befunde.length > 0 ? 1 : 0
}

const aufruf = readAufruf(process.argv.slice(2))
try {
  if ('fehler' in aufruf) throw new Error(aufruf.fehler)
  await check(aufruf)
} catch (fehler) {
  console.error(fehler instanceof Error ? fehler.message : fehler)
  process.exitCode = 2
}
