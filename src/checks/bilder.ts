import type { Image, ImageReference, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { Befund } from '../domain/befund.ts'

/** Who cannot see a picture needs its description (WCAG 1.1.1); the name of its file is none. */
export function checkBilder(datei: string, tree: Root): Befund[] {
  const befunde: Befund[] = []
  visit(tree, ['image', 'imageReference'], (node) => {
    const bild = node as Image | ImageReference
    const text = bild.alt?.trim() ?? ''
    if (/\p{L}{3}/u.test(text) && !/\.(?:png|jpe?g|webp|svg|gif)$/iu.test(text)) return
    const wo = 'url' in bild ? `Bild ${bild.url}` : `Bild ${bild.label ?? ''}`
    befunde.push({
      datei,
      zeile: bild.position?.start.line ?? 1,
      regel: 'bild-ohne-beschreibung',
      meldung: `${wo}: Gefunden: ${text ? `die Beschreibung „${text}“` : 'keine Beschreibung'}. Erwartet: ein Satz, der sagt, was das Bild zeigt.`,
      abhilfe: 'Die Beschreibung zwischen die eckigen Klammern schreiben: ![Was zu sehen ist](…).',
    })
  })
  return befunde
}
