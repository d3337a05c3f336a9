import { type Einzelgruppe, teile, verbinde } from '../../domain/gruppen.ts'
import { type BegriffId, beschreibe, deute } from '../../domain/kennzahlen.ts'
import { type Figur, nameOfFigur } from './figuren.ts'
import { type Probe, writeQuotient } from './rechnung.ts'
import { durch, mal, trifft } from './spanne.ts'

/** Of which concept a concept's share is a share; a share of a group may also be one of its own concept. */
const ganzeVon: Partial<Record<BegriffId, readonly BegriffId[]>> = {
  lzb: ['elb'],
  langzeitarbeitslose: ['arbeitslose'],
  umschichtung: ['eingliederungstitel'],
  vorbindungen: ['eingliederungstitel', 'eingliederungstitel-netto'],
  neubewilligungen: ['eingliederungstitel', 'eingliederungstitel-netto'],
}

/** Shares of what is left of a budget, which the document need not name: they only show that they hold. */
const mehrdeutig: readonly BegriffId[] = ['vorbindungen', 'neubewilligungen']

/** Shares and the Integrationsquote, from the counts that the document states for the same people and time. */
export function probeVerhaeltnisse(figuren: Figur[]): Probe[] {
  return figuren.flatMap((quote) => {
    const proben = quotientsOf(figuren, quote)
    const richtige = proben.filter(({ stimmt }) => stimmt)
    if (richtige.length > 0 || mehrdeutig.includes(deute(quote.id).begriff)) return richtige.slice(0, 1)
    return proben.filter((probe) => isNear(probe) && isBeside(probe)).slice(0, 1)
  })
}

/** Where a quotient is far off, its numbers are rather about different things. */
function isNear({ behauptet, glieder: [teil, ganzes] }: Probe): boolean {
  const gerechnet = teil && ganzes ? Math.abs((teil.wert / ganzes.wert) * 100) : 0
  return Math.abs(behauptet.wert - gerechnet) <= Math.max(1, behauptet.wert / 4)
}

/** Numbers that stand apart may be of different days. */
const isBeside = ({ behauptet, glieder }: Probe): boolean =>
  glieder.every(({ zeile }) => Math.abs(zeile - behauptet.zeile) <= nachbarschaft)

/** So many lines a table or a passage may have. */
const nachbarschaft = 12

function quotientsOf(figuren: Figur[], quote: Figur): Probe[] {
  const { begriff, anteil, aenderung } = deute(quote.id)
  if (aenderung || quote.merkmal || !quote.druck.genau) return []
  if (quote.id === 'integrationsquote') return probeIntegrationsquote(figuren, quote)
  if (!anteil) return []
  const teil = countOf(figuren, quote, begriff, quote.gruppe)
  const ganze = wholesOf(begriff, quote).map(([id, gruppe]) => countOf(figuren, quote, id, gruppe))
  return ganze.flatMap((ganzes) => (teil && ganzes ? [toProbe(quote, teil, ganzes)] : []))
}

/** Integrationen of a year by the average of its ELB; those of one day differ from it. */
function probeIntegrationsquote(figuren: Figur[], quote: Figur): Probe[] {
  const passende = figuren.filter(
    ({ jahr, art, gruppe, stichtag, zeitraum, merkmal, druck }) =>
      jahr === quote.jahr &&
      art === quote.art &&
      gruppe === quote.gruppe &&
      !stichtag &&
      zeitraum !== 'Stand' &&
      !merkmal &&
      druck.genau,
  )
  const zaehler = passende.filter(({ id }) => id === 'integrationen')
  const nenner = passende.filter(({ id }) => id === 'elb')
  if (quote.stichtag) return []
  return zaehler.flatMap((teil) => nenner.map((ganzes) => toProbe(quote, teil, ganzes)))
}

/** What a share may be a share of: all of a wider concept, or its own concept with one mark less. */
function wholesOf(begriff: BegriffId, { gruppe }: Figur): [BegriffId, Figur['gruppe']][] {
  const gruppen: Einzelgruppe[] = gruppe ? teile(gruppe) : []
  const weiter = ganzeVon[begriff] ?? []
  const ohneEine = gruppen.map((eine) => verbinde(gruppen.filter((andere) => andere !== eine)))
  return [
    ...weiter.map((id): [BegriffId, Figur['gruppe']] => [id, gruppe]),
    ...[...ohneEine, ...(gruppen.length > 1 ? [undefined] : [])].map((ohne): [BegriffId, Figur['gruppe']] => [
      begriff,
      ohne,
    ]),
  ]
}

/** The exact count of a concept at the very time of a share, or a year's money; nothing where there are several. */
function countOf(figuren: Figur[], quote: Figur, id: BegriffId, gruppe: Figur['gruppe']): Figur | undefined {
  const isBudget = beschreibe(id).begriff.bereich === 'budget'
  const gefunden = figuren.filter(
    (figur) =>
      figur.id === id &&
      figur.gruppe === gruppe &&
      figur.jahr === quote.jahr &&
      (isBudget || (figur.stichtag === quote.stichtag && figur.zeitraum === quote.zeitraum)) &&
      (isBudget || figur.art === quote.art) &&
      !figur.merkmal &&
      figur.druck.genau,
  )
  return new Set(gefunden.map(({ wert }) => wert)).size === 1 ? gefunden[0] : undefined
}

function toProbe(quote: Figur, teil: Figur, ganzes: Figur): Probe {
  const spanne = durch(teil.druck.spanne, ganzes.druck.spanne) ?? {
    von: Number.NEGATIVE_INFINITY,
    bis: Number.POSITIVE_INFINITY,
  }
  const prozent = mal(spanne, 100)
  return {
    regel: 'anteil',
    aussage: nameOfFigur(quote),
    behauptet: quote.druck,
    glieder: [teil.druck, ganzes.druck],
    gerechnet: writeQuotient(teil.druck, ganzes.druck, quote.druck.stellen),
    stimmt:
      trifft(quote.druck.spanne, prozent) ||
      (prozent.bis < 0 && trifft(quote.druck.spanne, mal(prozent, -1))),
  }
}
