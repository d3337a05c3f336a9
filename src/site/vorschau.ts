import { drawVorschau, type Vorschau, type Vorschauzahl } from '../charts/vorschaubild.ts'
import type { BegriffId } from '../domain/kennzahlen.ts'
import { dokumentartNamen } from '../domain/plan.ts'
import type { Planzahl } from '../domain/planzahlen.ts'
import { konfiguration } from './config.ts'
import { type Kennzahlkarte, showKennzahlen } from './kennzahlen.ts'
import { planAdresse } from './plaene.ts'
import type { PlanMitZahlen } from './planzahlen.ts'

/** A preview picture as the head of a page names it. */
export interface Vorschaubild {
  /** Path from the site's root. */
  pfad: string
  alt: string
}

/** Whom a Jobcenter helps, with what, to what end: the concepts that say most of a plan, in this order. */
const vorrang: BegriffId[] = ['elb', 'eingliederungstitel', 'integrationsquote', 'lzb', 'verwaltungsbudget']

const hoechstens = 3

/** The picture of a plan. */
export function drawPlanbild(plan: PlanMitZahlen): Promise<Uint8Array<ArrayBuffer>> {
  return drawVorschau(describe(plan))
}

/** The picture of all pages that are not of one plan. */
export function drawSeitenbild(): Promise<Uint8Array<ArrayBuffer>> {
  const { titel, untertitel } = konfiguration
  return drawVorschau({ website: '', titel, untertitel, zahlen: [] })
}

/** The picture of a plan as its page names it. */
export function planbildOf(plan: PlanMitZahlen): Vorschaubild {
  const { titel, untertitel, zahlen } = describe(plan)
  const worte = zahlen.map(({ name, wert, angabe }) => `${name}: ${wert} (${angabe})`)
  return {
    pfad: `${planAdresse(plan.plan.id)}vorschau.png`,
    alt: [`${titel}, ${untertitel}`, ...worte].join('. '),
  }
}

/** The picture of all other pages. */
export const seitenbild: Vorschaubild = {
  pfad: '/vorschau.png',
  alt: `${konfiguration.titel}. ${konfiguration.untertitel}`,
}

function describe({ plan, jobcenter, zahlen }: PlanMitZahlen): Vorschau {
  const { jahr, dokumentart, redaktion } = plan.data
  return {
    website: konfiguration.titel,
    titel: jobcenter.data.name,
    untertitel: `${dokumentartNamen[dokumentart]} ${jahr}`,
    zahlen: pickZahlen(zahlen, jahr),
    ...(redaktion.geprueft_von === null && { hinweis: 'Entwurf, noch nicht mit dem Original verglichen' }),
  }
}

/** What editors call important, then the concepts that say most, then what the page itself shows first. */
export function pickZahlen(zahlen: Planzahl[], jahr: number): Vorschauzahl[] {
  const karten = (welche: Planzahl[]) => showKennzahlen(welche, jahr).flatMap((gruppe) => gruppe.karten)
  const alle = karten(zahlen).toSorted((a, b) => rangOf(a) - rangOf(b))
  const gewaehlt = [...karten(zahlen.filter(({ wichtig }) => wichtig)), ...alle]
  const jeBegriff = new Map(gewaehlt.toReversed().map((karte) => [karte.begriff, karte]))
  return [...new Set(gewaehlt.map(({ begriff }) => begriff))]
    .slice(0, hoechstens)
    .flatMap((begriff) => jeBegriff.get(begriff) ?? [])
    .map(({ name, zahl: { text, angabe } }) => ({ name, wert: text, angabe }))
}

function rangOf({ begriff }: Kennzahlkarte): number {
  const rang = vorrang.indexOf(begriff)
  return rang < 0 ? vorrang.length : rang
}
