import { benenne } from './benennen.ts'
import { nameOf } from './namen.ts'
import { isSeen, textNodes } from './sichtbar.ts'

/**
 * Controls whose visible words are not in the name that they go by: who speaks to the page says what is to be seen
 * (WCAG 2.5.3).
 */
export function findLabelsNotInName(): string[] {
  return [...document.querySelectorAll('a[href], button, summary, [role=button], [role=link]')]
    .filter(isSeen)
    .flatMap((element) => {
      const sichtbar = plain(wordsOn(element))
      const name = plain(nameOf(element))
      return name.includes(sichtbar)
        ? []
        : [`${benenne(element)} shows „${sichtbar}“ and is called „${name}“`]
    })
}

function wordsOn(element: Element): string {
  const text = textNodes(element).filter(({ parentElement }) => parentElement && isSeen(parentElement))
  return [painted(element, '::before'), ...text.map(({ data }) => data), painted(element, '::after')].join('')
}

/** Words that styles put before or after an element; a text for screen readers may follow behind a stroke. */
const painted = (element: Element, teil: string): string =>
  getComputedStyle(element, teil).content.match(/^"([^"]*)"/u)?.[1] ?? ''

/** How signs are spoken. */
const zeichen: Record<string, string> = { '−': ' minus ', '+': ' plus ', '%': ' prozent ', '€': ' euro ' }

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[−+%€]/gu, (eines) => zeichen[eines] ?? eines)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
