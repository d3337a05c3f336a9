import { z } from 'zod'

/** A day as JJJJ-MM-TT. YAML readers may hand an unquoted date over as a point in time; it means the day. */
export const datumSchema = z.preprocess(
  (wert) => (wert instanceof Date ? wert.toISOString().slice(0, 10) : wert),
  z.iso.date(),
)

export const monate = [
  'Januar',
  'Februar',
  'März',
  'April',
  'Mai',
  'Juni',
  'Juli',
  'August',
  'September',
  'Oktober',
  'November',
  'Dezember',
]

const tagMonatJahr = new RegExp(`(\\d{1,2})\\.\\s*(?:(\\d{1,2})\\.|(${monate.join('|')}))\\s*(20\\d\\d)`, 'u')

/** The first full date in a German text as JJJJ-MM-TT; undefined when there is none that exists. */
export function readDatum(text: string): string | undefined {
  const [, tag = '', zahl, name = '', jahr = ''] = tagMonatJahr.exec(text) ?? []
  const monat = zahl ?? String(monate.indexOf(name) + 1)
  const datum = `${jahr}-${monat.padStart(2, '0')}-${tag.padStart(2, '0')}`
  return datumSchema.safeParse(datum).success ? datum : undefined
}

const datumsformat = new Intl.DateTimeFormat('de-DE', { dateStyle: 'long', timeZone: 'UTC' })

/** A day as people read it: `2023-11-13` → `13. November 2023`. */
export function writeDatum(datum: string): string {
  return datumsformat.format(new Date(datum))
}

/** The same day one year later. The 29th of February has one in text only, which is enough to compare days. */
export function oneYearAfter(datum: string): string {
  return `${Number(datum.slice(0, 4)) + 1}${datum.slice(4)}`
}
