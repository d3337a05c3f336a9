import { woerter } from '../domain/woerter.ts'
import type { Notiz } from './plaetze.ts'

/** The document's own words of a block; cells of a row are words apart. */
function wordsOf(block: Element): string {
  const kopie = block.cloneNode(true) as Element
  for (const zusatz of kopie.querySelectorAll('[data-redaktion]')) zusatz.remove()
  const teile = kopie.matches('tr') ? [...kopie.children] : [kopie]
  return woerter(teile.map(({ textContent }) => textContent).join(' ')).join(' ')
}

/** A note that says where in the file, what was found and what to do. */
function makeNote({ datei, zeile, meldung, abhilfe, regel }: Notiz): HTMLElement {
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

/** The block a note is about: the first below its heading that begins with its words. */
function findBlock({ anker, worte }: Notiz): Element | null {
  const heading = anker ? document.getElementById(anker) : null
  if (!heading) return null
  const gesucht = worte.join(' ')
  const bloecke = [
    ...document.querySelectorAll('article[data-plan] :is(p, li, tr,  dd, figcaption, h2, h3, h4, h5, h6)'),
  ]
  const danach = bloecke.filter(
    (block) => block === heading || heading.compareDocumentPosition(block) & Node.DOCUMENT_POSITION_FOLLOWING,
  )
  return danach.find((block) => gesucht !== '' && wordsOf(block).startsWith(gesucht)) ?? heading
}

/** Into a table a note cannot go; it stands behind it. */
function place(notiz: Notiz, oben: Element): void {
  const block = findBlock(notiz)
  const ort = block?.closest('table, figure, li') ?? block
  if (ort) ort.after(makeNote(notiz))
  else oben.append(makeNote(notiz))
  block?.classList.add('redaktionsbefund-stelle')
}

function addStyle(): void {
  const style = document.createElement('style')
  style.textContent = `
    .redaktionsbefund { border: 2px solid #b3261e; border-inline-start-width: 8px; background: #fff4f2; color: #1f1f1f;
      padding: 0.75rem 1rem; margin-block: 1rem; font-size: 1rem; line-height: 1.5; max-inline-size: 45rem }
    .redaktionsbefund p { margin-block: 0.25rem }
    .redaktionsbefund-stelle { outline: 2px dashed #b3261e; outline-offset: 4px }
    .redaktionsstand { position: sticky; inset-block-start: 0; z-index: 10; background: #1f1f1f; color: #fff;
      padding: 0.5rem 1rem; margin: 0 }
    @media print { .redaktionsbefund, .redaktionsstand { display: none } }`
  document.head.append(style)
}

/** What there is to say above the page. */
function write(stand: HTMLElement, befunde: number): void {
  stand.textContent =
    befunde === 0
      ? 'Redaktionsvorschau: keine Befunde.'
      : `Redaktionsvorschau: ${befunde === 1 ? '1 Befund' : `${befunde} Befunde`}, rot umrandet auf dieser Seite.`
}

async function show(plan: string): Promise<void> {
  addStyle()
  const stand = document.createElement('p')
  stand.className = 'redaktionsstand'
  stand.setAttribute('role', 'status')
  stand.textContent = 'Redaktionsvorschau: Der Plan wird geprüft …'
  document.body.prepend(stand)
  const antwort = await fetch(`/__redaktion/befunde?plan=${encodeURIComponent(plan)}`)
  const notizen = (await antwort.json()) as Notiz[]
  const oben = document.createElement('div')
  stand.after(oben)
  for (const notiz of notizen) place(notiz, oben)
  write(stand, notizen.length)
}

const plan = document.querySelector<HTMLElement>('article[data-plan]')?.dataset.plan
if (plan) void show(plan)
