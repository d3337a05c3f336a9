import type { Nodes, Root } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { stringify } from 'yaml'

/** At the start of a block these words would begin code; remark-mdx does not escape them itself. */
const esm = [
  { atBreak: true, character: 'i', after: 'mport\\b' },
  { atBreak: true, character: 'e', after: 'xport\\b' },
]

/** Where attributes of a component would make a longer line, each gets one of its own. */
const zeilenbreite = 110

const yamlform = { lineWidth: 0, flowCollectionPadding: false }

/** The one dialect of content: CommonMark, GFM, MDX, YAML frontmatter. */
const dialect = unified()
  .use(remarkParse)
  .use(remarkFrontmatter, ['yaml'])
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkMdx, { printWidth: zeilenbreite })
  .use(remarkStringify, {
    bullet: '-',
    emphasis: '_',
    strong: '*',
    rule: '-',
    listItemIndent: 'one',
    unsafe: esm,
  })
  .freeze()

/** Writes a plan as MDX. The library escapes whatever in the text could be read as markup or code. */
export function printMdx(frontmatter: object, tree: Root): string {
  const yaml = { type: 'yaml', value: stringify(frontmatter, yamlform).trimEnd() } as const
  return dialect.stringify({ type: 'root', children: [yaml, ...singleLine(tree).children] })
}

/** Reads MDX as it was written by {@link printMdx} or an editor. */
export function parseMdx(mdx: string): Root {
  return dialect.parse(mdx)
}

/** Line ends inside a paragraph come from the printed page, so they become spaces. */
function singleLine(tree: Root): Root {
  const copy: Root = structuredClone(tree)
  visit(copy, 'text', (node) => {
    node.value = node.value.replace(/\s*\n\s*/gu, ' ')
  })
  visit(copy, (node) => trimEdges(node))
  return copy
}

/** At the edges of a block, spaces would be written as character references and line breaks as backslashes. */
function trimEdges(node: Nodes): void {
  if (!['paragraph', 'heading', 'tableCell'].includes(node.type) || !('children' in node)) return
  while (node.children.at(0)?.type === 'break') node.children.shift()
  while (node.children.at(-1)?.type === 'break') node.children.pop()
  const first = node.children.at(0)
  const last = node.children.at(-1)
  if (first?.type === 'text') first.value = first.value.trimStart()
  if (last?.type === 'text') last.value = last.value.trimEnd()
}
