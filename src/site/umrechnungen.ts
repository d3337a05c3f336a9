import { begriff } from '../domain/kennzahlen.ts'
import {
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
import { isGesamt, toBeleg } from './vergleich.ts'

/** Read once; pages and data ask for them. */
let alle: Promise<Map<UmrechnungId, Vergleichsdatei>> | undefined

/** The per-head forms that can be computed for more than one Jobcenter, with their values. */
export function getUmrechnungen(): Promise<Map<UmrechnungId, Vergleichsdatei>> {
  alle ??= getWerte().then((werte) => {
    const dateien = umrechnungIds.map((id) => [id, writeDatei(id, werte)] as const)
    return new Map(
      dateien.filter(([, datei]) => new Set(datei.werte.map(({ jobcenter }) => jobcenter)).size > 1),
    )
  })
  return alle
}

function writeDatei(id: UmrechnungId, alleWerte: Awaited<ReturnType<typeof getWerte>>): Vergleichsdatei {
  const form = umrechnung(id)
  const [zaehler, nenner] = [form.zaehler, form.nenner].map((was) =>
    (alleWerte.get(was) ?? []).filter((wert) => wert.zahl.id === was && isGesamt(wert)),
  )
  return {
    groesse: id,
    name: form.name,
    mass: massOf(form),
    formel: formelOf(form),
    hinweise: [form.hinweis],
    werte: computeWerte(form, zaehler ?? [], nenner ?? []),
  }
}

/** Which figure is divided by which, in words. */
export function formelOf({ zaehler, nenner, einheit }: Umrechnung): string {
  const hundert = einheit === 'Prozent' ? ', mal 100' : ''
  return `${begriff(zaehler).name} geteilt durch ${begriff(nenner).name}${hundert}`
}

const massOf = ({ einheit }: Umrechnung): string =>
  einheit === 'EUR' ? 'in Euro je Person' : `in ${einheit}`

/** One value for each Jobcenter, year and kind; of both figures those that go together best. */
function computeWerte(form: Umrechnung, zaehler: Planwert[], nenner: Planwert[]): Vergleichswert[] {
  const fuehrend = form.bestand === 'zaehler' ? nenner : zaehler
  const andere = fuehrend === zaehler ? nenner : zaehler
  const gleiche = Map.groupBy(fuehrend, ({ plan, zahl }) =>
    [plan.jobcenter.id, zahl.jahr, zahl.art === 'ist'].join(),
  )
  return [...gleiche.values()].flatMap((eigene) => {
    const erster = pickWert(newestPlans(eigene), eigene[0]?.zahl.jahr ?? 0)
    const zweiter = erster && pickPartner(form, erster, andere)
    if (!erster || !zweiter) return []
    return [
      fuehrend === zaehler ? divide(form, erster, zweiter, erster) : divide(form, zweiter, erster, erster),
    ]
  })
}

/** The other figure of the same Jobcenter: of the same year, else people of the year before. */
function pickPartner(form: Umrechnung, erster: Planwert, andere: Planwert[]): Planwert | undefined {
  const passende = andere.filter(
    ({ plan, zahl }) =>
      plan.jobcenter.id === erster.plan.jobcenter.id &&
      (form.bestand === 'zaehler'
        ? isRechenpaar(form, zahl, erster.zahl)
        : isRechenpaar(form, erster.zahl, zahl)),
  )
  const jahr = Math.max(...passende.map(({ zahl }) => zahl.jahr))
  return pickWert(newestPlans(passende.filter(({ zahl }) => zahl.jahr === jahr)), jahr)
}

function divide(form: Umrechnung, zaehler: Planwert, nenner: Planwert, fuehrend: Planwert): Vergleichswert {
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
