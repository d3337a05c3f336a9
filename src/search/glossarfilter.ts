import { schluessel } from './wortform.ts'

/** Narrows the list of terms while one types; without script the list stays whole, and there is no field. */

const feld = document.querySelector<HTMLInputElement>('#glossar-filter')
const meldung = document.querySelector<HTMLElement>('#glossar-meldung')
const eintraege = [...document.querySelectorAll<HTMLElement>('.glossar > [data-worte]')].map((element) => ({
  element,
  worte: (element.dataset.worte ?? '').split('|').map(schluessel),
}))

function filter(): void {
  const gesucht = schluessel(feld?.value ?? '')
  for (const { element, worte } of eintraege) element.hidden = !worte.some((wort) => wort.includes(gesucht))
  for (const gruppe of document.querySelectorAll<HTMLElement>('[data-buchstabe]'))
    gruppe.hidden = gruppe.querySelector('.glossar > :not([hidden])') === null
  const anzahl = eintraege.filter(({ element }) => !element.hidden).length
  if (meldung) meldung.textContent = gesucht === '' ? '' : anzahl === 1 ? '1 Begriff' : `${anzahl} Begriffe`
}

feld?.closest('search')?.removeAttribute('hidden')
feld?.addEventListener('input', filter)
filter()
