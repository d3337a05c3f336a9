import type { Stueck } from './auszug.ts'
import type { Treffer } from './suchlauf.ts'

/** Takes away all hits that are shown. */
export function clearTreffer(): void {
  document.querySelector('ol[data-treffer]')?.replaceChildren()
}

/** Shows hits below those that are there, by the page's own template. @returns the link of the first */
export function appendTreffer(treffer: Treffer[]): HTMLElement | null {
  const liste = document.querySelector('ol[data-treffer]')
  const vorlage = document.querySelector<HTMLTemplateElement>('#treffer-vorlage')
  if (!liste || !vorlage) return null
  const eintraege = treffer.map((einer) => fill(vorlage, einer))
  const links = eintraege.map((eintrag) => eintrag.querySelector('a'))
  liste.append(...eintraege)
  return links[0] ?? null
}

function fill(
  vorlage: HTMLTemplateElement,
  { titel, adresse, plan, pfad, redaktion, sammlung, auszug }: Treffer,
): DocumentFragment {
  const eintrag = vorlage.content.cloneNode(true) as DocumentFragment
  const link = eintrag.querySelector('a')
  if (link) Object.assign(link, { href: adresse, textContent: titel })
  eintrag.querySelector('.treffer-plan')?.append([plan, ...pfad].join(' › '))
  const woher = eintrag.querySelector('.treffer-sammlung')
  if (sammlung) woher?.replaceChildren(`Auf der Website „${sammlung}“`)
  eintrag.querySelector('.treffer-redaktion')?.toggleAttribute('hidden', !redaktion)
  eintrag.querySelector('.treffer-auszug')?.append(...auszug.map(toNode))
  return eintrag
}

function toNode({ text, marke }: Stueck): Node {
  if (!marke) return document.createTextNode(text)
  const mark = document.createElement('mark')
  mark.textContent = text
  return mark
}
