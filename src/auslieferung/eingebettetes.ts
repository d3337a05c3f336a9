import { htmlToHast } from 'satteri'
import { findElements } from '../domain/elemente.ts'

/** Kinds of scripts that are data and never run. */
const daten = new Set(['application/ld+json'])

/**
 * What stands in a page and would be blocked by its Content-Security-Policy: scripts, styles and handlers that are no
 * files. Such a page would be broken for readers, so there must be none.
 *
 * @param html text of a whole page
 * @returns each as it begins
 */
export function findEingebettetes(html: string): string[] {
  return findElements(htmlToHast(html), () => true).flatMap(({ tagName, properties }) => {
    const eingebettet =
      tagName === 'style' || (tagName === 'script' && !properties.src && !daten.has(String(properties.type)))
    const verboten = Object.keys(properties).filter((name) => name === 'style' || /^on[A-Za-z]/u.test(name))
    return [
      ...(eingebettet ? [`<${tagName}>`] : []),
      ...verboten.map((name) => `<${tagName} ${name.toLowerCase()}="…">`),
    ]
  })
}
