import { readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { isTextfassung } from '../../src/domain/plandateien.ts'
import { type Importergebnis, importPlan } from '../../src/import/index.ts'
import { findZuSchwer } from '../../src/import/read/grenzen.ts'
import { type Fortschritt, readQuelle } from '../../src/import/read/index.ts'
import { type Quelle, refuseIf, UnbrauchbareQuelle } from '../../src/import/read/quelle.ts'
import { fragenAmTerminal, isGefragt } from './fragen.ts'
import { frageFehlendes } from './gefuehrt.ts'
import type { Importauftrag } from './import-aufruf.ts'
import { readBestand, readJobcenter } from './import-bestand.ts'
import { planQuellort, type Quellort } from './quelle-ablegen.ts'

/** A source that was read, where it is to lie, and how any other is imported like it. */
export interface Gelesen {
  ergebnis: Importergebnis
  quellort: Quellort
  lies: (quelle: Quelle) => Importergebnis
}

/**
 * Where somebody can be asked, the importer learns what the source does not say. Once it is known whose plan it is, the
 * source is read under the name that it will have where sources are kept.
 */
export async function readPlan(datei: string, optionen: Importauftrag): Promise<Gelesen> {
  refuseTextfassung(datei)
  const bytes = readBytes(datei)
  const read = (name: string) => readQuelle(name, bytes, progress(datei, optionen))
  const importWith = (gesagt: object) => (quelle: Quelle) =>
    importPlan(quelle, { ...optionen, ...gesagt, ...readBestand() })
  const quelle = await read(basename(datei))
  const ergebnis = importWith({})(quelle)
  const fragt = !optionen.json && isGefragt()
  const gesagt = fragt
    ? await frageFehlendes(ergebnis.metadaten, readJobcenter(), fragenAmTerminal())
    : undefined
  const lies = importWith(gesagt ?? {})
  if (optionen.ziel) {
    const quellort: Quellort = { name: basename(datei), art: 'bleibt' }
    return { ergebnis: gesagt ? lies(quelle) : ergebnis, quellort, lies }
  }
  const quellort = planQuellort(datei, gesagt ?? ergebnis.metadaten, optionen.neu)
  const umbenannt = quellort.name !== basename(datei)
  const endgueltig = umbenannt ? lies(await read(quellort.name)) : gesagt ? lies(quelle) : ergebnis
  return { ergebnis: endgueltig, quellort, lies }
}

/** Pages are counted on a line of their own, where somebody watches and no program reads. */
function progress(datei: string, { json }: Importauftrag): Fortschritt | undefined {
  if (json || !process.stderr.isTTY) return undefined
  return (seite, seiten) =>
    process.stderr.write(`\r${basename(datei)}: Seite ${seite} von ${seiten}${seite === seiten ? '\n' : ''}`)
}

/** What was read from a PDF or a Word file is no source: as one it would be renamed, and its plan lose it. */
function refuseTextfassung(datei: string): void {
  if (!isTextfassung(datei)) return
  throw new UnbrauchbareQuelle(
    `Gefunden: die Textfassung einer Quelle. Erwartet: die Quelle selbst, ${datei.replace(/\.txt$/iu, '')}.`,
    'Diese Datei importieren; die Textfassung schreibt der Import.',
  )
}

/** Devices and pipes may have no end, and a file may be larger than the memory. */
function readBytes(datei: string): Uint8Array {
  const art = statSync(datei)
  if (!art.isFile() && !art.isDirectory())
    throw new UnbrauchbareQuelle(
      'Gefunden: ein Gerät, keine Datei. Erwartet: die Quelle.',
      'Den Pfad der Quelldatei angeben.',
    )
  if (art.isFile()) refuseIf(findZuSchwer(art.size))
  return readFileSync(datei)
}
