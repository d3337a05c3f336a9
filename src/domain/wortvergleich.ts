import { diffArrays } from 'diff'

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

/** A text without the years it is about: every plan moves those on. */
export const withoutYears = (text: string): string => text.replace(/(?<!\d)20\d\d(?!\d)/gu, '20xx')

/** Whether a text says the same in both plans, apart from years. */
export function isGleich(stuecke: Textstueck[]): boolean {
  const ohne = (weg: 'neu' | 'weg'): string =>
    stuecke
      .filter(({ art }) => art !== weg)
      .map(({ text }) => withoutYears(text))
      .join(' ')
  return ohne('neu') === ohne('weg')
}
