import type { Einheit } from '../domain/einheit.ts'
import { type Massgroesse, massgroessen } from '../domain/katalog/foerderung.ts'
import type { InstrumentId } from '../domain/katalog/instrumente.ts'
import { type BegriffId, begriff, isKennzahlId, type KennzahlId } from '../domain/kennzahlen.ts'
import type { Zahlstelle } from '../domain/zahlen.ts'
import { findGruppe } from './place-group.ts'
import { recognize, type Treffer } from './recognize.ts'

/** A sentence with what the catalogue knows in it. */
export interface Satzsicht {
  text: string
  /** Heading of its section. */
  abschnitt: string
  treffer: Treffer[]
  /** Its figures: numbers that are neither dates nor paragraphs and the like. */
  zahlen: Zahlstelle[]
}

/** What a figure counts. */
export interface Gegenstand {
  id: KennzahlId
  begriff: BegriffId
}

/** How far a wording may stand from its number. */
const reichweite = { davor: 140, danach: 45 }

/** Words right before a number that make it a change. */
const aenderungDavor =
  /(?:(?<!\p{L})um(?:\s+(?:weitere|nochmals|jeweils|je))?|(?:Anstieg|Zuwachs|Erhöhung|Steigerung|Rückgang|Plus|Minus|Reduzierung|Zunahme|Abnahme|Senkung|Wachstum)(?:\s\p{L}+){0,4}\s?(?:um|von|:)|(?:Anstieg|Zuwachs|Erhöhung|Steigerung|Rückgang|Zunahme|Abnahme|[Ww]achstum)\P{N}{0,60}?(?:um|von|:))\s*$/u
const aenderungDanach = /^\s*(?:\([^)]*\)\s*)?(?:mehr|weniger|höher|niedriger|über dem|unter dem)(?!\p{L})/u

/** Whether a number says by how much something changes, rather than how much it is. */
export function isChange({ text }: Satzsicht, zahl: Zahlstelle): boolean {
  const davor = text.slice(0, zahl.index)
  const zeichen = /^[^\p{N}]*[-–−+]\s?\p{N}/u.test(text.slice(zahl.index, zahl.ende))
  const vonBis = /(?<!\p{L})von\s*$/u.test(davor) && /^[^.;]{0,30}\sauf\s/u.test(text.slice(zahl.ende))
  if (vonBis) return false
  return (
    zahl.fallwort !== undefined ||
    zeichen ||
    aenderungDavor.test(davor) ||
    aenderungDanach.test(text.slice(zahl.ende))
  )
}

/** What a number counts, by the nearest wording that its unit fits; undefined when none is near. */
export function findGegenstand(
  sicht: Satzsicht,
  zahl: Zahlstelle,
  vorher: Gegenstand | undefined,
): Gegenstand | undefined {
  const aenderung = isChange(sicht, zahl)
  const moeglich = sicht.treffer
    .flatMap((treffer) => candidatesOf(sicht, zahl, treffer))
    .filter(({ begriff: eins }) => fits(eins, zahl, sicht.text) && !countsSomethingElse(sicht, zahl))
  const [naechster] = moeglich.sort((a, b) => a.abstand - b.abstand)
  const id = naechster?.begriff ?? inherited(sicht, zahl, vorher)
  return id && { begriff: id, id: withGroesse(id, zahl.einheit, aenderung) }
}

/** A group that a number is about is one of clients; else a sentence goes on with what the one before it counted. */
function inherited(
  sicht: Satzsicht,
  zahl: Zahlstelle,
  vorher: Gegenstand | undefined,
): BegriffId | undefined {
  if (countsSomethingElse(sicht, zahl)) return undefined
  if (vorher && fits(vorher.begriff, zahl, sicht.text)) return vorher.begriff
  const menschen = zahl.einheit === undefined || zahl.einheit === 'Personen' || zahl.einheit === 'Prozent'
  return menschen && findGruppe(sicht, zahl, undefined) ? 'elb' : undefined
}

const verhaeltniswort =
  /^(?:als|am|an|auf|aus|bei|bis|bzw|der|des|die|das|dem|den|durch|für|gegenüber|im|in|ist|sind|mit|nach|oder|sowie|und|unter|vom|von|vor|war|waren|zu|zum|zur)$/u

/** A number without a unit counts the noun right behind it; one that the catalogue does not know is something else. */
function countsSomethingElse({ text, treffer }: Satzsicht, { einheit, ende }: Zahlstelle): boolean {
  const folge = /^\s+((?:\p{Ll}[\p{L}-]*\s+){0,2})(\p{Lu}\p{Ll}[\p{L}-]{2,})/u.exec(text.slice(ende))
  if (einheit !== undefined || !folge) return false
  const [ganz, davor = '', nomen = ''] = folge
  if (davor.split(/\s+/u).some((wort) => verhaeltniswort.test(wort))) return false
  const stelle = ende + ganz.length - nomen.length
  return (
    !treffer.some(({ index, ende: bis }) => index < stelle + nomen.length && stelle < bis) &&
    !beilaeufig.test(nomen)
  )
}

/** Nouns that stand for what a sentence speaks of anyway. */
const beilaeufig =
  /^(?:Fälle[n]?|Förderungen|Leistungen|Männern?|Frauen|Personen|Menschen|Euro|Prozent|Jahr\p{L}*)$/u

