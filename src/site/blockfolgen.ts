import type { Abschnittswechsel, Blockwechsel } from '../domain/abschnittswechsel.ts'
import { countWords, isSameBlock } from '../domain/blockvergleich.ts'
import { compareTabellen, type Tabellenvergleich } from '../domain/tabellenvergleich.ts'
import type { Textblock } from '../domain/textblock.ts'
import { compareWoerter, type Textstueck } from '../domain/wortvergleich.ts'

/** A paragraph with what has changed in it, or a table; one that is new or gone as a whole says so once, not in each cell. */
export type Blockbild = { stuecke: Textstueck[] } | { tabelle: Tabellenvergleich; ganz?: 'neu' | 'weg' }

/** What several blocks in a row are. */
export type Blockart = 'absatz' | 'tabelle'

/** Blocks that now stand in another section, or stood there; without one they only stand elsewhere in their own. */
export interface Blockumzug<A> {
  richtung: 'hin' | 'her'
  was: Blockart
  anzahl: number
  abschnitt?: A | undefined
}

/** What became of the blocks of a section: how many are the same, have moved or are left out, and all others. */
export type Blockfolge<A> =
  | Blockbild
  | Blockumzug<A>
  | { gleiche: number; was: Blockart }
  | { weitere: number }

/** Counts blocks that have not changed or only moved, instead of showing them. */
export function foldBloecke<A>(wechsel: Abschnittswechsel<A>): Blockfolge<A>[] {
  const draw = wechsel.alt && wechsel.neu ? drawChange : drawBeginning()
  const folgen: Blockfolge<A>[] = []
  for (const folge of wechsel.bloecke.flatMap((block) => toFolgen(block, wechsel, draw)))
    if (!addTo(folgen.at(-1), folge)) folgen.push(folge)
  return folgen
}

/** Whether the same could be said of both at once, and then is. */
function addTo<A>(davor: Blockfolge<A> | undefined, folge: Blockfolge<A>): boolean {
  if (!davor) return false
  if ('gleiche' in davor && 'gleiche' in folge && davor.was === folge.was) davor.gleiche += folge.gleiche
  else if ('weitere' in davor && 'weitere' in folge) davor.weitere += folge.weitere
  else if ('anzahl' in davor && 'anzahl' in folge && isSameWay(davor, folge)) davor.anzahl += folge.anzahl
  else return false
  return true
}

const isSameWay = <A>(einer: Blockumzug<A>, anderer: Blockumzug<A>): boolean =>
  einer.richtung === anderer.richtung && einer.was === anderer.was && einer.abschnitt === anderer.abschnitt

type Draw = (
  alt: Textblock | undefined,
  neu: Textblock | undefined,
) => Exclude<Blockfolge<never>, Blockumzug<never>>[]

/** A block that was rewritten when it moved is shown as well. */
function toFolgen<A>(
  { alt, neu, nach, von }: Blockwechsel<A>,
  wechsel: Abschnittswechsel<A>,
  draw: Draw,
): Blockfolge<A>[] {
  const gleich = alt && neu && isSameBlock(alt, neu)
  const was = [alt, neu].some((block) => block && 'tabelle' in block) ? 'tabelle' : 'absatz'
  // What moves within its section is told where it now stands.
  if (nach) return nach === wechsel.neu ? [] : [{ richtung: 'hin', was, anzahl: 1, abschnitt: nach }]
  if (!von) return gleich ? [{ gleiche: 1, was }] : draw(alt, neu)
  const umzug: Blockumzug<A> = {
    richtung: 'her',
    was,
    anzahl: 1,
    ...(von !== wechsel.alt && { abschnitt: von }),
  }
  return [umzug, ...(gleich ? [] : drawChange(alt, neu))]
}

function drawChange(alt: Textblock | undefined, neu: Textblock | undefined): Blockbild[] {
  if (!alt || !neu) return drawWhole(alt ?? neu, alt ? 'weg' : 'neu')
  if ('text' in alt && 'text' in neu) return [{ stuecke: compareWoerter(alt.text, neu.text) }]
  if ('tabelle' in alt && 'tabelle' in neu) return [{ tabelle: compareTabellen(alt.tabelle, neu.tabelle) }]
  return []
}

function drawWhole(block: Textblock | undefined, ganz: 'neu' | 'weg'): Blockbild[] {
  if (!block) return []
  if ('text' in block) return [{ stuecke: [{ art: ganz, text: block.text }] }]
  return [{ tabelle: compareTabellen(block.tabelle, block.tabelle), ganz }]
}

/** So many words of a section that is new or gone are shown; a block is begun before that. */
const genugWorte = 120

/** Shows the first blocks of a section that is new or gone as a whole, and counts the others. */
function drawBeginning(): Draw {
  let worte = 0
  return (alt, neu) => {
    const block = alt ?? neu
    if (!block) return []
    if (worte >= genugWorte) return [{ weitere: 1 }]
    worte += countWords(block)
    if ('text' in block) return [{ stuecke: [{ art: 'gleich', text: block.text }] }]
    return [{ tabelle: compareTabellen(block.tabelle, block.tabelle) }]
  }
}
