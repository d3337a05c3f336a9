import { z } from 'zod'
import { monate } from './datum.ts'

/** What span of time a figure is about. JDW and JFW are the terms of the Zielsteuerung nach § 48a SGB II. */
export const zeitraeume = ['Jahr', 'Quartal', 'Monat', 'Stand', 'JDW', 'JFW'] as const

export type Zeitraum = (typeof zeitraeume)[number]

/** How a Zeitraum is called on a page. */
export const zeitraumNamen: Record<Zeitraum, string> = {
  Jahr: 'im ganzen Jahr',
  Quartal: 'in einem Vierteljahr',
  Monat: 'in einem Monat',
  Stand: 'an einem Stichtag',
  JDW: 'Jahresdurchschnitt (JDW)',
  JFW: 'Jahresfortschrittswert (JFW)',
}

/** A day (`2023-12-31`), a month (`2023-10`) or a quarter (`2023-Q4`) as it stands in frontmatter; YAML readers may hand an unquoted day over as a point in time. */
export const stichtagSchema = z.preprocess(
  (wert) => (wert instanceof Date ? wert.toISOString().slice(0, 10) : wert),
  z.union([z.iso.date(), z.string().regex(/^20\d\d-(?:0[1-9]|1[0-2]|Q[1-4])$/)], {
    error: ({ input }) => explainStichtag(String(input)),
  }),
)

/** How a day or month is written that is written otherwise. */
function explainStichtag(text: string): string {
  const gemeint = readStichtag(text)
  return `Erwartet: ${gemeint ? `${gemeint} (Jahr zuerst)` : 'ein Tag (2023-12-31), den es gibt, ein Monat (2023-10) oder ein Vierteljahr (2023-Q4)'}`
}

const monatsformat = new Intl.DateTimeFormat('de-DE', { month: 'long', year: 'numeric', timeZone: 'UTC' })
const tagesformat = new Intl.DateTimeFormat('de-DE', { dateStyle: 'long', timeZone: 'UTC' })

/** A Stichtag as people read it: `2023-10` → `Oktober 2023`. */
export function writeStichtag(stichtag: string): string {
  if (stichtag.includes('Q')) return `${stichtag.at(-1)}. Quartal ${stichtag.slice(0, 4)}`
  return stichtag.length === 7
    ? monatsformat.format(new Date(`${stichtag}-01`))
    : tagesformat.format(new Date(stichtag))
}

const monatsnamen = monate.map((name) =>
  name.length > 5 ? `${name}|${name.slice(0, 3)}\\.?|${name.slice(0, 4)}\\.` : name,
)
const monat = new RegExp(
  `(?:(?<tag>\\d{1,2})\\.\\s?)?(?:(?<zahl>0?[1-9]|1[0-2])\\.|(?<!\\p{L})(?:${monatsnamen.map((namen, i) => `(?<m${i}>${namen})`).join('|')})(?!\\p{L}))\\s?(?:(?<jahr>20\\d\\d)(?!\\d)|(?<kurz>\\d\\d)(?=\\s*(?:$|[\\t|<)])))`,
  'u',
)
const schraegstrich = /(?<![\d/])(?<zahl>0[1-9]|1[0-2])\/(?<jahr>20\d\d)(?!\d)/u

/** The first day or month named in a German text: `Okt. 2023`, `Dez. 22`, `31.12.2023`, `09/2023`. */
export function readStichtag(text: string): string | undefined {
  return findStichtag(text)?.stichtag
}

/** The first day or month of a text with its place. */
export function findStichtag(text: string): { stichtag: string; index: number; ende: number } | undefined {
  const treffer = [monat.exec(text), schraegstrich.exec(text)].filter((eins) => eins !== null)
  const erster = treffer.sort((a, b) => a.index - b.index)[0]
  if (!erster) return undefined
  const { tag, zahl, jahr, kurz, ...namen } = erster.groups ?? {}
  const nummer = zahl ?? monate.findIndex((_, i) => namen[`m${i}`] !== undefined) + 1
  const stichtag = [jahr ?? `20${kurz}`, nummer, zahl && !tag ? undefined : tag]
    .filter((teil) => teil !== undefined)
    .map((teil) => String(teil).padStart(2, '0'))
    .join('-')
  return { stichtag, index: erster.index, ende: erster.index + erster[0].length }
}
