import { rechts, type Stueck } from '../seite.ts'
import type { Zeile } from './zeile.ts'

/** The sign or number before an item of a list. */
export interface Label {
  /** Empty for a bullet. */
  zaehler: string
  /** Where the text of the item begins. */
  textX: number
  rest: Stueck[]
}

const punktzeichen = /^[•▪●◦○■□➢➔►‣⁃·∙–\p{Co}-]$/u
/** Word prints the bullets of inner lists as the letter o. */
const punktbuchstabe = /^[oO§üØ]$/u
const zahl = /^\(?(?:\d{1,2}[.)]|[a-z]{1,2}\)|[ivx]{1,4}[.)])$/u

/** Reads the sign of an item: a piece of its own with a gap behind it, or a bullet that begins the first piece. */
export function readLabel({ stuecke }: Pick<Zeile, 'stuecke'>): Label | undefined {
  const [erstes, zweites, ...weitere] = stuecke
  if (!erstes) return undefined
  const text = erstes.text.trim()
  const luecke = zweites ? zweites.x - rechts(erstes) : 0
  if (
    zweites &&
    (luecke > 0.15 * erstes.groesse || zweites.nachLeer) &&
    isLabel(text, luecke > 0.5 * zweites.groesse)
  )
    return { zaehler: zahl.test(text) ? text : '', textX: zweites.x, rest: [zweites, ...weitere] }
  return splitPiece(erstes, stuecke.slice(1))
}

const isLabel = (text: string, weit: boolean): boolean =>
  punktzeichen.test(text) || zahl.test(text) || (weit && punktbuchstabe.test(text))

/** Sign and text in one piece. */
function splitPiece(erstes: Stueck, weitere: Stueck[]): Label | undefined {
  const [, zeichen = '', worte = ''] = /^\s*(\S+)\s+(\S.*)$/u.exec(erstes.text) ?? []
  if (!punktzeichen.test(zeichen) && !zahl.test(zeichen)) return undefined
  // A dash before a figure is its sign.
  if (/^[–-]$/u.test(zeichen) && /^\d/u.test(worte)) return undefined
  const anteil = worte.length / erstes.text.length
  const rest = {
    ...erstes,
    text: worte,
    x: rechts(erstes) - anteil * erstes.breite,
    breite: anteil * erstes.breite,
  }
  return { zaehler: zahl.test(zeichen) ? zeichen : '', textX: rest.x, rest: [rest, ...weitere] }
}
