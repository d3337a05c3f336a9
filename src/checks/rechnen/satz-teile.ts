import { type Probe, writeSumme } from './rechnung.ts'
import { excerpt, pairs, type Satz, type Satzzahl } from './saetze.ts'
import { findMuster, satzmuster } from './satzmuster.ts'
import { summe, trifft } from './spanne.ts'
import { isVerschrieben } from './ziffernfehler.ts'

const frauen = /(?<!\p{L})(?:Frauen|weiblich\p{L}*|Mädchen)(?!\p{L})/u
const maenner = /(?<!\p{L})(?:Männern?|männlich\p{L}*|Jungen)(?!\p{L})/u

/** Ways to state a whole and its two parts. */
const zweiTeile = [
  '#ganzes#[^⟦⟧;⸱]{0,80}(?:davon|darunter)[^⟦⟧;⸱]{0,40}#eins#[^⟦⟧;⸱]{0,60}#zwei#',
  '#ganzes#[^⟦⟧;⸱]{0,80}#eins# davon[^⟦⟧;⸱]{0,60} und #zwei#',
  '#ganzes#[^⟦⟧⸱]{0,80}(?:, #anderes#[^⟦⟧⸱]{0,60})?⸱ Davon (?:entfielen|entfallen|waren|sind) #eins#[^⟦⟧;⸱]{0,60}#zwei#',
].map(satzmuster)

const dreiTeile = satzmuster(
  '#ganzes#[^⟦⟧]{0,140}(?:gliedern sich in|teilen sich auf in|setzen sich zusammen aus|verteilen sich auf|bestehend aus) [^⟦⟧]{0,20}#eins#[^⟦⟧;]{0,80}#zwei#[^⟦⟧;]{0,40} und #drei#',
)

const prozente = satzmuster('#eins%#[^⟦⟧;⸱]{0,80}#zwei%#')
const zuProzenten = satzmuster('(?<!\\p{L})zu #eins%#[^⟦⟧;⸱]{0,80} und zu #zwei%#')

/** Parts that the running text states with their whole: women and men, and what it says to be all parts. */
export function probeSatzTeile(saetze: Satz[]): Probe[] {
  return [
    ...pairs(saetze).flatMap((paar) => zweiTeile.flatMap((weg) => probeWeg(paar, findMuster(paar, weg)))),
    ...pairs(saetze).flatMap((paar) => probeWeg(paar, findMuster(paar, dreiTeile))),
    ...saetze.flatMap((satz) => [
      ...findMuster(satz, prozente).flatMap((treffer) => probeProzente(satz, treffer, isFrauenUndMaenner)),
      ...findMuster(satz, zuProzenten).flatMap((treffer) => probeProzente(satz, treffer, () => true)),
    ]),
    ...saetze.flatMap((satz, i) => probeVorige(satz, saetze.slice(Math.max(0, i - 3), i))),
  ]
}

function probeWeg(satz: Satz, treffer: Record<string, Satzzahl>[]): Probe[] {
  return treffer.flatMap(({ ganzes, eins, zwei, drei }) => {
    const teile = [eins, zwei, drei].filter((teil) => teil !== undefined)
    if (!ganzes || !teile.every(({ art, wert }) => art === ganzes.art && wert < ganzes.wert)) return []
    if (ganzes.art !== 'menge' && ganzes.art !== 'geld') return []
    const probe = toProbe(satz, ganzes, teile)
    return probe.stimmt || isDecidable(satz, probe) ? [probe] : []
  })
}

function toProbe(satz: Satz, ganzes: Satzzahl, teile: Satzzahl[]): Probe {
  const stimmt = trifft(ganzes.spanne, summe(teile.map(({ spanne }) => spanne)))
  const aussage = excerpt(satz, ganzes)
  return { regel: 'teile', aussage, behauptet: ganzes, glieder: teile, gerechnet: writeSumme(teile), stimmt }
}

/** Women and men are all but a few; other parts need not be all, so that they must come near the whole. */
function isDecidable(satz: Satz, { behauptet, glieder }: Probe): boolean {
  const gerechnet = glieder.reduce((rest, { wert }) => rest + wert, 0)
  const anteil = (behauptet.wert - gerechnet) / behauptet.wert
  if (behauptet.genau && behauptet.wert >= 100 && isVerschrieben(behauptet.wert, gerechnet)) return true
  if (!isFrauenUndMaenner(satz, glieder as Satzzahl[])) return false
  return anteil > 0 ? anteil > 0.002 && anteil <= 0.03 : anteil >= -0.1
}

function isFrauenUndMaenner({ text }: Satz, teile: Satzzahl[]): boolean {
  const stelle = text.slice(Math.max(0, (teile[0]?.index ?? 0) - 30), (teile.at(-1)?.ende ?? 0) + 40)
  return teile.length === 2 && frauen.test(stelle) && maenner.test(stelle)
}

/** Women and men in one sentence may make up a number of those before it. */
function probeVorige(satz: Satz, vorige: Satz[]): Probe[] {
  const [eins, zwei] = satz.zahlen.filter(({ art, genau }) => art === 'menge' && genau)
  if (!eins || !zwei || eins.wert < 1000 || zwei.wert < 1000 || !isFrauenUndMaenner(satz, [eins, zwei]))
    return []
  const ganze = vorige.flatMap((anderer) =>
    anderer.zahlen
      .filter(({ art, genau }) => art === 'menge' && genau)
      .map((zahl) => toProbe(anderer, zahl, [eins, zwei])),
  )
  const richtige = ganze.filter(({ stimmt }) => stimmt)
  const vertippt = ganze.filter(({ behauptet }) => isVerschrieben(behauptet.wert, eins.wert + zwei.wert))
  return (richtige.length > 0 ? richtige : vertippt).slice(0, 1)
}

/** Shares of women and of men make up 100; two rates of them mostly are far from it. */
function probeProzente(
  satz: Satz,
  { eins, zwei }: Record<string, Satzzahl>,
  isGeteilt: typeof isFrauenUndMaenner,
): Probe[] {
  if (!eins || !zwei || eins.art !== 'anteil' || zwei.art !== 'anteil') return []
  if (!isGeteilt(satz, [eins, zwei])) return []
  const zusammen = eins.wert + zwei.wert
  if (eins.wert < 0 || zwei.wert < 0 || zusammen < 97 || zusammen > 103) return []
  const stimmt = trifft({ von: 100, bis: 100 }, summe([eins.spanne, zwei.spanne]))
  if (!stimmt && zusammen >= 99 && zusammen < 100) return []
  const gerechnet = `${writeSumme([eins, zwei])} %${stimmt ? '' : ' statt 100 %'}`
  return [
    { regel: 'teile', aussage: excerpt(satz, eins), behauptet: eins, glieder: [zwei], gerechnet, stimmt },
  ]
}
