import { posix } from 'node:path'
import type { Element, Nodes } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { htmlToHast } from 'satteri'
import { findElements } from '../domain/elemente.ts'

/** Attributes that hold the address of something else. */
const adressen = ['href', 'src', 'action', 'poster'] as const

/**
 * Makes a page readable that somebody opens from a folder, without a web server: addresses of this site lead from the page
 * to the file itself. Its Content-Security-Policy goes, because no folder is the origin that it allows.
 *
 * @param html text of a page of a site built for the root of a server
 * @param pfad path of the page in the site's folder, `plaene/a-2025/index.html`
 */
export function openPage(html: string, pfad: string): string {
  const tree = htmlToHast(html) as Nodes
  for (const element of findElements(tree, () => true)) {
    for (const name of adressen) {
      const adresse = element.properties[name]
      if (typeof adresse === 'string') element.properties[name] = toDatei(adresse, pfad)
    }
    element.children = element.children.filter((child) => !isPolicy(child))
  }
  return toHtml(tree)
}

const isPolicy = (node: Nodes): node is Element =>
  node.type === 'element' &&
  node.tagName === 'meta' &&
  String(node.properties.httpEquiv).toLowerCase() === 'content-security-policy'

/** The way from a page to a file; addresses of others, and places on the page itself, stay as they are. */
function toDatei(adresse: string, seite: string): string {
  const [, pfad = '', rest = ''] = /^(?![a-z][a-z0-9+.-]*:|\/\/)([^?#]+)(.*)$/iu.exec(adresse) ?? []
  if (pfad === '') return adresse
  const ordner = posix.join('/', posix.dirname(seite))
  const datei = posix.resolve(ordner, pfad) + (pfad.endsWith('/') ? '/index.html' : '')
  return `${posix.relative(ordner, datei)}${rest}`
}

/** The same for a style sheet. @param pfad path of the sheet in the site's folder */
export function openStyles(css: string, pfad: string): string {
  return css.replace(/url\((\/(?!\/)[^)"']+)\)/gu, (_, adresse: string) => `url(${toDatei(adresse, pfad)})`)
}
