import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { findZuVoll } from '../grenzen.ts'
import { refuseIf } from '../quelle.ts'
import { readGraphics } from './read-graphics.ts'
import type { Baumknoten, Kasten, Seite, Stueck } from './seite.ts'

interface Schrift {
  name?: string
  bold?: boolean
  black?: boolean
  italic?: boolean
}

type Inhalt = Awaited<ReturnType<PDFPageProxy['getTextContent']>>['items'][number]
type Textstueck = Extract<Inhalt, { str: string }>

/**
 * Reads what a page holds, and frees what the library kept for it.
 *
 * @throws {UnbrauchbareQuelle} when it holds more than can be read
 */
export async function readPage(page: PDFPageProxy): Promise<Seite> {
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = page.view
  const graphics = await readGraphics(page)
  const { items } = await page.getTextContent({ includeMarkedContent: true })
  refuseIf(findZuVoll(page.pageNumber, items.length))
  const links = await readLinks(page)
  const baum = (await page.getStructTree()) as Baumknoten | null
  const stuecke = readPieces(items, (name) => fontOf(page, name)).map((stueck) => withLink(stueck, links))
  page.cleanup()
  return {
    nummer: page.pageNumber,
    breite: x1 - x0,
    hoehe: y1 - y0,
    stuecke,
    ...graphics,
    baum: baum ?? undefined,
  }
}

function fontOf(page: PDFPageProxy, name: string): Schrift {
  return page.commonObjs.has(name) ? (page.commonObjs.get(name) as Schrift) : {}
}

/** Marked content is nested; a piece belongs to the innermost that has an id. Spaces are no pieces. */
function readPieces(items: Inhalt[], font: (name: string) => Schrift): Stueck[] {
  const offen: { id?: string; tag?: string }[] = []
  const stuecke: Stueck[] = []
  let nachLeer = false
  for (const item of items) {
    if ('str' in item) {
      if (item.str.trim() === '') {
        nachLeer ||= item.str !== ''
        continue
      }
      const marke = offen.findLast(({ id }) => id)?.id
      const artefakt = marke === undefined && offen.some(({ tag }) => tag === 'Artifact')
      stuecke.push({ ...toPiece(item, font(item.fontName)), nachLeer, artefakt, ...(marke && { marke }) })
      nachLeer = false
    } else if (item.type === 'endMarkedContent') offen.pop()
    else offen.push(item)
  }
  return stuecke
}

const fetteSchrift = /bold|black|heavy|semi-?bold|demi|fett/iu
const kursiveSchrift = /italic|oblique|kursiv/iu

function toPiece(
  { str, transform, width }: Textstueck,
  { name = '', ...schrift }: Schrift,
): Omit<Stueck, 'artefakt' | 'nachLeer'> {
  const [a = 1, b = 0, c = 0, d = 0, x = 0, y = 0] = transform as number[]
  const gedreht = Math.abs(b) > Math.abs(a)
  return {
    text: str,
    x,
    y,
    breite: gedreht ? 0 : width,
    groesse: Math.hypot(c, d),
    fett: schrift.bold === true || schrift.black === true || fetteSchrift.test(name),
    kursiv: schrift.italic === true || kursiveSchrift.test(name),
    gedreht,
  }
}

interface Verweis extends Kasten {
  ziel: string
}

async function readLinks(page: PDFPageProxy): Promise<Verweis[]> {
  const alle: { subtype?: string; url?: string; rect?: number[] }[] = await page.getAnnotations()
  return alle.flatMap(({ subtype, url, rect: [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = [] }) =>
    subtype === 'Link' && url ? [{ ziel: url, x1, y1, x2, y2 }] : [],
  )
}

/** The middle of a piece stands in the box of its link. */
function withLink(stueck: Stueck, links: Verweis[]): Stueck {
  const [x, y] = [stueck.x + stueck.breite / 2, stueck.y + stueck.groesse / 3]
  const link = links.find(({ x1, y1, x2, y2 }) => x1 <= x && x <= x2 && y1 <= y && y <= y2)
  return link ? { ...stueck, ziel: link.ziel } : stueck
}
