import { DOMImplementation, XMLSerializer } from '@xmldom/xmldom'

/** What an element of a document under construction may hold. */
export type Inhalt = Element | string

/** Builds elements of one XML document; names carry their prefix. */
export interface Bau {
  el: (name: string, attribute?: Record<string, string | number>, ...inhalt: Inhalt[]) => Element
  /** The finished document as text. */
  print: () => string
}

/** A new XML document with its namespaces by prefix; the empty prefix is the default one. */
export function createBau(wurzel: string, namensraeume: Record<string, string>): Bau & { wurzel: Element } {
  const raum = (name: string) => namensraeume[name.includes(':') ? (name.split(':')[0] ?? '') : ''] ?? null
  const doc: Document = new DOMImplementation().createDocument(raum(wurzel), wurzel, null)
  for (const [kurz, adresse] of Object.entries(namensraeume))
    doc.documentElement.setAttributeNS(
      'http://www.w3.org/2000/xmlns/',
      kurz ? `xmlns:${kurz}` : 'xmlns',
      adresse,
    )
  const el: Bau['el'] = (name, attribute = {}, ...inhalt) => {
    const element = doc.createElementNS(raum(name), name)
    for (const [key, value] of Object.entries(attribute))
      element.setAttributeNS(key.includes(':') ? raum(key) : null, key, String(value))
    for (const teil of inhalt) element.appendChild(typeof teil === 'string' ? doc.createTextNode(teil) : teil)
    return element
  }
  return { el, wurzel: doc.documentElement, print: () => new XMLSerializer().serializeToString(doc) }
}
