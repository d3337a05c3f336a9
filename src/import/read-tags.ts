import type { Html, Parent, PhrasingContent, Root } from 'mdast'
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx'
import { SKIP, visit } from 'unist-util-visit'
import { type FormTag, formTags, trennendeTags, withoutFormTags } from '../domain/woerter.ts'
import type { Entwurf } from './entwurf.ts'

interface Tag {
  name: FormTag
  schliesst: boolean
}

/** Turns the tags that the converter leaves into tree nodes; any other tag is text that the authors wrote. */
export function readTags(entwurf: Entwurf): Entwurf {
  const tree: Root = structuredClone(entwurf.tree)
  visit(tree, (node) => {
    if (!('children' in node)) return
    const parent: Parent = node
    if (parent.children.some((child) => child.type === 'html'))
      parent.children = pairTags(parent.children as PhrasingContent[])
  })
  return { ...entwurf, tree: joinTexts(tree) }
}

/** Nests what stands between an opening and a closing tag; of a tag without its partner only its space is kept. */
function pairTags(nodes: PhrasingContent[]): PhrasingContent[] {
  const result: PhrasingContent[] = []
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i] as PhrasingContent
    const tag = node.type === 'html' ? readTag(node) : undefined
    const ende = tag && !tag.schliesst ? closingIndex(nodes, i, tag.name) : -1
    result.push(
      ...(tag ? replaceTag(tag, nodes.slice(i, ende + 1)) : [node.type === 'html' ? textOf(node) : node]),
    )
    i = Math.max(i, ende)
  }
  return result
}

/** @param range the tag with its content and closing tag, empty when it has none */
function replaceTag({ name }: Tag, range: PhrasingContent[]): PhrasingContent[] {
  if (name === 'br') return [{ type: 'break' }]
  const [opening] = range
  return opening?.type === 'html' ? wrap(name, pairTags(range.slice(1, -1)), opening) : spaceOf(name)
}

/** Form tags may also stand inside what looks like a comment. */
function textOf(node: Html): PhrasingContent {
  return {
    type: 'text',
    value: withoutFormTags(node.value),
    ...(node.position && { position: node.position }),
  }
}

function readTag({ value }: Html): Tag | undefined {
  const treffer = /^<(\/?)([a-z]+)(?:\s[^<>]*)?\/?>$/iu.exec(value)
  const name = formTags.find((tag) => tag === treffer?.[2]?.toLowerCase())
  return name && { name, schliesst: treffer?.[1] === '/' }
}

/** Index of the tag that closes the one at `start`, with tags of the same name nested; -1 when there is none. */
function closingIndex(nodes: PhrasingContent[], start: number, name: FormTag): number {
  let tiefe = 0
  return nodes.findIndex((node, i) => {
    const tag = i >= start && node.type === 'html' ? readTag(node) : undefined
    if (tag?.name !== name) return false
    tiefe += tag.schliesst ? -1 : 1
    return tiefe === 0
  })
}

function spaceOf(name: FormTag): PhrasingContent[] {
  return trennendeTags.includes(name) ? [{ type: 'text', value: ' ' }] : []
}

function wrap(name: FormTag, children: PhrasingContent[], { position }: Html): PhrasingContent[] {
  const place = position && { position }
  if (name === 'b' || name === 'strong') return [{ type: 'strong', children, ...place }]
  if (name === 'i' || name === 'em') return [{ type: 'emphasis', children, ...place }]
  if (name !== 'sup' && name !== 'sub') return [...spaceOf(name), ...children, ...spaceOf(name)]
  const element: MdxJsxTextElement = { type: 'mdxJsxTextElement', name, attributes: [], children, ...place }
  return [element]
}

/** Neighbouring texts become one, as a parser of the printed file would read them. */
function joinTexts(tree: Root): Root {
  visit(tree, 'text', (node, index, parent) => {
    const next = parent && index !== undefined ? parent.children[index + 1] : undefined
    if (!parent || index === undefined || next?.type !== 'text') return
    node.value += next.value
    parent.children.splice(index + 1, 1)
    return [SKIP, index]
  })
  return tree
}
