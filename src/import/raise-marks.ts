import type { PhrasingContent, Root, Text } from 'mdast'
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx'
import { visit } from 'unist-util-visit'
import { blockText } from './block-text.ts'
import type { Entwurf } from './entwurf.ts'

const hochgestellt = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const ziffern = new RegExp(`(?<![kcd]?m)[${hochgestellt}]+`, 'gu')

/**
 * Writes marks of footnotes as the converter's raised numbers have them: signs such as `³`, unless they belong to a
 * unit, and `[3]` where a paragraph begins with the same mark.
 */
export function raiseMarks(entwurf: Entwurf): Entwurf {
  const tree: Root = structuredClone(entwurf.tree)
  const notes = tree.children.flatMap((block) => /^\[(\d{1,2})\]\s/u.exec(blockText(block))?.[1] ?? [])
  const klammern = notes.length > 0 ? [new RegExp(`\\[(?:${notes.join('|')})\\]`, 'gu')] : []
  for (const muster of [ziffern, ...klammern])
    visit(tree, 'text', (node, index, parent) => {
      if (!parent || index === undefined || parent.type === 'link' || !node.value.match(muster)) return
      const parts = split(node, muster)
      parent.children.splice(index, 1, ...parts)
      return index + parts.length
    })
  return { ...entwurf, tree }
}

function split({ value, position }: Text, muster: RegExp): PhrasingContent[] {
  const place = position && { position }
  const texts = value.split(muster).map((text): PhrasingContent => ({ type: 'text', value: text, ...place }))
  const marks = (value.match(muster) ?? []).map((mark): MdxJsxTextElement => {
    const nummer = [...mark.replace(/[[\]]/gu, '')].map(plainDigit).join('')
    return {
      type: 'mdxJsxTextElement',
      name: 'sup',
      attributes: [],
      children: [{ type: 'text', value: nummer }],
      ...place,
    }
  })
  const parts = texts.flatMap((text, i): PhrasingContent[] => [text, ...marks.slice(i, i + 1)])
  return parts.filter((part) => part.type !== 'text' || part.value !== '')
}

const plainDigit = (zeichen: string): string =>
  hochgestellt.includes(zeichen) ? String(hochgestellt.indexOf(zeichen)) : zeichen
