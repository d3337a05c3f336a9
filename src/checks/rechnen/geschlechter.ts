import { type Einzelgruppe, type Gruppe, teile, verbinde } from '../../domain/gruppen.ts'
import { beschreibe, deute } from '../../domain/kennzahlen.ts'
import type { Druckzahl } from './druckzahl.ts'
import { type Figur, isMenge, keyOf, nameOfFigur } from './figuren.ts'
import { type Probe, writeSumme } from './rechnung.ts'
import { plus, type Spanne, trifft } from './spanne.ts'

/** Statistics know people of another sex and of none stated; they are few. */
const rest = 0.002

/** Women and men make up all: their counts add up, and a rate or change of all lies between theirs. */
export function probeGeschlechter(figuren: Figur[]): Probe[] {
  const gleichartige = Map.groupBy(figuren, (figur) => keyOf(figur))
  return figuren.flatMap((alle) => {
    if (hasGeschlecht(alle)) return []
    const [frauen, maenner] = (['frauen', 'maenner'] as const).map((eines) =>
      partOf(gleichartige, alle, eines),
    )
    const proben = frauen && maenner ? probe(alle, frauen, maenner) : []
    const gleiche = gleichartige.get(keyOf(alle)) ?? []
    return proben.filter(({ stimmt, glieder }) => stimmt || isDecidable(gleiche, alle, glieder))
  })
}

/** Figures by what they are about. */
type Gleichartige = Map<string, Figur[]>

const hasGeschlecht = ({ gruppe }: Figur): boolean =>
  gruppe !== undefined && teile(gruppe).some((eine) => eine === 'frauen' || eine === 'maenner')

/** Parts and whole come near each other, and what they are about has one value; `partOf` prefers those of its table. */
function isDecidable(gleiche: Figur[], alle: Figur, glieder: Druckzahl[]): boolean {
  const eindeutig = gleiche.every(({ druck }) => trifft(druck.spanne, alle.druck.spanne))
  const beisammen =
    alle.tabelle !== undefined || glieder.every(({ zeile }) => Math.abs(zeile - alle.zeile) <= nachbarschaft)
  const bestimmt = alle.stichtag !== undefined || alle.zeitraum === 'JDW' || alle.art === 'plan'
  const abstand = Math.abs(alle.wert - glieder.reduce((rest, { wert }) => rest + wert, 0))
  return eindeutig && (beisammen || bestimmt) && (!isMenge(alle) || abstand <= alle.wert * hoechstens)
}

/** So far apart in the source parts and whole still are one statement. */
const nachbarschaft = 3

/** So much parts and whole may differ before they are rather about different things. */
const hoechstens = 0.1

/** The same figure of women or men; nothing where there are several values of it. */
function partOf(gleichartige: Gleichartige, alle: Figur, geschlecht: Einzelgruppe): Figur | undefined {
  const gruppe: Gruppe | undefined = verbinde([...(alle.gruppe ? teile(alle.gruppe) : []), geschlecht])
  const gefunden = gleichartige.get(keyOf({ ...alle, gruppe })) ?? []
  if (gefunden.some(({ wert }) => wert !== gefunden[0]?.wert)) return undefined
  return gefunden.find(({ tabelle }) => tabelle === alle.tabelle) ?? gefunden[0]
}

function probe(alle: Figur, frauen: Figur, maenner: Figur): Probe[] {
  const glieder = [frauen.druck, maenner.druck]
  const gemeinsam = { aussage: nameOfFigur(alle), behauptet: alle.druck, glieder }
  if (isMenge(alle)) {
    const spanne = plus(frauen.druck.spanne, maenner.druck.spanne)
    const stimmt = trifft(alle.druck.spanne, spanne)
    const luecke = alle.wert - spanne.bis
    if (!stimmt && luecke > 0 && luecke <= rest * alle.wert) return []
    return [{ ...gemeinsam, regel: 'frauen-maenner', gerechnet: writeSumme(glieder), stimmt }]
  }
  if (!isMixed(alle)) return []
  const zwischen = {
    von: min(frauen.druck.spanne, maenner.druck.spanne),
    bis: max(frauen.druck.spanne, maenner.druck.spanne),
  }
  const gerechnet = `zwischen ${frauen.druck.text} (Frauen) und ${maenner.druck.text} (Männer)`
  return [{ ...gemeinsam, regel: 'frauen-maenner', gerechnet, stimmt: trifft(alle.druck.spanne, zwischen) }]
}

const min = (a: Spanne, b: Spanne): number => Math.min(a.von, b.von)

const max = (a: Spanne, b: Spanne): number => Math.max(a.bis, b.bis)

/** A rate of all is a mean of both, and so is the percentage by which a count changes, but not that of a rate. */
function isMixed({ id }: Figur): boolean {
  const { anteil, aenderung, begriff } = deute(id)
  if (aenderung === 'veraenderung') return !anteil && beschreibe(begriff).einheit !== 'Prozent'
  return id === 'integrationsquote' || id === 'aktivierungsquote' || id === 'arbeitslosenquote'
}
