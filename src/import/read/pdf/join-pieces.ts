import { emphasize, link, lowered, plain, raised, tidy } from '../schreibweise.ts'
import { rechts, type Stueck } from './seite.ts'

/**
 * Writes pieces of one block, in reading order, as one text: lines of the page become one, raised and lowered signs,
 * bold and links are marked.
 *
 * @param ohneFett whether the whole block is bold by its nature, as a heading is
 */
export function joinPieces(stuecke: Stueck[], { ohneFett = false } = {}): string {
  const groesse = mainSize(stuecke)
  const laeufe = stuecke.reduce<Lauf[]>((alle, stueck, i) => {
    const lage = placeOf(stuecke, i, groesse)
    const fett = stueck.fett && !ohneFett && !lage
    const davor = stuecke[i - 1]
    const abstand = davor ? gapBetween(davor, stueck, groesse) : 'keiner'
    const lauf = alle.at(-1)
    const text = plain(stueck.text)
    if (lauf && lauf.lage === lage && lauf.fett === fett && lauf.ziel === stueck.ziel)
      lauf.text += spaceAt(lauf.text, abstand, text) + text
    else
      alle.push({
        text,
        lage,
        fett,
        ziel: stueck.ziel,
        davor: lauf && lage !== 'hoch' ? spaceAt(lauf.text, abstand, text) : '',
      })
    return alle
  }, [])
  return tidy(laeufe.map((lauf) => lauf.davor + writeRun(lauf)).join(''))
}

/** Neighbouring pieces of one kind. */
interface Lauf {
  text: string
  lage: 'hoch' | 'tief' | undefined
  fett: boolean
  ziel: string | undefined
  /** Space before it. */
  davor: string
}

/** Size that most letters are printed in. */
export function mainSize(stuecke: Stueck[]): number {
  const zeichen = new Map<number, number>()
  for (const { text, groesse } of stuecke) {
    const gerundet = Math.round(groesse * 2) / 2
    zeichen.set(gerundet, (zeichen.get(gerundet) ?? 0) + text.trim().length)
  }
  return [...zeichen].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 0
}

type Abstand = 'keiner' | 'leer' | 'zeile'

/** Letters of one word hardly stand further apart than a sixth of their height. */
function gapBetween(davor: Stueck, stueck: Stueck, groesse: number): Abstand {
  if (isNewLine(davor, stueck, groesse)) return 'zeile'
  const luecke = stueck.x - rechts(davor)
  if (isHyphen(stueck) && luecke < groesse) return 'keiner'
  if (stueck.nachLeer) return 'leer'
  return !davor.gedreht && (luecke > 0.15 * groesse || luecke < -groesse) ? 'leer' : 'keiner'
}

/** In justified text the hyphen of a cut word may stand a little apart. */
const isHyphen = ({ text }: Stueck): boolean => /^[-\u00AD]$/u.test(text)

function isNewLine(davor: Stueck, stueck: Stueck, groesse: number): boolean {
  if (davor.gedreht && stueck.gedreht) return Math.abs(davor.x - stueck.x) > 0.5 * groesse
  return Math.abs(davor.y - stueck.y) > 0.7 * Math.max(groesse, 1)
}

/**
 * At the end of a line: the halves of a compound keep its hyphen and stand together, and so do a sign and its figure. A
 * cut word is mended later, where that is recorded.
 */
const zusammen: [RegExp, RegExp][] = [
  [/\p{L}-$/u, /^\p{Lu}/u],
  [/\p{L}\/$/u, /^\p{L}/u],
  [/(?:^|[\s(])[-−]$/u, /^\d/u],
]

function spaceAt(text: string, abstand: Abstand, next: string): string {
  if (abstand === 'keiner' || /\s$/u.test(text) || /^\s/u.test(next)) return ''
  return abstand === 'zeile' && zusammen.some(([vorn, hinten]) => vorn.test(text) && hinten.test(next))
    ? ''
    : ' '
}

/** A small piece above or below the line of its neighbours. */
function placeOf(stuecke: Stueck[], i: number, groesse: number): Lauf['lage'] {
  const stueck = stuecke[i] as Stueck
  if (stueck.groesse > 0.82 * groesse) return undefined
  const zeile = [stuecke[i - 1], stuecke[i + 1]].find(
    (one) => one && one.groesse > 0.82 * groesse && Math.abs(one.y - stueck.y) < 0.7 * groesse,
  )
  if (!zeile) return undefined
  if (stueck.y - zeile.y > 0.12 * groesse) return 'hoch'
  return zeile.y - stueck.y > 0.06 * groesse ? 'tief' : undefined
}

/** An address printed over two lines is one word. */
function writeRun({ text, lage, fett, ziel }: Lauf): string {
  if (lage) return lage === 'hoch' ? raised(text) : lowered(text)
  const adresse = text.replace(/[\s\\]+/gu, '')
  const verlinkt = ziel
    ? ziel.endsWith(adresse) && /[./]/u.test(adresse)
      ? adresse
      : link(text, ziel)
    : text
  return fett ? emphasize('b', verlinkt) : verlinkt
}
