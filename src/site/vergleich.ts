import { gruppenName } from '../domain/gruppen.ts'
import { begriff, beschreibe, compareIds, deute, type KennzahlId } from '../domain/kennzahlen.ts'
import {
  isGegenueberstellbar,
  isUndefiniert,
  massstabOf,
  readGroesse,
  type Vergleichsgroesse,
  vorbehaltOf,
  writeGroesse,
} from '../domain/vergleichbarkeit.ts'
import type { Beleg, Vergleichsangebot, Vergleichsdatei, Vergleichswert } from '../vergleich/datei.ts'
import { newestPlans, type Planwert, pickWert } from './kennzahl-reihen.ts'
import { getWerte } from './kennzahl-seiten.ts'
import { writeArtUndZeit, writeEinheit, writeTeil, writeWert } from './kennzahl-worte.ts'
import { showZahl } from './kennzahlen.ts'
import { href } from './pfade.ts'
import { planAdresse } from './plaene.ts'

/** Read once; the page, its data and the pages of figures ask for them. */
let alle: Promise<Map<string, Vergleichsdatei>> | undefined

/** The values of every size that more than one Jobcenter states, by its address and in the order of the catalogue. */
export function getVergleichsdateien(): Promise<Map<string, Vergleichsdatei>> {
  alle ??= getWerte().then((werte) => {
    const gruppen = Map.groupBy([...werte.values()].flat().filter(isVergleichswert), ({ zahl }) =>
      writeGroesse(zahl),
    )
    const dateien = [...gruppen].map(([groesse, eigene]) => writeDatei(groesse, eigene))
    const mehrere = dateien.filter((datei) => new Set(datei.werte.map(({ jobcenter }) => jobcenter)).size > 1)
    return new Map(mehrere.sort(compareDateien).map((datei) => [datei.groesse, datei]))
  })
  return alle
}

/** What a size can be compared with is told by its scale. */
export function offerDatei({ groesse, name }: Vergleichsdatei): Vergleichsangebot {
  return { groesse, name, massstab: massstabOf(sizeOf(groesse).id) }
}

function sizeOf(groesse: string): Vergleichsgroesse {
  const gelesen = readGroesse(groesse)
  if (!gelesen) throw new RangeError(`„${groesse}“ ist keine Kennzahl.`)
  return gelesen
}

/** A part in a document's own words is no other document's part. */
function isVergleichswert({ zahl: { id, merkmal, einheit } }: Planwert): boolean {
  return (
    merkmal === undefined && einheit === beschreibe(id).einheit && isGegenueberstellbar(deute(id).begriff)
  )
}

function compareDateien(a: Vergleichsdatei, b: Vergleichsdatei): number {
  const [eine, andere] = [sizeOf(a.groesse), sizeOf(b.groesse)]
  return compareIds(eine.id, andere.id) || (eine.gruppe ?? '').localeCompare(andere.gruppe ?? '')
}

function writeDatei(groesse: string, werte: Planwert[]): Vergleichsdatei {
  const { id, gruppe } = sizeOf(groesse)
  const { name, einheit } = beschreibe(id)
  const gleiche = Map.groupBy(werte, ({ plan, zahl }) =>
    [plan.jobcenter.id, zahl.jahr, zahl.art === 'ist'].join(),
  )
  return {
    groesse,
    name: gruppe ? `${name}: ${gruppenName(gruppe)}` : name,
    mass: writeEinheit(einheit),
    hinweise: hinweiseOf(id),
    werte: [...gleiche.values()].flatMap((eigene) => toWert(eigene)),
  }
}

function hinweiseOf(id: KennzahlId): string[] {
  const { ja, hinweis } = begriff(deute(id).begriff).vergleichbar
  const eigene = 'Kein Gesetz legt fest, was gezählt wird: Jeder Plan kann etwas anderes meinen.'
  return [...(isUndefiniert(id) ? [eigene] : []), (ja ? hinweis : vorbehaltOf(id)) ?? ''].filter(Boolean)
}

/** Of several plans the newest counts: it may repeat what an older one said. */
function toWert(werte: Planwert[]): Vergleichswert[] {
  const gewaehlt = pickWert(newestPlans(werte), werte[0]?.zahl.jahr ?? 0)
  if (!gewaehlt) return []
  const { plan, zahl } = gewaehlt
  return [
    {
      jobcenter: plan.jobcenter.id,
      jahr: zahl.jahr,
      gemessen: zahl.art === 'ist',
      wert: zahl.wert,
      ...writeWert(zahl),
      angabe: writeArtUndZeit(zahl),
      ...weitereOf([[gewaehlt, werte]]),
      belege: [toBeleg(gewaehlt)],
    },
  ]
}

/** More would hide the value itself. */
const hoechstensWeitere = 3

/**
 * What a plan also says of the year: a reader must know that a value was chosen, and from which.
 *
 * @param auswahlen each value with those it was chosen from
 */
export function weitereOf(auswahlen: [Planwert, Planwert[]][]): Pick<Vergleichswert, 'weitere'> {
  const texte = auswahlen.flatMap(([{ plan, zahl }, werte]) =>
    werte
      .filter((wert) => wert.plan === plan && wert.zahl.jahr === zahl.jahr && wert.zahl.wert !== zahl.wert)
      .filter(({ zahl: andere }) => (andere.art === 'ist') === (zahl.art === 'ist'))
      .map(({ zahl: andere }) => `${writeWert(andere).text} (${writeArtUndZeit(andere)})`),
  )
  const weitere = [...new Set(texte)].slice(0, hoechstensWeitere)
  return weitere.length > 0 ? { weitere } : {}
}

/** A figure with the way to its proof. */
export function toBeleg({ plan, zahl }: Planwert): Beleg {
  const { text, name } = showZahl(zahl)
  return { text, name, adresse: `${href(planAdresse(plan.plan.id))}#${zahl.anker}` }
}

/** Whether a value is of all: of no group and no part. */
export function isGesamt({ zahl }: Planwert): boolean {
  return writeTeil(zahl) === ''
}
