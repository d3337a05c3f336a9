import { benenne } from './benennen.ts'
import { kontrast, mixFarben, readFarbe, readGrund } from './farbe.ts'
import { readText } from './sichtbar.ts'

/**
 * Text that does not stand out from its background (WCAG 1.4.3). axe is silent where a picture or gradient lies behind
 * or another element over a text; here only colours count, so that a gradient of our table frames hides nothing.
 */
export function findFaintText(): string[] {
  const elemente = new Set(readText().map(({ element }) => element))
  return [...elemente]
    .filter((element) => !element.closest('svg, :disabled'))
    .flatMap((element) => {
      const grund = readGrund(element)
      const abstand = kontrast(mixFarben(readFarbe(getComputedStyle(element).color), grund), grund)
      return abstand < needed(element)
        ? [`${benenne(element)} stands out by ${abstand.toFixed(2)}:1 only`]
        : []
    })
}

/** Large letters, or bold ones that are nearly as large, need less. */
function needed(element: Element): number {
  const { fontSize, fontWeight } = getComputedStyle(element)
  const groesse = Number.parseFloat(fontSize)
  return groesse >= 24 || (groesse >= 18.66 && Number(fontWeight) >= 700) ? 3 : 4.5
}
