import type { CollectionEntry } from 'astro:content'
import { readFile } from 'node:fs/promises'
import type { Root } from 'mdast'
import { mdxToMdast } from 'satteri'
import { toAngebot } from '../daten/angebot.ts'
import type { Bestand, Planstand } from '../daten/bestand.ts'
import type { Datei } from '../daten/datei.ts'
import { type Datensaetze, writeDateien, writeDatensaetze } from '../daten/dateien.ts'
import { type Groessen, sizesOf } from '../daten/dateiliste.ts'
import { describeReport, describeTermSet, type Strukturdaten } from '../daten/schemaorg.ts'
import { detach } from '../domain/losgeloest.ts'
import { readTabellen } from '../domain/quelltabellen.ts'
import { aenderungOfPlan } from './aenderungen.ts'
import { konfiguration } from './config.ts'
import { getDownloads } from './downloads.ts'
import { getBegriffe } from './glossar.ts'
import { href } from './pfade.ts'
import type { PlanMitJobcenter } from './plaene.ts'
import { getPlanzahlen, type PlanMitZahlen } from './planzahlen.ts'

/** Who offers the data of this site, where, and on what terms. */
export const angebot = toAngebot(konfiguration, href(''))

/** All data of the site with the files they are written to. */
export interface Daten {
  bestand: Bestand
  datensaetze: Datensaetze
  dateien: Datei[]
  groessen: Groessen
}

/** Written once; every file is a page of its own. */
let alle: Promise<Daten> | undefined

/** The open data of this site. */
export function getDaten(): Promise<Daten> {
  alle ??= readBestand().then((bestand) => {
    const datensaetze = writeDatensaetze(bestand)
    const dateien = writeDateien(angebot, datensaetze)
    return { bestand, datensaetze, dateien, groessen: sizesOf(dateien) }
  })
  return alle
}

async function readBestand(): Promise<Bestand> {
  const [plaene, begriffe] = await Promise.all([getPlanzahlen(), getBegriffe()])
  return {
    angebot,
    plaene: await Array.fromAsync(plaene, toPlanstand),
    begriffe: begriffe.map(({ id, data }) => ({ id, ...data })),
  }
}

async function toPlanstand({ plan, jobcenter, zahlen }: PlanMitZahlen): Promise<Planstand> {
  const tree = mdxToMdast(await readFile(plan.filePath ?? '', 'utf8'), { position: false }) as Root
  return { ...kopfOf({ plan, jobcenter }), zahlen, tabellen: detach(readTabellen(tree)) }
}

function kopfOf({ plan, jobcenter }: PlanMitJobcenter): Omit<Planstand, 'zahlen' | 'tabellen'> {
  const { titel, jahr, stand } = plan.data
  return { id: plan.id, titel, jahr, stand, jobcenter: { id: jobcenter.id, ...jobcenter.data } }
}

/** What search engines are told of a plan's page. */
export async function planStrukturdaten(paar: PlanMitJobcenter): Promise<Strukturdaten> {
  const [aenderung, formen] = await Promise.all([aenderungOfPlan(paar), getDownloads(paar.plan)])
  return describeReport(angebot, { ...kopfOf(paar), ...aenderung, formen })
}

/** What search engines are told of the glossary. */
export function glossarStrukturdaten(begriffe: CollectionEntry<'glossar'>[]): Strukturdaten {
  return describeTermSet(
    angebot,
    begriffe.map(({ id, data }) => ({ id, ...data })),
  )
}
