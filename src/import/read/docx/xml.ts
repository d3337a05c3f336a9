import { DOMParser, XMLSerializer } from '@xmldom/xmldom'
import { strFromU8, strToU8 } from 'fflate'
import { beschaedigt } from './open-package.ts'

/**
 * Parses a part of a Word file.
 *
 * @throws {UnbrauchbareQuelle} when it is no well-formed XML
 * @throws {RangeError} when its elements stand in each other too deeply
 */
export function parseXml(bytes: Uint8Array): Document {
  const fail = () => {
    throw beschaedigt()
  }
  try {
    const errorHandler = { warning: () => undefined, error: fail, fatalError: fail }
    return new DOMParser({ errorHandler }).parseFromString(strFromU8(bytes), 'application/xml')
  } catch (fehler) {
    if (fehler instanceof RangeError) throw fehler
    return fail()
  }
}

/** The bytes of a part again. */
export const printXml = (doc: Document): Uint8Array<ArrayBuffer> =>
  strToU8(new XMLSerializer().serializeToString(doc))

/** All descendants of a local name, in document order. */
export const descendants = (node: Document | Element, name: string): Element[] =>
  Array.from(node.getElementsByTagNameNS('*', name))

/** Child elements, of one local name where it is given. */
export function childElements(node: Element | undefined, name?: string): Element[] {
  if (!node) return []
  return Array.from(node.childNodes).filter(
    (child): child is Element => isElement(child) && (name === undefined || child.localName === name),
  )
}

const isElement = (node: Node): node is Element => node.nodeType === 1

/** The child found by following local names. */
export function childAt(node: Element | undefined, ...namen: string[]): Element | undefined {
  return namen.reduce<Element | undefined>((here, name) => childElements(here, name)[0], node)
}

/** An attribute of an element, whatever its prefix; empty when it has none. */
export function attributeOf(node: Element | undefined, name = 'val'): string {
  const attribute = Array.from(node?.attributes ?? []).find(
    (one) => one.localName === name || one.name === name,
  )
  return attribute?.value ?? ''
}

/** Whether an element stands inside another one. */
export function isInside(node: Element, namen: string[]): boolean {
  let parent = node.parentNode as Element | null
  while (parent) {
    if (namen.includes(parent.localName ?? '')) return true
    parent = parent.parentNode as Element | null
  }
  return false
}
