import Slugger from 'github-slugger'
import type { Element, ElementContent, Root, RootContent } from 'hast'
import { toString as plainText } from 'hast-util-to-string'
import { h } from 'hastscript'
import { findElements } from '../domain/elemente.ts'
import { isElement } from './jsx.ts'
import { spacedText } from './spaced-text.ts'

const headings = ['h2', 'h3', 'h4', 'h5', 'h6']

/**
 * Gives every section a link to itself beside its heading, with a way to cite it, and leads from the end of every chapter
 * back to the contents.
 *
 * @param plan id of the plan
 */
export function linkSections(tree: Root, plan: string): Root {
  const slugger = new Slugger()
  let chapters = 0
  const children = tree.children.flatMap((node): RootContent[] => {
    if (!isElement(node, 'section', ...headings)) return [node]
    if (node.tagName === 'section') return [backToContents(), node]
    const head = withLink(node, slugger, plan)
    return node.tagName === 'h2' && chapters++ > 0 ? [backToContents(), head] : [head]
  })
  const endsInNotes = tree.children.some((node) => isElement(node, 'section'))
  return { ...tree, children: endsInNotes || chapters === 0 ? children : [...children, backToContents()] }
}

/** The renderer would give the same id later; the link needs it now. */
function withLink(heading: Element, slugger: Slugger, plan: string): Element {
  const titel = titleOf(heading)
  heading.properties.id ??= slugger.slug(titel)
  const attributes = Object.entries({ plan, titel, anker: String(heading.properties.id) }).map(
    ([name, value]) => ({ type: 'mdxJsxAttribute', name, value }) as const,
  )
  const verweis = { type: 'mdxJsxFlowElement', name: 'Abschnittslink', attributes, children: [] } as const
  return h('div', { className: ['abschnitt-kopf'] }, [heading, verweis as unknown as ElementContent])
}

/** The text of a heading; marks of notes are no part of it. */
function titleOf(heading: Element): string {
  const eigene = heading.children.filter((child) => findElements(child, isNoteMark).length === 0)
  return spacedText({ ...heading, children: eigene })
}

const isNoteMark = ({ properties }: Element): boolean => properties.dataFootnoteRef !== undefined

function backToContents(): Element {
  return h('p', { className: ['zum-inhalt'], dataRedaktion: '' }, [
    h('a', { href: '#inhaltsverzeichnis' }, 'Zum Inhaltsverzeichnis'),
  ])
}

/** Ids for the headings of a text that stands on a page with others, so that none is there twice. */
export function nameHeadings(tree: Root, vorsilbe: string): Root {
  const slugger = new Slugger()
  for (const node of tree.children)
    if (isElement(node, ...headings)) node.properties.id = `${vorsilbe}-${slugger.slug(plainText(node))}`
  return tree
}
