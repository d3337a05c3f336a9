import { existsSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import type { Root } from 'mdast'
import { parse } from 'yaml'
import type { z } from 'zod'
import { checkQuellen, checkZusammen, type Planablage } from '../src/checks/ablage/zusammen.ts'
import { checkAnfuehrungszeichen } from '../src/checks/anfuehrungszeichen.ts'
import { checkBilder } from '../src/checks/bilder.ts'
import { listOffenes, type Planfall } from '../src/checks/freigabe/index.ts'
import { checkFremdes } from '../src/checks/fremdes.ts'
import { checkFussnoten } from '../src/checks/fussnoten.ts'
import { findUnbekannte } from '../src/checks/glossar/abkuerzungen.ts'
import { checkGlossar, type Plantext } from '../src/checks/glossar/index.ts'
import { checkPlan } from '../src/checks/index.ts'
import { checkKurzfassung } from '../src/checks/kurzfassung.ts'
import { checkSeite } from '../src/checks/seiten.ts'
import { checkThemeneintraege } from '../src/checks/themeneintraege.ts'
import { checkUeberschriften } from '../src/checks/ueberschriften.ts'
import { checkVerknuepfungen } from '../src/checks/verknuepfungen.ts'
import { checkVerweise } from '../src/checks/verweise/index.ts'
import type { Befund } from '../src/domain/befund.ts'
import { begriffSchema } from '../src/domain/glossar.ts'
import { jobcenterSchema } from '../src/domain/jobcenter.ts'
import { parseMdx } from '../src/domain/mdx.ts'
import type { Plan } from '../src/domain/plan.ts'
import { readPlandatei } from '../src/domain/plandatei.ts'
import { listPlandateien, zeilenDatei } from '../src/domain/plandateien.ts'
import type { Regel } from '../src/domain/regeln.ts'
import { checkSchema } from '../src/domain/schema-fehler.ts'
import { themaSchema } from '../src/domain/thema.ts'
import type { Verzeichnet } from '../src/report/terminal.ts'
import { type Auftrag, readAufruf } from './lib/aufruf.ts'
import { checkEach } from './lib/guard.ts'
import * as inhalt from './lib/inhalt.ts'
import { melde } from './lib/melde.ts'
import { pruefeKonfiguration } from './lib/pruefe-konfiguration.ts'
import { findMissing, readPage, readSource } from './lib/quelle.ts'

const { files, idOf, plaene, planIds, eintraege, themeneintraege } = inhalt
const adressen = inhalt.readAdressbuch()
const kurzfassungen = files('content/kurzfassungen/*.mdx')

const verzeichnet: Verzeichnet[] = []
const hinweise: string[] = []
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
    ...checkUeberschriften(datei, tree, text, 1),
    ...checkVerweise(datei, tree, { adressen, plaene: planIds, seite: tree }),
    ...checkAnfuehrungszeichen(datei, text),
    ...checkBilder(datei, tree, existsSync),
  ]
}

/** Its links are looked at with its plan, on whose page it stands. */
function checkKurzfassungFile(datei: string): Befund[] {
  const text = readFileSync(datei, 'utf8')
  const tree = parseMdx(text)
  kurzfassungTexte.set(idOf(datei), { datei, tree })
  return [
    ...checkFremdes(datei, tree),
    ...checkKurzfassung(datei, tree, idOf(datei), planIds),
    ...checkUeberschriften(datei, tree, text, 2),
    ...checkFussnoten(datei, tree),
    ...checkBilder(datei, tree, existsSync),
  ]
}

async function checkPlanFile(datei: string): Promise<Befund[]> {
  const id = idOf(datei)
  const text = readFileSync(datei, 'utf8')
  const { plan, tree } = readPlandatei(datei, text)
  collectPlan(datei, text, plan, tree)
  const dateien = listPlandateien(id, plan)
  const ueberschriften = checkUeberschriften(datei, tree, text, 1)
  const form = [
    ...checkFremdes(datei, tree),
    ...ueberschriften,
    ...checkFussnoten(datei, tree),
    ...checkPlanverweise(datei, tree),
  ]
  const fehlt = findMissing(datei, text, dateien)
  if (fehlt) return [dateien.quelle, dateien.zeilen].some(inhalt.isVerlegt) ? form : [...form, fehlt]
  const fall = {
    ...(await readSource(plan, dateien)),
    datei,
    plan,
    tree,
    jobcenter: inhalt.jobcenterIds,
    kurzfassung: kurzfassungTexte.get(id),
    abkuerzungen: inhalt.abkuerzungenOf(id),
    themen: inhalt.themenworte,
    themenIds: inhalt.themenIds,
    html: readPage(`dist/plaene/${id}/index.html`, datei),
  }
  return [
    ...form,
    ...checkPlan(fall).filter(({ regel }) => ueberschriften.length === 0 || !nachUeberschriften.has(regel)),
    ...checkAnfuehrungszeichen(datei, text),
    ...checkBilder(datei, tree, existsSync),
  ]
}

/** Rules that go by headings; while one is none, they would name consequences only. */
const nachUeberschriften: ReadonlySet<Regel> = new Set([
  'thema-abschnitt-unbekannt',
  'thema-fehlt',
  'einfach-form',
])

