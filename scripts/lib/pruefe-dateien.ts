import { existsSync, readFileSync } from 'node:fs'
import type { Root } from 'mdast'
import { parse } from 'yaml'
import type { z } from 'zod'
import type { Planablage } from '../../src/checks/ablage/zusammen.ts'
import { checkAnfuehrungszeichen } from '../../src/checks/anfuehrungszeichen.ts'
import { checkBilder } from '../../src/checks/bilder.ts'
import type { Planfall } from '../../src/checks/freigabe/index.ts'
import { checkFremdes } from '../../src/checks/fremdes.ts'
import { checkFussnoten } from '../../src/checks/fussnoten.ts'
import type { Plantext } from '../../src/checks/glossar/index.ts'
import { checkPlan } from '../../src/checks/index.ts'
import { checkKurzfassung } from '../../src/checks/kurzfassung.ts'
import { checkSeite } from '../../src/checks/seiten.ts'
import { checkUeberschriften, withoutFolgen } from '../../src/checks/ueberschriften.ts'
import { checkVerweise } from '../../src/checks/verweise/index.ts'
import type { Befund } from '../../src/domain/befund.ts'
import { parseMdx } from '../../src/domain/mdx.ts'
import type { Plan } from '../../src/domain/plan.ts'
import { readPlandatei } from '../../src/domain/plandatei.ts'
import { listPlandateien, zeilenDatei } from '../../src/domain/plandateien.ts'
import { checkSchema } from '../../src/domain/schema-fehler.ts'
import type { Verzeichnet } from '../../src/report/terminal.ts'
import * as inhalt from './inhalt.ts'
import { findMissing, readPage, readSource } from './quelle.ts'

const { idOf, planIds } = inhalt
const adressen = inhalt.readAdressbuch()

/** What has been read of plans while they were checked one by one, for the rules over all of them. */
export interface Gelesen {
  planfaelle: Planfall[]
  plantexte: Plantext[]
  planablagen: Planablage[]
  verzeichnet: Verzeichnet[]
}

export const gelesen: Gelesen = { planfaelle: [], plantexte: [], planablagen: [], verzeichnet: [] }

/** Short versions that can be read, by the ids of their plans. */
const kurzfassungTexte = new Map<string, { datei: string; tree: Root }>()

/** A page such as the Impressum. */
export function checkSeitendatei(datei: string): Befund[] {
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
export function checkKurzfassungFile(datei: string): Befund[] {
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

/** A plan. Short versions come before, because they are on its page. */
export async function checkPlanFile(datei: string): Promise<Befund[]> {
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
    ...withoutFolgen(checkPlan(fall), ueberschriften),
    ...checkAnfuehrungszeichen(datei, text),
    ...checkBilder(datei, tree, existsSync),
  ]
}

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
  gelesen.planablagen.push({ datei, id, text, plan })
  gelesen.planfaelle.push({ datei, plan, tree, kurzfassungDatei, hatKurzfassung })
  gelesen.plantexte.push({ id, datei, tree })
  gelesen.verzeichnet.push(
    ...plan.widersprueche.map((eins) => ({ ...eins, quelle: zeilenDatei(plan.quelle) })),
  )
}

/** A file whose fields follow a pattern. */
export function checkYaml(schema: z.ZodType): (datei: string) => Befund[] {
  return (datei) => {
    const text = readFileSync(datei, 'utf8')
    checkSchema(schema, datei, parse(text, { logLevel: 'error' }))
    return checkAnfuehrungszeichen(datei, text)
  }
}
