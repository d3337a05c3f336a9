import { benenne } from './benennen.ts'
import { kontrast, mixFarben, readFarbe } from './farbe.ts'
import { isDrawn, isSeen, textNodes } from './sichtbar.ts'

const nurBildschirm = 'nav, search, form, button, [hidden], [data-footnote-backref]'

/** What a reader of the screen finds with everything unfolded, for comparison with the paper. */
let amBildschirm: Text[] = []

/** Notes the text of the screen; everything must be unfolded. */
export function noteScreen(): void {
  amBildschirm = textNodes(document.querySelector('main') ?? document.body).filter(
    ({ parentElement }) => parentElement && isSeen(parentElement) && !parentElement.closest(nurBildschirm),
  )
}

/** Text that the screen shows and the paper does not, folded text included. */
export function findUnprinted(): string[] {
  const fehlend = amBildschirm.filter(({ parentElement }) => parentElement && !isDrawn(parentElement))
  return [
    ...new Set(fehlend.map(({ parentElement }) => `${benenne(parentElement as Element)} is not printed`)),
  ]
}

/** Things on paper that only help on a screen; the contents of a page may be printed. */
export function findScreenThings(): string[] {
  const dinge = [...document.querySelectorAll('nav, search, form, button, input, select')]
  return dinge
    .filter((ding) => isDrawn(ding) && !(ding.matches('nav') && ding.closest('main')))
    .map((ding) => `${benenne(ding)} is printed`)
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
