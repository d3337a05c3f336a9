import { type Korrigiert, sucheMitKorrektur } from './korrektur.ts'
import type { Leitung } from './raum.ts'
import type { Suchraum } from './suchraum.ts'
import type { Suchfilter } from './verzeichnis.ts'
import { findWegweiser, type Wegweiser } from './wegweiser.ts'

/** What came of a search, and what is to be shown of it. */
export interface Fund {
  ergebnis: Korrigiert
  wegweiser: Wegweiser | undefined
  /** What was searched. */
  raum: Suchraum
}

/** Searches an index. @param leitung to the files of this site's search */
export async function searchRaum(
  frage: string,
  filter: Suchfilter,
  raum: Suchraum,
  leitung: Leitung,
): Promise<Fund> {
  const ergebnis = await sucheMitKorrektur(frage, filter, raum)
  // A signpost that cannot be loaded is no reason to hide the hits.
  const wegweiser = await findWegweiser(ergebnis.anfrage, raum, leitung).catch(() => undefined)
  return { ergebnis, wegweiser, raum }
}
