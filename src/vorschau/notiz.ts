import type { Notiz } from './plaetze.ts'

/** A note that says where in the file, what was found and what to do. */
export function makeNote({ datei, zeile, meldung, abhilfe, regel }: Notiz): HTMLElement {
  const note = document.createElement('div')
  note.className = 'redaktionsbefund'
  note.setAttribute('role', 'note')
  for (const [tag, text] of [
    ['strong', `${datei}, Zeile ${zeile}`],
    ['p', meldung],
    ['p', `→ ${abhilfe}`],
    ['small', `Regel ${regel}: docs/handbuch/regeln/${regel}.md`],
  ] as const) {
    const teil = document.createElement(tag)
    teil.textContent = text
    note.append(teil)
  }
  return note
}

/** A link to a place on the page. */
export function makeLink(id: string, text: string): HTMLElement {
  const link = document.createElement('a')
  link.href = `#${id}`
  link.textContent = text
  return link
}

/** How notes look; the site itself knows nothing of them. */
export function addStyle(): void {
  const style = document.createElement('style')
  style.textContent = `
    .redaktionsbefund { border: 2px solid #b3261e; border-inline-start-width: 8px; background: #fff4f2; color: #1f1f1f;
      padding: 0.75rem 1rem; margin-block: 1rem; font-size: 1rem; line-height: 1.5; max-inline-size: 45rem;
      scroll-margin-block-start: 4rem }
    .redaktionsbefund p { margin-block: 0.25rem }
    .redaktionsbefund-stelle { outline: 2px dashed #b3261e; outline-offset: 4px }
    .redaktionsstand { position: sticky; inset-block-start: 0; z-index: 10; background: #1f1f1f; color: #fff;
      padding: 0.5rem 1rem; margin: 0 }
    .redaktionsstand a { color: inherit }
    @media print { .redaktionsbefund, .redaktionsstand { display: none } }`
  document.head.append(style)
}

/** Findings of a plan as it is saved now. */
export async function fetchNotes(plan: string): Promise<Notiz[]> {
  const antwort = await fetch(`/__redaktion/befunde?plan=${encodeURIComponent(plan)}`)
  return (await antwort.json()) as Notiz[]
}
