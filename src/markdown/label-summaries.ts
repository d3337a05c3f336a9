import type { Root } from 'hast'
import { type Component, isComponent } from './jsx.ts'

/** Numbers the summaries in Einfache Sprache, and hands each of them who has read it. */
export function labelSummaries(tree: Root, geprueftVon: string | null): void {
  const texte = tree.children.filter((node): node is Component => isComponent(node, 'Einfach'))
  for (const [i, text] of texte.entries()) {
    addAttribute(text, 'nummer', String(i + 1))
    if (geprueftVon) addAttribute(text, 'geprueftVon', geprueftVon)
  }
}

function addAttribute({ attributes }: Component, name: string, value: string): void {
  attributes.push({ type: 'mdxJsxAttribute', name, value })
}
