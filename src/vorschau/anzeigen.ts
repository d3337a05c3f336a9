import { woerter } from '../domain/woerter.ts'
import { addStyle, fetchNotes, makeLink, makeNote } from './notiz.ts'
import type { Notiz } from './plaetze.ts'

/** The document's own words of a block; cells of a row are words apart. */
function wordsOf(block: Element): string {
  const kopie = block.cloneNode(true) as Element
  for (const zusatz of kopie.querySelectorAll('[data-redaktion]')) zusatz.remove()
  const teile = kopie.matches('tr') ? [...kopie.children] : [kopie]
  return woerter(teile.map(({ textContent }) => textContent).join(' ')).join(' ')
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
  const ort = block?.closest('table, figure, li, .abschnitt-kopf') ?? block
  if (ort) ort.after(makeNote(notiz))
  else oben.append(makeNote(notiz))
  block?.classList.add('redaktionsbefund-stelle')
}

/** What there is to say above the page. */
function write(stand: HTMLElement, befunde: number): void {
  stand.textContent =
    befunde === 0
      ? 'Redaktionsvorschau: keine Befunde.'
      : `Redaktionsvorschau: ${befunde === 1 ? '1 Befund' : `${befunde} Befunde`}, rot umrandet auf dieser Seite.`
}

/** From the bar to the first note, and from each to the next: a plan is long. */
function linkNotes(stand: HTMLElement): void {
  const notizen = [...document.querySelectorAll('.redaktionsbefund')]
  for (const [i, notiz] of notizen.entries()) {
    notiz.id = `redaktionsbefund-${i + 1}`
    const davor = notizen[i - 1] ?? stand
    davor.append(' ', makeLink(notiz.id, i === 0 ? 'Zum ersten Befund' : 'Zum nächsten Befund'))
  }
}

async function show(plan: string): Promise<void> {
  addStyle()
  const stand = document.createElement('p')
  stand.className = 'redaktionsstand'
  stand.setAttribute('role', 'status')
  stand.textContent = 'Redaktionsvorschau: Der Plan wird geprüft …'
  document.body.prepend(stand)
  const notizen = await fetchNotes(plan)
  const oben = document.createElement('div')
  stand.after(oben)
  for (const notiz of notizen) place(notiz, oben)
  write(stand, notizen.length)
  linkNotes(stand)
}

const plan = document.querySelector<HTMLElement>('article[data-plan]')?.dataset.plan
if (plan) void show(plan)
