import axe from 'axe-core'

let offen = false

/** The accessible name of an element, as axe computes it. */
export function nameOf(element: Element): string {
  if (!offen) axe.setup(document.documentElement)
  offen = true
  return axe.commons.text.accessibleText(element).replaceAll(/\s+/gu, ' ').trim()
}

/** Names are computed on a picture of the page, which is thrown away before the page changes. */
export function forgetNames(): void {
  if (offen) axe.teardown()
  offen = false
}
