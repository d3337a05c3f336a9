import { benenne } from './benennen.ts'
import { isSeen } from './sichtbar.ts'

/** Marks of the present page in a navigation that only a colour tells from the others (WCAG 1.4.1). */
export function findColourOnlyMarks(): string[] {
  const gegenwaertige = [...document.querySelectorAll('nav [aria-current]')].filter(isSeen)
  return gegenwaertige.flatMap((eine) => {
    const andere = neighbourOf(eine)
    return andere && shape(eine) === shape(andere) ? [`${benenne(eine)} looks like its neighbours`] : []
  })
}

/** An entry of the same list that is not the present one. */
function neighbourOf(eine: Element): Element | undefined {
  const eintraege = [...(eine.closest('ol, ul')?.children ?? [])].filter((eintrag) => !eintrag.contains(eine))
  return eintraege.flatMap((eintrag) => eintrag.querySelector('a') ?? [])[0]
}

/** All about the look of an entry that is not colour. */
function shape(element: Element): string {
  const eigen = getComputedStyle(element)
  const linien = `${eigen.borderBottomWidth} ${eigen.borderLeftWidth} ${eigen.outlineStyle}`
  const zeichen = ['::before', '::after'].map((teil) => getComputedStyle(element, teil).content).join(' ')
  return `${eigen.fontWeight} ${eigen.fontStyle} ${eigen.textDecorationLine} ${linien} ${zeichen}`
}
