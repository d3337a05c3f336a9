import type { Nodes, Root } from 'mdast'
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx'
import { visit } from 'unist-util-visit'
import { bildendungen } from './bilddatei.ts'
import { explainElement } from './fremde-elemente.ts'
import { alsText } from './programmworte.ts'
import { isEigenesBild, isVerweisziel } from './webadresse.ts'

/** Something in a text of `content/` that is neither text nor one of the components for editors. */
export interface Fremdes {
  /** Line in the file, counted from 1. */
  zeile: number
  /** What was found and what was expected, in German. */
  meldung: string
  /** What to do about it, in German. */
  abhilfe: string
}

type Fund = Omit<Fremdes, 'zeile'>

/** Markdown that is text; whatever else a parser of today or tomorrow knows is refused. */
const text = new Set([
  'root', 'yaml', 'paragraph', 'heading', 'text', 'strong', 'emphasis', 'delete', 'break', 'thematicBreak', 'blockquote',
  'list', 'listItem', 'table', 'tableRow', 'tableCell', 'code', 'inlineCode', 'footnoteReference', 'footnoteDefinition',
  'linkReference', 'imageReference',
]) // biome-ignore format: a list to be read as a whole

/** Elements of HTML that Markdown has no sign for; they have no attributes. */
const htmlElemente = ['br', 'sub', 'sup']

/**
 * What in a text could run, load or show something foreign in a reader's browser, or run while the site is built: MDX
 * compiles to a program, so it must be looked for in the parsed tree, before that program exists.
 *
 * @param tree of the parser that compiles the page, or of any other with the same nodes
 * @param bausteine names of the components that the file may use
 */
export function findFremdes(tree: Root, bausteine: readonly string[]): Fremdes[] {
  const gefunden: Fremdes[] = []
  visit(tree, (node) => {
    for (const fund of judge(node, bausteine))
      gefunden.push({ zeile: node.position?.start.line ?? 1, ...fund })
  })
  return gefunden
}

function judge(node: Nodes, bausteine: readonly string[]): Fund[] {
  if (text.has(node.type)) return []
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement')
    return judgeElement(node, bausteine)
  if (node.type === 'link' || node.type === 'definition')
    return isVerweisziel(node.url) ? [] : [badLink(node.url)]
  if (node.type === 'image') return isEigenesBild(node.url) ? [] : [foreignImage(node.url)]
  return [code(node)]
}

function judgeElement(
  { name, attributes }: MdxJsxFlowElement | MdxJsxTextElement,
  bausteine: readonly string[],
): Fund[] {
  const baustein = bausteine.includes(name ?? '')
  if (!baustein && !htmlElemente.includes(name ?? '')) return [foreignElement(name ?? '', bausteine)]
  return attributes.flatMap((eine) => {
    if (eine.type !== 'mdxJsxAttribute') return [dynamic(`{${eine.value}}`, name)]
    if (typeof eine.value === 'object' && eine.value)
      return [dynamic(`${eine.name}={${eine.value.value}}`, name)]
    return baustein && /^\p{Ll}+$/u.test(eine.name) ? [] : [foreignAttribute(eine.name, name)]
  })
}

function foreignElement(name: string, bausteine: readonly string[]): Fund {
  const { gefunden, erwartet, abhilfe } = explainElement(name, bausteine)
  return { meldung: `Gefunden: ${gefunden}. Erwartet: ${erwartet}.`, abhilfe }
}

const foreignAttribute = (attribut: string, name: string | null): Fund => ({
  meldung: `Gefunden: <${name} ${attribut}>. Erwartet: <${name}> ${htmlElemente.includes(name ?? '') ? 'ohne Angaben' : 'mit Angaben aus kleinen Buchstaben'}.`,
  abhilfe: `Die Angabe „${attribut}“ löschen.`,
})

const dynamic = (gefunden: string, name: string | null): Fund => ({
  meldung: `Gefunden: ${shorten(gefunden)} in <${name}>. Das wäre Programmcode. Erwartet: Angaben als Text in Anführungszeichen.`,
  abhilfe: 'Den Wert in gerade Anführungszeichen setzen: name="Wert".',
})

const badLink = (adresse: string): Fund => ({
  meldung: `Gefunden: ein Link nach „${shorten(adresse)}“. Erwartet: https:, http:, mailto:, tel: oder eine Stelle dieser Website.`,
  abhilfe: 'Die Adresse berichtigen oder den Link zu gewöhnlichem Text machen.',
})

const foreignImage = (adresse: string): Fund => ({
  meldung: `Gefunden: ein Bild „${shorten(adresse)}“${/^(?:https?:)?\/\//iu.test(adresse) ? ' aus dem Netz' : ''}. Erwartet: eine Bilddatei dieser Website (${bildendungen.join(', ')}), ihr Name ohne Leerzeichen und besondere Zeichen.`,
  abhilfe:
    'Die Bilddatei in den Ordner content/plaene/bilder/ legen, eine andere Art von Bild vorher als .png speichern, und im Plan so einfügen: ![Beschreibung](bilder/name.png). In Kurzfassungen und Seiten das Bild löschen.',
})

function code(node: Nodes): Fund {
  const quelle = 'value' in node ? String(node.value) : node.type
  const wort = alsText.get(quelle.slice(0, 6))
  const ausdruck = node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression'
  return {
    meldung: `Gefunden: Programmcode „${shorten(ausdruck ? `{${quelle}}` : quelle)}“. Erwartet: nur Text und Bausteine.`,
    abhilfe: ausdruck
      ? 'Löschen. Gehört die geschweifte Klammer zum Text, davor einen Rückstrich setzen: \\{.'
      : `Löschen.${wort ? ` Gehört es zum Text, das erste Wort so schreiben: ${wort}.` : ''}`,
  }
}

/** As much as shows which place is meant. */
function shorten(text: string): string {
  const zeile = text.replace(/\s+/gu, ' ').trim()
  return zeile.length > 60 ? `${zeile.slice(0, 60)}…` : zeile
}
