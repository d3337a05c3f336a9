import type { FootnoteDefinition, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { Befund } from '../domain/befund.ts'
import { gedruckteNummer } from '../domain/fussnoten.ts'

/** A footnote that nothing refers to is left out of the page. */
export function checkFussnoten(datei: string, tree: Root): Befund[] {
  const verwiesene = new Set<string>()
  visit(tree, 'footnoteReference', ({ identifier }) => {
    verwiesene.add(identifier)
  })
  return tree.children
    .filter((node): node is FootnoteDefinition => node.type === 'footnoteDefinition')
    .filter(({ identifier }) => !verwiesene.has(identifier))
    .map(({ identifier, position }) => {
      const ort = findUnmarked(tree, gedruckteNummer(identifier))
      return {
        datei,
        zeile: ort ?? position?.start.line ?? 1,
        regel: 'fussnote-ohne-verweis',
        meldung: `Fußnote ${identifier}: Gefunden: ${ort ? `[${gedruckteNummer(identifier)}]` : 'kein Verweis darauf'}. Erwartet: [^${identifier}] im Text; ohne diesen Verweis fehlt die Fußnote auf der Seite.`,
        abhilfe: `${ort ? 'Das Zeichen ^ ergänzen:' : 'Im Original nachsehen, wohin die Fußnote gehört, und dort einsetzen:'} [^${identifier}].`,
      }
    })
}

/** Line of a number in square brackets, which may be meant as a reference. */
function findUnmarked(tree: Root, nummer: string): number | undefined {
  let zeile: number | undefined
  visit(tree, 'text', ({ value, position }) => {
    const index = value.indexOf(`[${nummer}]`)
    if (zeile === undefined && index >= 0)
      zeile = (position?.start.line ?? 1) + value.slice(0, index).split('\n').length - 1
  })
  return zeile
}
