import { dirname, join } from 'node:path/posix'
import type { Image, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { Befund } from '../domain/befund.ts'

/**
 * Pictures of a text: who cannot see one needs its description (WCAG 1.1.1), and its file must be there.
 *
 * @param gibtEs whether a file is there, by its path from the project's root
 */
export function checkBilder(datei: string, tree: Root, gibtEs: (pfad: string) => boolean): Befund[] {
  const befunde: Befund[] = []
  visit(tree, 'image', (bild) => {
    const zeile = bild.position?.start.line ?? 1
    for (const fehler of [findUndescribed(bild), findMissing(datei, bild, gibtEs)])
      if (fehler) befunde.push({ datei, zeile, ...fehler })
  })
  return befunde
}

type Fehler = Pick<Befund, 'regel' | 'meldung' | 'abhilfe'>

/** The name of its file describes no picture. */
function findUndescribed({ url, alt }: Image): Fehler | undefined {
  const text = alt?.trim() ?? ''
  if (/\p{L}{3}/u.test(text) && !/\.(?:png|jpe?g|webp|svg|gif)$/iu.test(text)) return undefined
  return {
    regel: 'bild-ohne-beschreibung',
    meldung: `Bild ${url}: Gefunden: ${text ? `die Beschreibung „${text}“` : 'keine Beschreibung'}. Erwartet: ein Satz, der sagt, was das Bild zeigt.`,
    abhilfe: 'Die Beschreibung zwischen die eckigen Klammern schreiben: ![Was zu sehen ist](…).',
  }
}

/** A sign % that stands for nothing but itself is part of a name. */
function decode(url: string): string {
  try {
    return decodeURI(url)
  } catch {
    return url
  }
}

function findMissing(datei: string, { url }: Image, gibtEs: (pfad: string) => boolean): Fehler | undefined {
  const pfad = /^[a-z]+:|^\//iu.test(url) ? undefined : join(dirname(datei), decode(url))
  if (pfad?.startsWith('content/') && gibtEs(pfad)) return undefined
  return {
    regel: 'bild-fehlt',
    meldung: `Bild ${url}: Gefunden: keine Datei dieses Namens. Erwartet: ein Bild im Ordner ${dirname(datei)}/bilder/.`,
    abhilfe: 'Das Bild dort ablegen und so nennen: ![Was zu sehen ist](bilder/name.png).',
  }
}
