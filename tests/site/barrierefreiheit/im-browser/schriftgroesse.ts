import { benenne } from './benennen.ts'
import { readText } from './sichtbar.ts'

/**
 * Text that stays small when the reader's font doubles (WCAG 1.4.4). Headings may grow less, since they are large
 * already; charts are pictures and grow with the page.
 */
export function findRigidText(): string[] {
  const texte = readText().filter(({ element }) => !element.closest('svg'))
  const elemente = [...new Set(texte.map(({ element }) => element))]
  const gross = elemente.map(fontSize)
  const vorher = withoutOwnStyles(() => elemente.map(fontSize))
  return elemente.flatMap((element, n) => {
    const faktor = (gross[n] ?? 0) / (vorher[n] ?? 1)
    const noetig = element.closest('h1, h2, h3, h4, h5, h6') ? 1.2 : 1.9
    return faktor < noetig ? [`${benenne(element)} grows by ${faktor.toFixed(2)} only`] : []
  })
}

const fontSize = (element: Element): number => Number.parseFloat(getComputedStyle(element).fontSize)

/** The page as it is without the styles that a view has added. */
function withoutOwnStyles<T>(look: () => T): T {
  const eigene = document.adoptedStyleSheets
  document.adoptedStyleSheets = []
  const gesehen = look()
  document.adoptedStyleSheets = eigene
  return gesehen
}
