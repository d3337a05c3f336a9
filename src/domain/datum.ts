import { z } from 'zod'

/** A day as JJJJ-MM-TT. YAML readers may hand an unquoted date over as a point in time; it means the day. */
export const datumSchema = z.preprocess(
  (wert) => (wert instanceof Date ? wert.toISOString().slice(0, 10) : wert),
  z.iso.date(),
)

const datumsformat = new Intl.DateTimeFormat('de-DE', { dateStyle: 'long', timeZone: 'UTC' })

/** A day as people read it: `2023-11-13` → `13. November 2023`. */
export function writeDatum(datum: string): string {
  return datumsformat.format(new Date(datum))
}