function candidatesOf(
  sicht: Satzsicht,
  zahl: Zahlstelle,
  treffer: Treffer,
): { begriff: BegriffId; abstand: number }[] {
  const abstand = distance(sicht, zahl, treffer)
  if (abstand === undefined) return []
  if (treffer.was === 'begriff')
    return special(sicht, treffer.id).map((eins) => ({ begriff: eins, abstand: abstand - moved(eins) }))
  if (treffer.was !== 'instrument') return []
  const id = `${measureOf(sicht, zahl)}-${treffer.id}`
  return isKennzahlId(id) ? [{ begriff: id as BegriffId, abstand: abstand - vorrang }] : []
}

/** Where money is moved, the budgets it comes from and goes to are named as well, and so is what it is a share of. */
const moved = (id: BegriffId): number => (id === 'umschichtung' || id === 'vorbindungen' ? 70 : 0)

/** An instrument says more than the word for how much it is used. */
const vorrang = 5

/** A measure alone is of the instrument in its sentence, else of that in its heading, if there is just one. */
function special({ treffer, abschnitt }: Satzsicht, id: BegriffId): BegriffId[] {
  const inText = instrumentsIn(treffer)
  const instrumente = inText.size > 0 ? inText : instrumentsIn(recognize(abschnitt))
  const [einziges] = instrumente
  const besondere = `${id}-${einziges}`
  return instrumente.size === 1 && isKennzahlId(besondere) ? [besondere as BegriffId] : [id]
}

const instrumentsIn = (treffer: Treffer[]): Set<InstrumentId> =>
  new Set(treffer.flatMap((einer) => (einer.was === 'instrument' ? [einer.id] : [])))

/** How much an instrument is used: by the unit, else by the words of the sentence. */
function measureOf({ treffer }: Satzsicht, { einheit }: Zahlstelle): Massgroesse {
  if (einheit === 'EUR') return 'ausgaben'
  if (einheit === 'Plätze') return 'plaetze'
  const worte = treffer.flatMap((einer) => (einer.was === 'begriff' ? [einer.id] : []))
  return massgroessen.find((eine) => eine !== 'ausgaben' && worte.includes(eine)) ?? 'eintritte'
}

/** How far a wording stands from a number; one right behind its number is nearest, one behind another is not its. */
function distance(sicht: Satzsicht, zahl: Zahlstelle, { index, ende }: Treffer): number | undefined {
  if (index < zahl.ende && zahl.index < ende) return zahl.einheit === 'VZÄ' ? imWortDerEinheit : 3
  return index >= zahl.ende ? distanceBehind(sicht, zahl, index) : distanceBefore(sicht, zahl, ende)
}

function distanceBehind({ text, zahlen }: Satzsicht, zahl: Zahlstelle, index: number): number | undefined {
  const luecke = text.slice(zahl.ende, index)
  const dazwischen = zahlen.some((andere) => andere.index >= zahl.ende && andere.ende <= index)
  if (dazwischen || luecke.length > reichweite.danach) return undefined
  return luecke.length <= 2 ? 0 : luecke.length * 2 + (/[,;]/u.test(luecke) ? abgetrennt : 0)
}

function distanceBefore({ text, zahlen }: Satzsicht, zahl: Zahlstelle, ende: number): number | undefined {
  const luecke = text.slice(ende, zahl.index)
  const dazwischen = zahlen.filter((andere) => andere.index >= ende && andere.ende <= zahl.index).length
  if (luecke.length > reichweite.davor) return undefined
  return (
    luecke.length +
    8 +
    dazwischen * 20 +
    (luecke.includes(';') ? abgetrennt : 0) +
    (luecke.includes(',') ? 12 : 0)
  )
}

/** Full-time equivalents say how is counted; what they are for is said elsewhere. */
const imWortDerEinheit = 130

/** Behind a comma or semicolon something else is spoken of. */
const abgetrennt = 60

/** Whether a number with this unit can count a concept. */
function fits(id: BegriffId, { einheit, wert, index, ende }: Zahlstelle, text: string): boolean {
  const { einheit: eigene, bereich } = begriff(id)
  if (einheit === 'Prozentpunkte') return eigene !== 'EUR'
  if (einheit === 'Prozent') return true
  if (eigene === 'Prozent' || eigene === 'Prozentpunkte') return false
  if (einheit !== undefined) return compatible(einheit, eigene)
  if (eigene === 'EUR') return /Mio|Mrd|Tsd/u.test(text.slice(index, ende))
  return (
    Number.isInteger(wert) || eigene === 'Punkte' || eigene === 'Stellen je Person' || bereich === 'personal'
  )
}

const verwandt: Partial<Record<Einheit, readonly Einheit[]>> = {
  VZÄ: ['VZÄ'],
  Stellen: ['VZÄ', 'Stellen', 'Stellen je Person'],
  Personen: ['Personen', 'Anzahl', 'Personen je Betrieb', 'Personen je Stelle'],
  EUR: ['EUR'],
  Plätze: ['Plätze'],
  Punkte: ['Punkte'],
  'Personen je Stelle': ['Personen je Stelle'],
}

const compatible = (einheit: Einheit, eigene: Einheit): boolean =>
  verwandt[einheit]?.includes(eigene) ?? false

function withGroesse(id: BegriffId, einheit: Einheit | undefined, aenderung: boolean): KennzahlId {
  const eigene = begriff(id).einheit
  const selbst = id === 'wirtschaftswachstum' ? einheit === 'Prozent' : eigene === 'Prozentpunkte'
  if (selbst) return id
  const anteil: '' | '-anteil' = eigene === 'Prozent' ? '' : '-anteil'
  if (einheit === 'Prozentpunkte') return `${id}${anteil}-differenz`
  if (einheit === 'Prozent') return aenderung ? `${id}-veraenderung` : `${id}${anteil}`
  return aenderung ? `${id}-differenz` : id
}
