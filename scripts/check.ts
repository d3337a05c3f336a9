import { existsSync, globSync, readFileSync, statSync } from 'node:fs'
import { basename, join, relative } from 'node:path'
import type { Root } from 'mdast'
import { parse } from 'yaml'
import type { z } from 'zod'
import { checkAblage } from '../src/checks/ablage/index.ts'
import { checkPlannamen } from '../src/checks/ablage/planname.ts'
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
import { lineOfField } from '../src/domain/frontmatter.ts'
import { begriffSchema } from '../src/domain/glossar.ts'
import { jobcenterSchema } from '../src/domain/jobcenter.ts'
import { parseMdx } from '../src/domain/mdx.ts'
import { readPlandatei } from '../src/domain/plandatei.ts'
import { checkSchema } from '../src/domain/schema-fehler.ts'
import { listThemenworte, themaSchema } from '../src/domain/thema.ts'
import { readText } from '../src/import/read/text.ts'
import type { Verzeichnet } from '../src/report/terminal.ts'
import { type Auftrag, readAufruf } from './lib/aufruf.ts'
import { readEintraege } from './lib/eintraege.ts'
import { guard } from './lib/guard.ts'
import { melde } from './lib/melde.ts'
import { pruefeKonfiguration } from './lib/pruefe-konfiguration.ts'

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

/** Abbreviations that the glossary, and so the page, writes out for a plan. */
const abkuerzungenOf = (plan: string) =>
  new Set([...listAbkuerzungen(begriffe, plan)].flatMap(([form, { langform }]) => (langform ? form : [])))

const verzeichnet: Verzeichnet[] = []
const planfaelle: Planfall[] = []
const plantexte: Plantext[] = []
const planablagen: Planablage[] = []
/** Short versions that can be read, by the ids of their plans. */
const kurzfassungTexte = new Map<string, { datei: string; tree: Root }>()

/** All files that an editor may have put somewhere, and what they are called. */
function checkOrdnung(): Befund[] {
  const alle = globSync(['*', '{content,seeds}/**'], { withFileTypes: true })
    .filter((eintrag) => eintrag.isFile())
    .map(({ parentPath, name }) => relative('.', join(parentPath, name)).replaceAll('\\', '/'))
    .sort()
  return [
    ...checkAblage(alle),
    ...checkPlannamen(
      alle,
      jobcenter.map((datei) => basename(datei, '.yaml')),
    ),
  ]
}

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

function checkPlanFile(datei: string): Befund[] {
  const text = readFileSync(datei, 'utf8')
  const { plan, tree } = readPlandatei(datei, text)
  planablagen.push({ datei, id: idOf(datei), text, plan })
  const kurzfassungDatei = `content/kurzfassungen/${basename(datei)}`
  planfaelle.push({ datei, plan, tree, kurzfassungDatei, hatKurzfassung: existsSync(kurzfassungDatei) })
  plantexte.push({ id: idOf(datei), datei, tree })
  verzeichnet.push(...plan.widersprueche.map((eins) => ({ ...eins, quelle: plan.quelle.datei })))
  const quelle = `seeds/${plan.quelle.datei}`
  const fremdes = checkFremdes(datei, tree)
  if (!existsSync(quelle)) return [...fremdes, missingSource(datei, text, quelle)]
  const fall = {
    ...readText(plan.quelle.datei, readFileSync(quelle)),
    datei,
    plan,
    tree,
    jobcenter: jobcenter.map((pfad) => basename(pfad, '.yaml')),
    kurzfassung: kurzfassungTexte.get(idOf(datei)),
    abkuerzungen: abkuerzungenOf(idOf(datei)),
    themen: themenworte,
    html: readPage(`dist/plaene/${idOf(datei)}/index.html`, datei),
  }
  return [
    ...fremdes,
    ...checkPlan(fall),
    ...checkAnfuehrungszeichen(datei, text),
    ...checkBilder(datei, tree, existsSync),
  ]
}

/** A page that was built before the plan was last changed says nothing about it. */
function readPage(seite: string, datei: string): string | undefined {
  const current = existsSync(seite) && statSync(seite).mtimeMs >= statSync(datei).mtimeMs
  return current ? readFileSync(seite, 'utf8') : undefined
}

function missingSource(datei: string, text: string, quelle: string): Befund {
  return {
    datei,
    zeile: lineOfField(text, ['quelle', 'datei']),
    regel: 'quelle-fehlt',
    meldung: `quelle.datei: Gefunden: ${basename(quelle)}. Erwartet: eine Datei im Ordner seeds/; ${quelle} gibt es nicht.`,
    abhilfe: 'Die Quelle so, wie das Jobcenter sie geliefert hat, unter diesem Namen in seeds/ ablegen.',
  }
}

function checkYaml(dateien: string[], schema: z.ZodType): Befund[] {
  return dateien.flatMap((datei) =>
    guard(datei, () => {
      const text = readFileSync(datei, 'utf8')
      checkSchema(schema, datei, parse(text, { logLevel: 'error' }))
      return checkAnfuehrungszeichen(datei, text)
    }),
  )
}

/** Whole rooms of content, and how they go together. */
async function checkAlles({ freigabeAm }: Auftrag): Promise<Befund[]> {
  return [
    ...checkVerknuepfungen(),
    ...checkOrdnung(),
    ...checkYaml(jobcenter, jobcenterSchema),
    ...checkYaml(glossar, begriffSchema),
    ...checkYaml(themen, themaSchema),
    ...seiten.flatMap((datei) => guard(datei, () => checkSeitendatei(datei))),
    ...kurzfassungen.flatMap((datei) => guard(datei, () => checkKurzfassungFile(datei))),
    ...plaene.flatMap((datei) => guard(datei, () => checkPlanFile(datei))),
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
function checkEinzelne(dateien: string[]): Befund[] {
  const eigene = new Set(dateien.map(idOf))
  return [
    ...kurzfassungen
      .filter((datei) => eigene.has(idOf(datei)))
      .flatMap((datei) => guard(datei, () => checkKurzfassungFile(datei))),
    ...dateien.flatMap((datei) => guard(datei, () => checkPlanFile(datei))),
    ...plantexte.flatMap((text) => findUnbekannte(text, eintraege)),
  ]
}

async function check(auftrag: Auftrag): Promise<void> {
  const fehlend = auftrag.nur.find((datei) => !existsSync(datei))
  if (fehlend) throw new Error(`Die Datei ${fehlend} gibt es nicht.`)
  const befunde = auftrag.nur.length > 0 ? checkEinzelne(auftrag.nur) : await checkAlles(auftrag)
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
