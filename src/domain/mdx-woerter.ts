import type { Nodes, Root } from 'mdast'
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx'
import { gedruckteNummer } from './fussnoten.ts'
import { isRedaktionell } from './redaktion.ts'
import { woerter } from './woerter.ts'
import type { Seitenwoerter } from './worttreue.ts'

/** Attributes that hold words of the document, such as the caption of a table. */
const originale = ['beschriftung', 'quelle']

/** The document's own words in an MDX tree. */
export function readMdxWords(titel: string, tree: Root): Seitenwoerter {
  const fussnoten = tree.children.filter(({ type }) => type === 'footnoteDefinition')
  return {
    titel: woerter(titel),
    text: woerter(
      tree.children
        .filter((node) => !fussnoten.includes(node))
        .map(originalText)
        .join(' '),
    ),
    fussnoten: fussnoten.map((note) => [...woerter(numberOf(note)), ...woerter(originalText(note))]),
  }
}

const numberOf = (note: Nodes): string => ('identifier' in note ? gedruckteNummer(note.identifier) : '')

/** The document's own text of a node, without what editors wrote; what begins a new word is set apart by spaces. */
export function originalText(node: Nodes): string {
  if (isEditorial(node)) return ''
  if (node.type === 'footnoteReference') return ` ${numberOf(node)} `
  if (node.type === 'break') return ' '
  if ('value' in node) return node.value
  return 'children' in node ? textOfParent(node, (node.children as Nodes[]).map(originalText)) : ''
}

const isEditorial = (node: Nodes): boolean => node.type === 'yaml' || isRedaktionell(node)

function textOfParent(node: Nodes, texts: string[]): string {
  if (node.type === 'mdxJsxFlowElement') return ` ${originalAttributes(node)} ${texts.join(' ')} `
  if (node.type === 'list' && node.ordered)
    return texts.map((text, i) => ` ${(node.start ?? 1) + i}. ${text} `).join('')
  if (isInline(node)) return texts.join('')
  return ` ${texts.join(holdsText(node) ? '' : ' ')} `
}

/** A chart's caption is the editors'; those of tables and lost pictures are the document's. */
function originalAttributes({ name, attributes }: MdxJsxFlowElement): string {
  if (name === 'Diagramm') return ''
  const texts = originale.map(
    (key) => attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === key)?.value,
  )
  return texts.filter((text) => typeof text === 'string').join(' ')
}

/** Mail addresses are recognised within a run of text, so they begin no new word. */
const isInline = (node: Nodes): boolean =>
  ['strong', 'emphasis', 'delete'].includes(node.type) ||
  (node.type === 'link' && node.url.startsWith('mailto:'))

const holdsText = (node: Nodes): boolean =>
  ['paragraph', 'heading', 'tableCell', 'link', 'mdxJsxTextElement'].includes(node.type)
