import { globSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { parse } from 'yaml'
import type { z } from 'zod'

/** A file of a folder of content, read. */
export interface Eintrag<T> {
  datei: string
  id: string
  /** The file as it stands. */
  text: string
  daten: T
}

/**
 * The files of a folder in `content/` that fit their schema; of the others `npm run check` speaks.
 *
 * @param inhalt another folder of content than the project's own
 */
export function readEintraege<T>(ordner: string, schema: z.ZodType<T>, inhalt = 'content'): Eintrag<T>[] {
  return globSync(`${inhalt}/${ordner}/*.yaml`)
    .sort()
    .flatMap((datei) => {
      const text = readText(datei)
      const { data } = schema.safeParse(readYaml(text))
      return data ? [{ datei, id: basename(datei, '.yaml'), text, daten: data }] : []
    })
}

/** Empty for what cannot be read, such as a link to nowhere. */
export function readText(datei: string): string {
  try {
    return readFileSync(datei, 'utf8')
  } catch {
    return ''
  }
}

/** Undefined for what is no YAML. */
function readYaml(text: string): unknown {
  try {
    return parse(text, { logLevel: 'error' })
  } catch {
    return undefined
  }
}
