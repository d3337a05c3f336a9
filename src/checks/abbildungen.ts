import { visit } from 'unist-util-visit'
import type { Befund } from '../domain/befund.ts'
import type { Prueffall } from './prueffall.ts'

/** A picture of the original that the page lacks must at least be named or described. */
export function checkAbbildungen({ datei, tree }: Prueffall): Befund[] {
  const befunde: Befund[] = []
  visit(tree, 'mdxJsxFlowElement', ({ name, attributes, position }) => {
    if (name !== 'FehlendeAbbildung') return
    const namen = attributes.flatMap((one) => (one.type === 'mdxJsxAttribute' && one.value ? [one.name] : []))
    if (namen.includes('beschriftung') || namen.includes('alternativtext')) return
    befunde.push({
      datei,
      zeile: position?.start.line ?? 1,
      regel: 'abbildung-unbeschrieben',
      meldung:
        '<FehlendeAbbildung>: Gefunden: ein Bild des Originals, das niemand beschrieben hat. Erwartet: beschriftung oder alternativtext.',
      abhilfe:
        'Im Original ansehen und unter alternativtext sagen, was es zeigt; ein Logo oder Schmuckbild hier löschen.',
    })
  })
  return befunde
}
