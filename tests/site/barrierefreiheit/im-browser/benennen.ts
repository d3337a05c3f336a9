/** Names an element for a finding: the next id above it, its tag and class, and how its text begins. */
export function benenne(element: Element): string {
  const ort = element.id ? null : element.parentElement?.closest('[id]')
  return `${ort ? `#${ort.id} ` : ''}${selbst(element)}${zitat(element)}`
}

function selbst(element: Element): string {
  const klasse = element.getAttribute('class')?.trim().split(/\s+/u)[0]
  return element.tagName.toLowerCase() + (element.id ? `#${element.id}` : klasse ? `.${klasse}` : '')
}

function zitat({ textContent }: Element): string {
  const text = (textContent ?? '').trim().replaceAll(/\s+/gu, ' ')
  return text ? ` „${text.length > 40 ? `${text.slice(0, 39)}…` : text}“` : ''
}
