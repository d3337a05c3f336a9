import { existsSync } from 'node:fs'
import { stringify } from 'yaml'
import type { z } from 'zod'
import { type jobcenterSchema, rechtsgrundlagen } from '../domain/jobcenter.ts'
import { kennung } from '../domain/kennung.ts'
import { UnbrauchbareQuelle } from './read/quelle.ts'
import { writeAtomically } from './write-plan.ts'

/** What has to be known of a Jobcenter; on what law its form rests follows from the form. */
export type NeuesJobcenter = Omit<z.infer<typeof jobcenterSchema>, 'rechtsgrundlage'>

/** Id of a Jobcenter by its name: `Jobcenter Kreis Kleve` is `kreis-kleve`. */
export const jobcenterId = (name: string): string => kennung(name.replace(/^jobcenter\s+/iu, ''))

/**
 * Writes the file of a Jobcenter once.
 *
 * @returns its id and its path
 * @throws {UnbrauchbareQuelle} when there is one already, or the name gives no id
 */
export function writeJobcenter({ name, land, traegerform, kreisschluessel, website }: NeuesJobcenter): {
  id: string
  pfad: string
} {
  const id = jobcenterId(name)
  const pfad = `content/jobcenter/${id}.yaml`
  if (id === '')
    throw new UnbrauchbareQuelle(
      `Gefunden: „${name}“. Erwartet: ein Name aus Buchstaben.`,
      'Den Namen angeben, zum Beispiel „Jobcenter Musterkreis“.',
    )
  if (existsSync(pfad))
    throw new UnbrauchbareQuelle(
      `Gefunden: ${pfad}; das Jobcenter gibt es schon. Erwartet: ein Jobcenter, das es noch nicht gibt.`,
      'Die Datei öffnen und dort ändern, was nicht stimmt.',
    )
  const rechtsgrundlage = rechtsgrundlagen[traegerform]
  const schluessel = kreisschluessel ? { kreisschluessel } : {}
  writeAtomically(pfad, stringify({ name, land, traegerform, rechtsgrundlage, ...schluessel, website }))
  return { id, pfad }
}
