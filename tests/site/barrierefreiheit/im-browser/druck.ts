import { benenne } from './benennen.ts'
import { kontrast, mixFarben, readFarbe } from './farbe.ts'
import { isDrawn, isSeen, textNodes } from './sichtbar.ts'

const nurBildschirm = 'nav, search, form, button, [hidden], [data-footnote-backref]'

/** What a reader of the screen finds with everything unfolded, for comparison with the paper. */
let amBildschirm: Text[] = []

/** Notes the text of the screen; everything must be unfolded. */
export function noteScreen(): void {
  amBildschirm = textNodes(document.querySelector('main') ?? document.body).filter(
    ({ parentElement, data }) =>
      parentElement && isSeen(parentElement) && !helpsOnlyOnScreen(parentElement, data),
  )
}

/** Links within the page and downloads lead nowhere on paper; those that are figures are more than a link. */
const helpsOnlyOnScreen = (element: Element, text: string): boolean =>
  element.closest(nurBildschirm) !== null ||
  isDownloads(element.closest('section')) ||
  (element.closest('a[href^="#"]') !== null && !/\d/u.test(text))

/** A section all of whose links lead to files. */
function isDownloads(abschnitt: Element | null): boolean {
  const links = [...(abschnitt?.querySelectorAll<HTMLAnchorElement>('a[href]') ?? [])]
  return links.length > 0 && links.every(({ pathname }) => /\.\w+$/u.test(pathname))
}

/**
 * Text that the screen shows and the paper does not, folded text included. A chart may be drawn in another width, with
 * the same words in other lines.
 */
export function findUnprinted(): string[] {
  const fehlend = amBildschirm.filter((knoten) => !isPrinted(knoten) && !isInOtherDrawing(knoten))
  return [...new Set(fehlend.flatMap(({ parentElement }) => parentElement ?? []))].map(
    (element) => `${benenne(element)} is not printed`,
  )
}

const isPrinted = ({ parentElement }: Text): boolean => parentElement !== null && isDrawn(parentElement)

function isInOtherDrawing(knoten: Text): boolean {
  const abbildung = knoten.parentElement?.closest('svg') && knoten.parentElement.closest('figure')
  if (!abbildung) return false
  const gedruckt = textNodes(abbildung).filter(isPrinted).flatMap(words)
  return words(knoten).every((wort) => gedruckt.includes(wort))
}

const words = ({ data }: Text): string[] => data.trim().split(/\s+/u)

/** Things on paper that only help on a screen; the contents of a page may be printed. */
export function findScreenThings(): string[] {
  const bedienung = [...document.querySelectorAll('button, input, select')].filter(isDrawn)
  const bereiche = [...document.querySelectorAll('nav, search, form')].filter(
    (bereich) => textNodes(bereich).some(isPrinted) && !(bereich.matches('nav') && bereich.closest('main')),
  )
  return [...bedienung, ...bereiche].map((ding) => `${benenne(ding)} is printed`)
}

/** Browsers shrink a page that is wider than the paper; what is shrunk by more than a tenth gets hard to read. */
export function findTooWide(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement
  return scrollWidth > clientWidth * 1.1
    ? [`the page is ${scrollWidth} px wide on paper of ${clientWidth} px`]
    : []
}

/** Text too light for white paper: browsers leave out backgrounds when they print. */
export function findPaleText(): string[] {
  const papier = readFarbe('white')
  const elemente = new Set(textNodes(document.body).flatMap(({ parentElement }) => parentElement ?? []))
  return [...elemente].filter(isSeen).flatMap((element) => {
    const { color, fill } = getComputedStyle(element)
    const abstand = kontrast(mixFarben(readFarbe(element.closest('svg') ? fill : color), papier), papier)
    return abstand < 4.5 ? [`${benenne(element)} stands out from paper by ${abstand.toFixed(2)}:1 only`] : []
  })
}
