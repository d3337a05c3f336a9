import { diffArrays } from 'diff'
import { aehnlichkeit, vergleichswoerter } from './textaehnlichkeit.ts'

/** Words that stay, come or go. */
export interface Textstueck {
  art: 'gleich' | 'neu' | 'weg'
  text: string
}

/** Fewer words than these between two changes are read as part of one. */
const bruecke = 3

/**
 * Compares two texts word by word. What goes stands before what comes; a number changes as a whole.
 *
 * @returns pieces to be joined with spaces: without those that come they are the older text, without those that go the
 *   newer
 */
export function compareWoerter(alt: string, neu: string): Textstueck[] {
  const teile = diffArrays(split(alt), split(neu)).map(({ value, added, removed }): Wortfolge => {
    if (added) return { neu: value, alt: [], gleich: false }
    return removed ? { alt: value, neu: [], gleich: false } : { alt: value, neu: value, gleich: true }
  })
  return bridge(teile).flatMap(toStuecke)
}

interface Wortfolge {
  alt: string[]
  neu: string[]
  gleich: boolean
}

const split = (text: string): string[] => text.split(/\s+/u).filter((wort) => wort !== '')

/** Joins neighbouring changes, also over a few words that stay: shreds of sentences cannot be read. */
function bridge(teile: Wortfolge[]): Wortfolge[] {
  const folgen: Wortfolge[] = []
  for (const [n, teil] of teile.entries()) {
    const davor = folgen.at(-1)
    const zwischen = teil.gleich && teil.neu.length < bruecke && n < teile.length - 1
    if (davor && !davor.gleich && (!teil.gleich || zwischen)) {
      davor.alt = [...davor.alt, ...teil.alt]
      davor.neu = [...davor.neu, ...teil.neu]
    } else folgen.push({ ...teil })
  }
  return folgen
}

function toStuecke({ alt, neu, gleich }: Wortfolge): Textstueck[] {
  const stuecke: Textstueck[] = gleich
    ? [{ art: 'gleich', text: neu.join(' ') }]
    : [
        { art: 'weg', text: alt.join(' ') },
        { art: 'neu', text: neu.join(' ') },
      ]
  return stuecke.filter(({ text }) => text !== '')
}

/** A paragraph, item or row of one or both texts with its words. */
export type Blockvergleich = Textstueck[]

/** Compares two texts block by block, and the blocks that are still alike word by word. */
export function compareBloecke(alte: string[], neue: string[]): Blockvergleich[] {
  const folgen: { alt: string[]; neu: string[]; gleich: boolean }[] = []
  for (const { value, added, removed } of diffArrays(alte, neue)) {
    const gleich = !added && !removed
    const davor = folgen.at(-1)
    const folge = davor && !davor.gleich && !gleich ? davor : { alt: [], neu: [], gleich }
    if (folge !== davor) folgen.push(folge)
    if (!added) folge.alt.push(...value)
    if (!removed) folge.neu.push(...value)
  }
  return folgen.flatMap(({ alt, neu, gleich }) =>
    gleich ? neu.map((text) => whole('gleich', text)) : pairBloecke(alt, neu),
  )
}

/** Blocks that share fewer words are another block, not the same one rewritten. */
const verwandt = 0.4

/** Sets changed blocks beside each other in order: each with the first of the other side that is like it. */
function pairBloecke(alte: string[], neue: string[]): Blockvergleich[] {
  const ergebnis: Blockvergleich[] = []
  let ab = 0
  let offen: Blockvergleich[] = []
  const flush = (bis: number): void => {
    ergebnis.push(...alte.slice(ab, bis).map((text) => whole('weg', text)), ...offen)
    offen = []
  }
  for (const neu of neue) {
    const stelle = alte.findIndex((alt, i) => i >= ab && isVerwandt(alt, neu))
    if (stelle === -1) offen.push(whole('neu', neu))
    else {
      flush(stelle)
      ergebnis.push(compareWoerter(alte[stelle] ?? '', neu))
      ab = stelle + 1
    }
  }
  flush(alte.length)
  return ergebnis
}

const whole = (art: Textstueck['art'], text: string): Blockvergleich => [{ art, text }]

const isVerwandt = (alt: string, neu: string): boolean =>
  aehnlichkeit(vergleichswoerter(alt), vergleichswoerter(neu)) >= verwandt

/** Whether a block says the same in both texts, apart from the years it is about: every plan moves those on. */
export function isGleich(block: Blockvergleich): boolean {
  const ohne = (weg: 'neu' | 'weg'): string =>
    block
      .filter(({ art }) => art !== weg)
      .map(({ text }) => text.replace(/(?<!\d)20\d\d(?!\d)/gu, '20xx'))
      .join(' ')
  return ohne('neu') === ohne('weg')
}
