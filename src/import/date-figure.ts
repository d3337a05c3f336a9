import type { Art, Bereich } from '../domain/kennzahlen.ts'
import type { Zahlstelle } from '../domain/zahlen.ts'
import type { Zeitraum } from '../domain/zeitraum.ts'
import type { Satzsicht } from './place-figure.ts'
import { findZeiten, type Zeitangabe } from './recognize.ts'

/** When a figure is of, and whether it has been measured. */
export interface Zeitbezug {
  jahr: number
  zeitraum?: Zeitraum
  stichtag?: string
  art: Art
}

/** What the plan says about time around a sentence. */
export interface Rahmen {
  planjahr: number
  /** Year its text is of, if the cover says so. */
  stand: number | undefined
  /** Time of the sentences before it in its paragraph. */
  zeit?: Zeitangabe | undefined
  /** The sentence that leads in this one, and the heading above it: nearest first. */
  umfeld: string[]
  bereich: Bereich
}

/** A year that something is compared with. */
const vergleich =
  /(?:im Vergleich (?:zu[mr]?|mit)|gegenüber|ggü\.?|als (?:noch )?(?:im|in)?|seit|Vergleich zum|Niveau (?:von|des Jahres)|bis(?: zum Jahr)?|Vorkrisenniveau \()(?:\s(?:dem|im|in|der|den|zum))?(?:\s(?:Jahr|Herbst|Sommer|Frühjahr|Stand))?\s*$/u

/** Finds time and kind of a number by the words around it. */
export function dateFigure(sicht: Satzsicht, zahl: Zahlstelle, rahmen: Rahmen): Zeitbezug {
  const eigene =
    fromTo(sicht, zahl, rahmen) ?? ownTime(sicht, zahl) ?? relative(sicht, zahl, rahmen) ?? rahmen.zeit
  const heute = eigene === undefined && (gegenwart.test(sicht.text) || isObserved(rahmen))
  const zeit = eigene ?? (heute ? undefined : aroundTime(rahmen))
  const art = heute && !kuenftigeWorte.test(sicht.text) ? 'ist' : kindBy(sicht, zahl, zeit?.jahr, rahmen)
  const jahr = zeit?.jahr ?? (art === 'ist' ? (rahmen.stand ?? rahmen.planjahr - 1) : rahmen.planjahr)
  const zeitraum = spanOf(sicht, zeit)
  return {
    jahr,
    ...(zeitraum && { zeitraum }),
    ...(zeit?.stichtag && zeitraum === 'Stand' && { stichtag: zeit.stichtag }),
    art,
  }
}

const gegenwart = /(?<!\p{L})(?:aktuell|derzeit|gegenwärtig|momentan|zurzeit|zur Zeit)/u
const kuenftigeWorte =
  /(?<!\p{L})(?:voraussichtlich|erwart\p{Ll}+|prognos\p{Ll}+|geplant|planen|soll(?:en)?)(?!\p{L})/iu

/** Who gets benefits and what the labour market is like a plan observes; its money and measures it plans. */
const isObserved = ({ bereich }: Rahmen): boolean => bereich === 'kunden' || bereich === 'arbeitsmarkt'

/** The date that a text is about, for what goes on with it. */
export function timeOf(text: string): Zeitangabe | undefined {
  return findZeiten(text).find(({ index }) => !vergleich.test(text.slice(0, index)))
}

const aroundTime = ({ umfeld }: Rahmen): Zeitangabe | undefined =>
  umfeld.map(timeOf).find((zeit) => zeit !== undefined)

/** Of `von … auf …` the first is of the earlier date named, or of the year before, and the second of the later one. */
function fromTo({ text, zahlen }: Satzsicht, zahl: Zahlstelle, rahmen: Rahmen): Zeitangabe | undefined {
  const davor = zahlen[zahlen.indexOf(zahl) - 1]
  const alt = isFrom(text, zahl)
  if (!alt && !(davor && isTo(text, davor, zahl))) return undefined
  const zeiten = findZeiten(text).toSorted((a, b) => keyOf(a).localeCompare(keyOf(b)))
  const eigene = zeiten.find(({ index }) => index >= zahl.ende && index - zahl.ende <= 14)
  if (eigene || zeiten.length >= 2) return eigene ?? zeiten.at(alt ? 0 : -1)
  return singleTime(text, zeiten[0], alt, rahmen)
}

/** With one date or none the earlier value is of what is compared with, or of the year before. */
function singleTime(
  text: string,
  zeit: Zeitangabe | undefined,
  alt: boolean,
  rahmen: Rahmen,
): Zeitangabe | undefined {
  if (zeit && vergleich.test(text.slice(0, zeit.index))) return alt ? zeit : rahmen.zeit
  const basis = zeit ?? rahmen.zeit
  return basis && alt && /Vorjahr|VJ/u.test(text)
    ? { ...basis, jahr: basis.jahr - 1, stichtag: undefined }
    : basis
}

const isTo = (text: string, davor: Zahlstelle, zahl: Zahlstelle): boolean =>
  isFrom(text, davor) && /(?:auf|zu)\s[\p{Ll}\s]*$/u.test(text.slice(davor.ende, zahl.index))

const isFrom = (text: string, zahl: Zahlstelle): boolean =>
  /(?<!\p{L})von\s*$/u.test(text.slice(0, zahl.index)) &&
  /^[^.;]{0,40}(?:\sauf|\szu)\s/u.test(text.slice(zahl.ende))

const keyOf = (zeit: Zeitangabe): string => zeit.stichtag ?? String(zeit.jahr)

/** The date beside the number, else the nearest one before it, else the nearest behind. */
function ownTime({ text, zahlen }: Satzsicht, zahl: Zahlstelle): Zeitangabe | undefined {
  const zeiten = findZeiten(text).filter(({ index }) => !vergleich.test(text.slice(0, index)))
  const naechste = zahlen.find(({ index }) => index >= zahl.ende)?.index ?? text.length
  const danach = zeiten.filter(({ index }) => index >= zahl.ende && index < naechste)
  const davor = zeiten.filter(({ ende }) => ende <= zahl.index)
  const direkt = danach.find(
    ({ index }) => index - zahl.ende <= 14 && !/[,;:]/u.test(text.slice(zahl.ende, index)),
  )
  const unmittelbar = davor.findLast(({ ende }) => zahl.index - ende <= 4)
  return unmittelbar ?? direkt ?? davor.at(-1) ?? danach[0]
}

/** Words such as `Vorjahr` count from the plan's year. */
function relative({ text }: Satzsicht, zahl: Zahlstelle, { planjahr }: Rahmen): Zeitangabe | undefined {
  const davor = text.slice(0, zahl.index)
  const danach = text.slice(zahl.ende, zahl.ende + 30)
  const angabe = (jahr: number): Zeitangabe => ({ jahr, index: 0, ende: 0 })
  if (/\((?:im )?(?:VJ|Vorjahr):?\s*$/u.test(davor)) return angabe(planjahr - 2)
  if (/(?:im|des) (?:letzten|vergangenen) Jahr(?:es)?/u.test(text)) return angabe(planjahr - 1)
  if (/(?:in diesem|im kommenden|im nächsten|im laufenden) Jahr/u.test(`${davor}${danach}`))
    return angabe(planjahr)
  return undefined
}

const erwartet =
  /erwart\p{Ll}+|voraussichtlich\p{Ll}*|prognos\p{Ll}+|Prognose\p{Ll}*|rechne[nt]|gerechnet|(?:gehen|geht|wird) (?:\p{L}+ ){0,6}?(?:von|aus)(?!\p{L})|auszugehen|ausgegangen|anzunehmen|vorläufig\p{Ll}*/u
const geschaetzt = /[Ss]chätz\p{Ll}+|geschätzt\p{Ll}*|Orientierungswert\p{Ll}*/u
const geplant =
  /[Pp]lan(?:t|en|werte?|ung)?(?!\p{L})|geplant\p{Ll}*|Ziel\p{Ll}*|vorgesehen|eingeplant|soll(?:en)?(?!\p{L})|angestrebt|streben|vereinbart\p{Ll}*|wollen|kalkuliert\p{Ll}*|angeboten|vorgehalten|bereitgestellt|(?:werden|wird) .*(?:eingesetzt|gefördert|stehen|anbieten|erhöhen|steigern|fördern)|stehen .*zur Verfügung|fördern/u
const jetzt =
  /aktuell|derzeit|gegenwärtig|inzwischen|mittlerweile|zurzeit|momentan|war(?:en)?(?!\p{L})|wurden?(?!\p{L})|lag(?:en)?(?!\p{L})|(?:hat|haben)(?!\p{L})|betrug(?:en)?|stieg(?:en)?|sank(?:en)?|gesunken|gestiegen|angestiegen/u

/** What a plan says of its own year is planned, of the years before has been, unless words near or around say else. */
function kindBy(sicht: Satzsicht, zahl: Zahlstelle, jahr: number | undefined, rahmen: Rahmen): Art {
  const nah = sicht.text.slice(Math.max(0, zahl.index - 160), zahl.ende + 80)
  const kuenftig = jahr === undefined || jahr >= rahmen.planjahr
  const vergangen = jetzt.test(nah)
  const umher =
    kuenftig && !vergangen ? rahmen.umfeld.map((text) => kindOf(text, true, jahr ?? rahmen.planjahr)) : []
  return (
    kindOf(nah, kuenftig, jahr) ??
    umher.find(Boolean) ??
    (kuenftig && !vergangen && !isObserved(rahmen) ? 'plan' : 'ist')
  )
}

function kindOf(text: string, kuenftig: boolean, jahr: number | undefined): Art | undefined {
  if (geschaetzt.test(text)) return 'schaetzung'
  if (erwartet.test(text) && (kuenftig || /voraussichtlich|erwart|prognos/iu.test(text))) return 'erwartung'
  const jetztUngewiss = jahr === undefined && jetzt.test(text)
  return kuenftig && geplant.test(text) && !jetztUngewiss ? 'plan' : undefined
}

function spanOf({ text, treffer }: Satzsicht, zeit: Zeitangabe | undefined): Zeitraum | undefined {
  const genannt = treffer.find((einer) => einer.was === 'zeitraum')?.id
  if (genannt) return genannt
  if (zeit?.stichtag) return 'Stand'
  return /durchschnittlich|im Durchschnitt/u.test(text) ? 'JDW' : undefined
}
