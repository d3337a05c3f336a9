import { readFileSync } from 'node:fs'
import type { Browser } from 'playwright-core'

/** An element of an XML file. */
export interface XmlElement {
  name: string
  namensraum: string | null
  attribute: Record<string, string>
  text: string
  kinder: XmlElement[]
}

/**
 * Reads XML with the parser of a browser.
 *
 * @throws when the file is not well formed
 */
export async function readXml(browser: Browser, datei: string): Promise<XmlElement> {
  const page = await browser.newPage()
  try {
    return await page.evaluate(
      (text) => {
        const read = (element: Element): XmlElement => ({
          name: element.localName,
          namensraum: element.namespaceURI,
          attribute: Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
          text: element.textContent ?? '',
          kinder: [...element.children].map(read),
        })
        const xml = new DOMParser().parseFromString(text, 'application/xml')
        const fehler = xml.querySelector('parsererror')
        if (fehler) throw new Error(fehler.textContent ?? '')
        return read(xml.documentElement)
      },
      readFileSync(datei, 'utf8'),
    )
  } finally {
    await page.close()
  }
}

/** Texts of the children of an element that bear a name. */
export function childText({ kinder }: XmlElement, name: string): string | undefined {
  return kinder.find((kind) => kind.name === name)?.text
}
