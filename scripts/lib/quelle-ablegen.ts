import { constants, copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, extname, join, resolve } from 'node:path'
import { UnbrauchbareQuelle } from '../../src/import/read/quelle.ts'
import type { Metadaten } from '../../src/import/read-metadata.ts'

/** Where a source is to lie in `seeds/`, and what there is to do for it. */
export interface Quellort {
  /** Name of the source in `seeds/`. */
  name: string
  art: 'bleibt' | 'kopieren' | 'umbenennen' | 'schon-da' | 'ersetzen'
}

type Wessen = Pick<Metadaten, 'jobcenter' | 'jahr'>

/**
 * Finds the name that a source has by its plan: one from elsewhere is to be copied, one that lies in `seeds/` under another
 * name to be renamed. Of a Jobcenter that has no file yet nobody knows the name.
 *
 * @param neu whether it is a newer version of a source that is there, which editors replace themselves
 * @throws {UnbrauchbareQuelle} when another file lies there under this name
 */
export function planQuellort(datei: string, { jobcenter, jahr }: Wessen, neu: boolean): Quellort {
  const eigener = basename(datei)
  if (!jobcenter || !jahr || !existsSync(`content/jobcenter/${jobcenter}.yaml`))
    return { name: eigener, art: 'bleibt' }
  const name = `${jobcenter}-${jahr}${extname(datei).toLowerCase()}`
  const inSeeds = resolve(dirname(datei)) === resolve('seeds')
  if (inSeeds && eigener === name) return { name, art: 'bleibt' }
  if (!existsSync(join('seeds', name))) return { name, art: inSeeds ? 'umbenennen' : 'kopieren' }
  if (readFileSync(datei).equals(readFileSync(join('seeds', name)))) return { name, art: 'schon-da' }
  if (neu) return { name, art: 'ersetzen' }
  throw new UnbrauchbareQuelle(
    `Gefunden: seeds/${name} mit anderem Inhalt; die Datei bleibt unverändert. Erwartet: keine Datei dieses Namens, oder dieselbe.`,
    'Ist dies eine neue Fassung, mit --neu importieren. Liegt in seeds/ die falsche Datei, diese zuerst löschen.',
  )
}

/**
 * Copies or renames a source, never over another file.
 *
 * @returns takes it back, for an import that fails after it
 */
export function placeQuelle(datei: string, { name, art }: Quellort): () => void {
  const ziel = join('seeds', name)
  if (art === 'kopieren') {
    mkdirSync('seeds', { recursive: true })
    copyFileSync(datei, ziel, constants.COPYFILE_EXCL)
    return () => rmSync(ziel, { force: true })
  }
  if (art !== 'umbenennen') return () => undefined
  renameSync(datei, ziel)
  return () => renameSync(ziel, datei)
}

/** What to tell about where a source lies; empty where nothing has changed. */
export function tellQuellort(datei: string, { name, art }: Quellort): string {
  if (art === 'kopieren') return `Die Quelle liegt jetzt auch in seeds/${name}.`
  if (art === 'umbenennen') return `Umbenannt: ${datei} heißt jetzt seeds/${name}.`
  if (art === 'schon-da')
    return `Die Quelle lag schon in seeds/${name}, Byte für Byte gleich. ${datei} wird nicht gebraucht.`
  return ''
}
