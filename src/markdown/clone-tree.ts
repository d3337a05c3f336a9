import type { Nodes } from 'hast'

/** Fields of a node that make up a tree; Sätteri's nodes are frozen and fill their children only when read. */
const felder = ['type', 'tagName', 'name', 'properties', 'attributes', 'value', 'data'] as const

/** A plain, writable copy of a tree that Sätteri shows to plugins. */
export function cloneTree(node: Readonly<Nodes>): Nodes {
  const source = new Map<string, unknown>(felder.map((feld) => [feld, Reflect.get(node, feld)]))
  const copy = Object.fromEntries([...source].filter(([, wert]) => wert !== undefined).map(copyField))
  if ('children' in node) copy.children = (node.children as Nodes[]).map(cloneTree)
  return copy as unknown as Nodes
}

const copyField = ([feld, wert]: [string, unknown]): [string, unknown] => [feld, structuredClone(wert)]