/** Links of a plan and of its short version, which are one page. */
function checkPlanverweise(datei: string, tree: Root): Befund[] {
  const ziele = { adressen, plaene: planIds, seite: tree }
  const kurz = kurzfassungTexte.get(idOf(datei))
  return [...checkVerweise(datei, tree, ziele), ...(kurz ? checkVerweise(kurz.datei, kurz.tree, ziele) : [])]
}

/** What the rules over all plans need to know of one. */
function collectPlan(datei: string, text: string, plan: Plan, tree: Root): void {
  const id = idOf(datei)
  const kurzfassungDatei = `content/kurzfassungen/${id}.mdx`
  const hatKurzfassung = inhalt.idsIn('content/kurzfassungen').includes(id)
  planablagen.push({ datei, id, text, plan })
  planfaelle.push({ datei, plan, tree, kurzfassungDatei, hatKurzfassung })
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
    ...inhalt.ordnungsbefunde,
    ...(await checkEach(files('content/jobcenter/*.yaml'), checkYaml(jobcenterSchema))),
    ...(await checkEach(files('content/glossar/*.yaml'), checkYaml(begriffSchema))),
    ...(await checkEach(files('content/themen/*.yaml'), checkYaml(themaSchema))),
    ...(await checkEach(files('content/seiten/*.mdx'), checkSeitendatei)),
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
  const verirrte = inhalt.readVerirrtePlaene()
  const vollstaendig = verirrte.alleLesbar && plantexte.length === plaene.length
  if (!vollstaendig)
    hinweise.push(
      'Ob jeder Eintrag des Glossars in einem Plan vorkommt, wird geprüft, sobald alle Pläne lesbar sind.',
    )
  return [
    ...befunde,
    ...checkQuellen(files('seeds/*'), planIds, quellen),
    ...checkGlossar(eintraege, einzelne, {
      vollstaendig,
      verirrte: verirrte.texte,
      ids: inhalt.idsIn('content/glossar'),
      unlesbare: inhalt.unlesbareEintraege,
      plaene: planIds,
    }),
    ...checkThemeneintraege(themeneintraege, inhalt.idsIn('content/glossar')),
  ]
}

/** Plans alone, for an editor who writes one; what concerns the whole collection is left out. */
async function checkEinzelne(dateien: string[]): Promise<Befund[]> {
  const eigene = new Set(dateien.map(idOf))
  const kurze = kurzfassungen.filter((datei) => eigene.has(idOf(datei)))
  return [
    ...(await checkEach(kurze, checkKurzfassungFile)),
    ...(await checkEach(dateien, checkPlanFile)),
    ...checkZusammen([...planablagen, ...readGleiche()]).filter(({ datei }) => dateien.includes(datei)),
    ...plantexte.flatMap((text) => findUnbekannte(text, eintraege, inhalt.unlesbareEintraege)),
  ]
}

/** Other plans that may be the same as those that have been read; not all, of which there may be thousands. */
function readGleiche(): Planablage[] {
  const gelesene = planablagen.map(({ datei }) => datei)
  return plaene
    .filter((datei) => !gelesene.includes(datei))
    .flatMap((datei): Planablage[] => {
      const text = readFileSync(datei, 'utf8')
      const gleich = planablagen.some(({ plan: { jobcenter, jahr, quelle } }) =>
        [quelle.sha256, `jobcenter: ${jobcenter}\njahr: ${jahr}\n`].some((stelle) => text.includes(stelle)),
      )
      if (!gleich) return []
      try {
        return [{ datei, id: basename(datei, '.mdx'), text, plan: readPlandatei(datei, text).plan }]
      } catch {
        return []
      }
    })
}

/** What is missing in a plan can be told unless it should not be there, or its chapters cannot be told. */
const isKlar =
  (befunde: Befund[]) =>
  ({ datei }: Planfall): boolean =>
    !befunde.some(
      (befund) =>
        befund.datei === datei && ['plan-doppelt', 'ueberschrift', 'einfach-form'].includes(befund.regel),
    )

function tellFehlend(datei: string): string {
  const verlegt = inhalt.findVerlegt(datei)
  return `Die Datei ${datei} gibt es nicht.${verlegt ? ` Der Plan liegt unter ${verlegt}; ihn dorthin verschieben.` : ''}`
}

async function check(auftrag: Auftrag): Promise<void> {
  const fehlend = auftrag.nur.find((datei) => !existsSync(datei))
  if (fehlend) throw new Error(tellFehlend(fehlend))
  const befunde = await (auftrag.nur.length > 0 ? checkEinzelne(auftrag.nur) : checkAlles(auftrag))
  const offenes = auftrag.freigabeAm ? [] : listOffenes(planfaelle.filter(isKlar(befunde)))
  const anzahl = auftrag.nur.length || plaene.length
  melde({ plaene: anzahl, befunde, offenes, verzeichnet, hinweise }, auftrag)
  process.exitCode = befunde.length > 0 ? 1 : 0
}

const aufruf = readAufruf(process.argv.slice(2), process.env)
try {
  if ('fehler' in aufruf) throw new Error(aufruf.fehler)
  if ('hilfe' in aufruf) console.log(aufruf.hilfe)
  else await check(aufruf)
} catch (fehler) {
  console.error(fehler instanceof Error ? fehler.message : fehler)
  process.exitCode = 2
}
