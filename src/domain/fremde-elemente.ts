import { alleBausteine } from './bausteine.ts'
import { findGemeint } from './tippfehler.ts'
import type { Lesehilfe } from './yaml-fehler.ts'

/** What an editor who knows HTML wants with an element, and how it is written here. */
const ausHtml: [namen: readonly string[], abhilfe: (name: string) => string][] = [
  [
    ['img', 'figure', 'picture'],
    (name) => `Ein Bild so einfügen: ![Beschreibung](bilder/name.png), und <${name}> löschen.`,
  ],
  [['br'], () => '<br> löschen. Beginnt danach ein neuer Absatz, dort eine Zeile frei lassen; in einer Tabelle <br /> schreiben.'],
  [['b', 'strong'], (name) => `Statt <${name}>Wort</${name}> so schreiben: **Wort**.`],
  [['i', 'em'], (name) => `Statt <${name}>Wort</${name}> so schreiben: _Wort_.`],
  [['a'], () => 'Einen Link so schreiben: [Text](https://…), und <a> und </a> löschen.'],
  [
    ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
    (name) =>
      `Eine Überschrift mit # am Anfang einer eigenen Zeile schreiben (## Titel), und <${name}> und </${name}> löschen.`,
  ],
  [['li', 'ul', 'ol'], (name) => `Jeden Punkt einer Liste so beginnen: - Punkt, und <${name}> und </${name}> löschen.`],
  [
    ['p', 'div', 'span', 'u', 's', 'small', 'big', 'font', 'center', 'section', 'hr', 'del', 'ins', 'mark', 'blockquote'],
    (name) => `<${name}> und, wenn es dasteht, </${name}> löschen; der Text dazwischen bleibt stehen.`,
  ],
  [
    ['table', 'tr', 'td', 'th', 'thead', 'tbody'],
    () => 'Die Tabelle mit senkrechten Strichen schreiben, wie in den anderen Plänen, und ohne HTML.',
  ],
  [
    ['script', 'style', 'iframe', 'object', 'embed', 'video', 'audio', 'form', 'input', 'button', 'svg', 'math', 'link', 'meta', 'base'],
    (name) => `<${name}> löschen. Gehört es zum Text, davor einen Rückstrich setzen: \\<${name}>.`,
  ],
] // biome-ignore format: a list to be read as a whole

/** What to do about an element of HTML; undefined for a name that HTML does not know. */
const adviceForHtml = (name: string): string | undefined =>
  ausHtml.find(([namen]) => namen.includes(name.toLowerCase()))?.[1](name)

/**
 * What somebody meant with a name between angle brackets that is no component here: a component that is mistyped, HTML,
 * or words that only look like one.
 *
 * @param bausteine names of the components that the file may use, where they are known
 */
export function explainElement(name: string, bausteine?: readonly string[]): Lesehilfe {
  const html = adviceForHtml(name)
  if (html) return { gefunden: `<${name}>`, erwartet: 'Text ohne HTML', abhilfe: html }
  const gemeint = findGemeint(name, bausteine ?? alleBausteine)
  if (gemeint) return mistyped(name, gemeint)
  return {
    gefunden: `<${name}>`,
    erwartet: bausteine?.length === 0 ? 'Text' : `Text oder ein Baustein${listBausteine(bausteine)}`,
    abhilfe: `Ist es ein Platzhalter wie <Name des Jobcenters>, ihn ausfüllen und die Klammern löschen. Gehört die Klammer zum Text, davor einen Rückstrich setzen: \\<${name}>.`,
  }
}

const listBausteine = (bausteine: readonly string[] = []): string =>
  bausteine.length > 0 ? ` (${bausteine.join(', ')})` : ''

const mistyped = (name: string, gemeint: string): Lesehilfe => ({
  gefunden: `<${name}>`,
  erwartet: `<${gemeint}>`,
  abhilfe: `Meinten Sie <${gemeint}>? Dann den Namen genau so schreiben, am Anfang <${gemeint} und am Ende, wenn eins dasteht, </${gemeint}>. Was darin steht, bleibt.`,
})
