import type { KennzahlId } from '../../domain/kennzahlen.ts'
import { type Figur, nameOfFigur } from './figuren.ts'
import { type Probe, writeSumme } from './rechnung.ts'
import { mal, summe, trifft } from './spanne.ts'
import { isVerschrieben } from './ziffernfehler.ts'

/** A figure that is made of others; those with `-` are taken off. */
interface Zusammenhang {
  ganzes: KennzahlId
  teile: readonly (KennzahlId | `-${KennzahlId}`)[]
}

/** What the catalogue's ids are made of, by law or by what they mean; of one id there may be several ways. */
const zusammenhaenge: readonly Zusammenhang[] = [
  { ganzes: 'eingliederungstitel-netto', teile: ['eingliederungstitel', '-umschichtung'] },
  {
    ganzes: 'verwaltungsbudget-gesamt',
    teile: ['verwaltungsbudget', 'kommunaler-finanzierungsanteil', 'umschichtung'],
  },
  { ganzes: 'verwaltungsbudget-gesamt', teile: ['verwaltungsbudget', 'kommunaler-finanzierungsanteil'] },
  { ganzes: 'eingliederungstitel', teile: ['vorbindungen', 'neubewilligungen'] },
  { ganzes: 'eingliederungstitel-netto', teile: ['vorbindungen', 'neubewilligungen'] },
  { ganzes: 'gesamtbudget', teile: ['verwaltungsbudget', 'eingliederungstitel'] },
  { ganzes: 'gesamtbudget', teile: ['verwaltungsbudget-gesamt', 'eingliederungstitel-netto'] },
  {
    ganzes: 'gesamtbudget-differenz',
    teile: ['verwaltungsbudget-differenz', 'eingliederungstitel-differenz'],
  },
  { ganzes: 'entlastung', teile: ['unterbeschaeftigung', '-arbeitslose'] },
  { ganzes: 'arbeitsuchende', teile: ['arbeitslose', 'arbeitsuchende-nicht-arbeitslos'] },
]

/** Relations between figures that their meanings fix; where another way fits, nothing is wrong. */
export function probeHaushalt(figuren: Figur[]): Probe[] {
  return figuren.flatMap((ganzes) => {
    const wege = zusammenhaenge.filter((einer) => einer.ganzes === ganzes.id)
    const proben = wege.flatMap(({ teile }) => tryWay(figuren, ganzes, teile))
    const richtige = proben.filter(({ stimmt }) => stimmt)
    return richtige.length > 0 ? richtige.slice(0, 1) : proben.filter(isNear).slice(0, 1)
  })
}

function tryWay(figuren: Figur[], ganzes: Figur, teile: Zusammenhang['teile']): Probe[] {
  const glieder = teile.map((teil) => {
    const id = teil.replace(/^-/u, '')
    const passende = figuren.filter((figur) => figur.id === id && sameTime(figur, ganzes) && !figur.merkmal)
    return { passende, ab: teil.startsWith('-') }
  })
  if (ganzes.merkmal || glieder.some(({ passende }) => !isClear(passende))) return []
  const drucke = glieder.flatMap(({ passende: [figur], ab }) => {
    if (!figur) return []
    const { druck } = figur
    return [ab && druck.wert > 0 ? { ...druck, wert: -druck.wert, spanne: mal(druck.spanne, -1) } : druck]
  })
  const spanne = summe(drucke.map((druck) => druck.spanne))
  return [
    {
      regel: 'haushalt',
      aussage: nameOfFigur(ganzes),
      behauptet: ganzes.druck,
      glieder: drucke,
      gerechnet: writeSumme(drucke),
      stimmt: trifft(ganzes.druck.spanne, spanne),
    },
  ]
}

const sameTime = (a: Figur, b: Figur): boolean =>
  a.jahr === b.jahr && a.stichtag === b.stichtag && a.gruppe === b.gruppe

/** A part that is stated once, or always the same. */
const isClear = (figuren: Figur[]): boolean =>
  figuren.length > 0 &&
  figuren.every(({ druck }) => figuren[0] && trifft(druck.spanne, figuren[0].druck.spanne))

/** Budgets may have parts that are not named here: only what looks like a slip of the pen is an error. */
function isNear({ behauptet, glieder }: Probe): boolean {
  const gerechnet = glieder.reduce((rest, { wert }) => rest + wert, 0)
  return behauptet.genau && Math.abs(behauptet.wert) >= 1000 && isVerschrieben(behauptet.wert, gerechnet)
}
