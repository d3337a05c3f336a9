import { existsSync, readdirSync } from 'node:fs'
import type { AstroIntegration } from 'astro'
import type { Befund } from '../domain/befund.ts'

/** Folders whose files come with merge requests and are published. */
const ordner = ['content', 'seeds', 'public']

/** Symbolic links could publish any file of the machine that builds the site; git brings them along like files. */
export function checkVerknuepfungen(): Befund[] {
  return ordner
    .filter((name) => existsSync(name))
    .flatMap(findLinks)
    .sort()
    .map((datei) => ({
      datei,
      zeile: 1,
      regel: 'verknuepfung',
      meldung: 'Gefunden: eine symbolische Verknüpfung. Erwartet: die Datei selbst.',
      abhilfe: 'Die Verknüpfung löschen und die Datei an ihre Stelle legen.',
    }))
}

/** Paths of the links in a folder and below; where they lead is not looked at. */
function findLinks(ordner: string): string[] {
  return readdirSync(ordner, { withFileTypes: true }).flatMap((eintrag) => {
    const pfad = `${ordner}/${eintrag.name}`
    if (eintrag.isSymbolicLink()) return [pfad]
    return eintrag.isDirectory() ? findLinks(pfad) : []
  })
}

/** Ends the build where {@link checkVerknuepfungen} finds something, before anything is read. */
export function refuseVerknuepfungen(): AstroIntegration {
  return {
    name: 'verknuepfungen',
    hooks: {
      'astro:config:setup': () => {
        const zeilen = checkVerknuepfungen().map(
          ({ datei, meldung, abhilfe }) => `${datei} ${meldung} → ${abhilfe}`,
        )
        if (zeilen.length > 0) throw new Error(zeilen.join('\n'))
      },
    },
  }
}
