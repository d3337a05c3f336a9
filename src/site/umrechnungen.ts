import { begriff } from '../domain/kennzahlen.ts'
import type { Planzahl } from '../domain/planzahlen.ts'
import {
  isNachUmschichtung,
  isRechenbar,
  isRechenpaar,
  rechneUm,
  stellenOf,
  type Umrechnung,
  type UmrechnungId,
  umrechnung,
  umrechnungIds,
} from '../domain/umrechnung.ts'
import { writeZahl } from '../domain/zahlen.ts'
import type { Vergleichsdatei, Vergleichswert } from '../vergleich/datei.ts'
import { newestPlans, type Planwert, pickWert } from './kennzahl-reihen.ts'
import { getWerte } from './kennzahl-seiten.ts'
import { writeArtUndZeit } from './kennzahl-worte.ts'
import { isGesamt, toBeleg, weitereOf } from './vergleich.ts'

/** Read once; pages and data ask for them. */
let alle: Promise<Map<UmrechnungId, Vergleichsdatei>> | undefined

/** The per-head forms that can be computed for more than one Jobcenter, with their values. */
export function getUmrechnungen(): Promise<Map<UmrechnungId, Vergleichsdatei>> {
  alle ??= getWerte().then((werte) => {
    const zahlen = Map.groupBy([...werte.values()].flat(), planOf)
    const figuren = new Map([...zahlen].map(([plan, eigene]) => [plan, eigene.map(({ zahl }) => zahl)]))
    const dateien = umrechnungIds.map((id) => [id, writeDatei(id, werte, figuren)] as const)
    return new Map(
      dateien.filter(([, datei]) => new Set(datei.werte.map(({ jobcenter }) => jobcenter)).size > 1),
    )
  })
  return alle
}

const planOf = ({ plan }: Planwert): string => plan.plan.id
const jobcenterOf = ({ plan }: Planwert): string => plan.jobcenter.id

/** @param figuren all figures of each plan */
function writeDatei(
  id: UmrechnungId,
  alleWerte: Awaited<ReturnType<typeof getWerte>>,
  figuren: Map<string, Planzahl[]>,
): Vergleichsdatei {
  const form = umrechnung(id)
  const [zaehler, nenner] = [form.zaehler, form.nenner].map((was) =>
    (alleWerte.get(was) ?? []).filter(
      (wert) =>
        wert.zahl.id === was &&
        isGesamt(wert) &&
        isRechenbar(wert.zahl) &&
        !isNachUmschichtung(wert.zahl, figuren.get(planOf(wert)) ?? []),
    ),
  )
  return {
    groesse: id,
    name: form.name,
    mass: massOf(form),
    formel: formelOf(form),
    hinweise: [form.hinweis, ...(ofTitel(form) ? [ohneUmschichtung] : [])],
    werte: computeWerte(form, zaehler ?? [], nenner ?? []),
  }
}

const ofTitel = ({ zaehler, nenner }: Umrechnung): boolean =>
  [zaehler, nenner].includes('eingliederungstitel')

const ohneUmschichtung =
  'Nicht gerechnet ist mit Beträgen, von denen nach dem Plan die Umschichtung wohl schon abgezogen ist.'

/** Which figure is divided by which, in words. */
export function formelOf({ zaehler, nenner, einheit }: Umrechnung): string {
  const hundert = einheit === 'Prozent' ? ', mal 100' : ''
  return `${begriff(zaehler).name} geteilt durch ${begriff(nenner).name}${hundert}`
}

const massOf = ({ einheit }: Umrechnung): string =>
  einheit === 'EUR' ? 'in Euro je Person' : `in ${einheit}`

/** Two figures that are divided by each other. */
interface Rechenpaar {
  zaehler: Planwert
  nenner: Planwert
}

/** One value for each Jobcenter, year and kind of the figure that is not people; people are those that go with it best. */
function computeWerte(form: Umrechnung, zaehler: Planwert[], nenner: Planwert[]): Vergleichswert[] {
  const [fuehrende, andere] = form.bestand === 'zaehler' ? [nenner, zaehler] : [zaehler, nenner]
  const gleiche = Map.groupBy(fuehrende, (wert) =>
    [jobcenterOf(wert), wert.zahl.jahr, wert.zahl.art === 'ist'].join(),
  )
  const partnerJeJobcenter = Map.groupBy(andere, jobcenterOf)
  return [...gleiche.values()].flatMap((eigene) => {
    const fuehrend = pickWert(newestPlans(eigene), eigene[0]?.zahl.jahr ?? 0)
    const moegliche = (fuehrend && partnerJeJobcenter.get(jobcenterOf(fuehrend))) ?? []
    const partner = fuehrend && pickPartner(form, fuehrend, moegliche)
    if (!fuehrend || !partner) return []
    const weitere = weitereOf([
      [fuehrend, eigene],
      [partner, moegliche],
    ])
    return [{ ...divide(form, pair(form, fuehrend, partner), fuehrend), ...weitere }]
  })
}

function pair({ bestand }: Umrechnung, fuehrend: Planwert, partner: Planwert): Rechenpaar {
  return bestand === 'zaehler'
    ? { zaehler: partner, nenner: fuehrend }
    : { zaehler: fuehrend, nenner: partner }
}

/** The other figure of the same Jobcenter: of the same year, else people of the year before. */
function pickPartner(form: Umrechnung, fuehrend: Planwert, eigene: Planwert[]): Planwert | undefined {
  const passende = eigene.filter((partner) => {
    const { zaehler, nenner } = pair(form, fuehrend, partner)
    return isRechenpaar(form, zaehler.zahl, nenner.zahl)
  })
  const jahr = Math.max(...passende.map(({ zahl }) => zahl.jahr))
  return pickWert(newestPlans(passende.filter(({ zahl }) => zahl.jahr === jahr)), jahr)
}

function divide(form: Umrechnung, { zaehler, nenner }: Rechenpaar, fuehrend: Planwert): Vergleichswert {
  const wert = rechneUm(form, zaehler.zahl, nenner.zahl)
  const angaben = new Set([zaehler, nenner].map(({ zahl }) => writeArtUndZeit(zahl)))
  return {
    jobcenter: fuehrend.plan.jobcenter.id,
    jahr: fuehrend.zahl.jahr,
    gemessen: fuehrend.zahl.art === 'ist',
    wert,
    text: writeQuotient(form, wert, [zaehler, nenner]),
    angabe: [...angaben].join(' und '),
    belege: [zaehler, nenner].map(toBeleg),
  }
}

/** As exact as the less exact of both figures. */
function writeQuotient(form: Umrechnung, wert: number, aus: Planwert[]): string {
  const zahl = writeZahl(wert, form.einheit, { nachkommastellen: stellenOf(form) })
  const ungefaehr = aus.some(({ zahl: { genauigkeit } }) => genauigkeit !== 'genau')
  return `${ungefaehr ? 'ca. ' : ''}${zahl}${form.einheit === 'EUR' ? ' je Person' : ''}`
}
