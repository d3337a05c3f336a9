import { existsSync, statSync } from 'node:fs'
import { writeBytes } from '../domain/dateigroesse.ts'
import type { Gebaerdenfilm } from '../domain/erlaeuterungen.ts'

/** What people are told of a film before they load it (BITV Anlage 2 Teil 1). */
export interface Filmangaben {
  /** Name of its format, such as "MP4". */
  format: string
  groesse: string
  dauer: string
}

/**
 * Format, size and duration of a film.
 *
 * @throws when the file is not there; the message is for operators
 */
export function describeFilm({ datei, dauer }: Gebaerdenfilm): Filmangaben {
  const pfad = `public${datei}`
  if (!existsSync(pfad))
    throw new Error(
      `Den Film ${pfad} gibt es nicht. Er ist in src/site/config.ts unter gebaerdensprache eingetragen.`,
    )
  const [minuten = '0', sekunden = '0'] = dauer.split(':')
  return {
    format: datei.slice(datei.lastIndexOf('.') + 1).toUpperCase(),
    groesse: writeBytes(statSync(pfad).size),
    dauer: `${Number(minuten)} Minuten ${Number(sekunden)} Sekunden`,
  }
}
