import { type Antwortzahl, findKennzahl, pickZahlen, readFrage, wantsZahl } from './antwort.ts'
import type { Stueck } from './auszug.ts'
import { sucheMitKorrektur } from './korrektur.ts'
import { summarize } from './meldung.ts'
import { loadAntworten, loadKennzahlworte, openRaum } from './raum.ts'
import type { Ergebnis, Suchfilter, Treffer } from './suchlauf.ts'

type Zustand = 'laedt' | 'fertig' | 'leer' | 'fehler'

/** Parameters of the address that narrow the search; others are none of ours. */
const filternamen = ['jobcenter', 'jahr', 'land']

const region = document.querySelector<HTMLElement>('[data-zustand]')
const meldung = region?.querySelector<HTMLElement>('[role=status]')
const orte = { pagefind: region?.dataset.pagefind ?? '', suche: region?.dataset.suche ?? '' }

/** Reads query and filters from the address, searches, and shows what came of it. */
async function run(): Promise<void> {
  const parameter = new URLSearchParams(location.search)
  const anfrage = parameter.get('q')?.trim() ?? ''
  fillForm(parameter)
  if (!/[\p{L}\p{N}]/u.test(anfrage)) return show('leer', 'Geben Sie ein Wort ein, nach dem Sie suchen.')
  document.title = `${anfrage} – ${document.title}`
  try {
    await search(anfrage, parameter)
  } catch {
    show('fehler', 'Das Suchverzeichnis lässt sich nicht laden. Glossar und Pläne sind weiter erreichbar.')
    document.querySelector('#andere-wege')?.removeAttribute('hidden')
  }
}

async function search(anfrage: string, parameter: URLSearchParams): Promise<void> {
  const raum = await openRaum(orte)
  const filter: Suchfilter = Object.fromEntries(
    filternamen.flatMap((name) => (parameter.get(name) ? [[name, parameter.getAll(name)]] : [])),
  )
  const ergebnis = await sucheMitKorrektur(anfrage, filter, raum)
  const genannt = raum.orte.filter(({ id }) => !filter.jobcenter && ergebnis.anfrage.orte.includes(id))
  await showSignpost(ergebnis)
  list(ergebnis.treffer)
  showSuggestions(ergebnis, anfrage)
  show(
    ergebnis.treffer.length > 0 ? 'fertig' : 'leer',
    summarize(
      anfrage,
      ergebnis,
      genannt.map(({ name }) => name),
    ),
  )
  document.querySelector('#andere-wege')?.toggleAttribute('hidden', ergebnis.treffer.length > 0)
}

/** The message is read out once, when it replaces the one before. */
function show(zustand: Zustand, text: string): void {
  if (!region || !meldung) return
  meldung.textContent = text
  region.dataset.zustand = zustand
}

function fillForm(parameter: URLSearchParams): void {
  for (const [name, wert] of parameter) {
    const feld = document.querySelector<HTMLInputElement | HTMLSelectElement>(
      `#suchformular [name="${CSS.escape(name)}"]`,
    )
    if (feld) feld.value = wert
    if (wert !== '') feld?.closest('details')?.setAttribute('open', '')
  }
}

/** A term or a figure that the query is, or asks for, stands above the passages: one at most. */
async function showSignpost({ anfrage }: Ergebnis): Promise<void> {
  const frage = readFrage(anfrage)
  if (frage && wantsZahl(anfrage, frage.begriff)) {
    const [kennzahl = ''] = frage.begriff.kennzahlen
    return showKennzahl(kennzahl, anfrage, frage.teile)
  }
  const gemeinte = await kennzahlByWorte(anfrage)
  if (gemeinte) return showKennzahl(gemeinte, anfrage, [])
  if (!frage || frage.teile.length > 0 || frage.begriff.id === '') return
  const { id, begriff, langform } = frage.begriff
  fillSignpost(`glossar/${id}/`, `Im Glossar: ${langform ? `${begriff}: ${langform}` : begriff}`, [])
}

/** Plans have many words for a figure; they are only looked up where a query asks for one. */
async function kennzahlByWorte({
  konzepte,
  fragtNachZahl,
  orte: genannt,
  jahre,
}: Ergebnis['anfrage']): Promise<string | undefined> {
  if (!fragtNachZahl && genannt.length === 0 && jahre.length === 0) return undefined
  return findKennzahl(konzepte.map(({ text }) => text).join(' '), await loadKennzahlworte(orte.suche))
}

/** A figure of the places that the query names, else the way to all of its values. */
async function showKennzahl(kennzahl: string, anfrage: Ergebnis['anfrage'], teile: string[]): Promise<void> {
  const { name, zahlen } = await loadAntworten(orte.suche, kennzahl)
  const passende = anfrage.orte.length > 0 ? pickZahlen(zahlen, anfrage, teile) : []
  if (passende.length > 0 || teile.length === 0)
    fillSignpost(`kennzahlen/${kennzahl}/`, `Kennzahl: ${name}`, passende)
}

function fillSignpost(pfad: string, text: string, zahlen: Antwortzahl[]): void {
  const kasten = document.querySelector<HTMLElement>('#wegweiser')
  const link = kasten?.querySelector('a')
  const liste = kasten?.querySelector('ul')
  if (!kasten || !link || !liste) return
  link.href = new URL(`../${pfad}`, new URL(orte.suche, location.href)).pathname
  link.textContent = text
  liste.replaceChildren(...zahlen.map(answerItem))
  kasten.hidden = false
}

function answerItem({ plan, text, teil, angabe, adresse }: Antwortzahl): HTMLElement {
  const punkt = document.createElement('li')
  const stelle = document.createElement('a')
  stelle.href = adresse
  stelle.textContent = 'Stelle im Plan'
  const wert = document.createElement('strong')
  wert.textContent = text
  punkt.append(`${plan}${teil ? `, ${teil}` : ''}: `, wert, ` (${angabe}). `, stelle)
  return punkt
}

function list(treffer: Treffer[]): void {
  const liste = region?.querySelector('[data-treffer]')
  const vorlage = document.querySelector<HTMLTemplateElement>('#treffer-vorlage')
  if (!liste || !vorlage) return
  liste.replaceChildren(...treffer.map((einer) => fill(vorlage, einer)))
}

function fill(
  vorlage: HTMLTemplateElement,
  { titel, adresse, plan, pfad, redaktion, auszug }: Treffer,
): Node {
  const eintrag = vorlage.content.cloneNode(true) as DocumentFragment
  const link = eintrag.querySelector('a')
  if (link) Object.assign(link, { href: adresse, textContent: titel })
  eintrag.querySelector('.treffer-plan')?.append([plan, pfad].filter(Boolean).join(' › '))
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

/** Words that were probably meant, each a link to its own search. */
function showSuggestions({ vorschlaege }: Ergebnis, anfrage: string): void {
  const absatz = document.querySelector<HTMLElement>('#vorschlaege')
  if (!absatz || vorschlaege.length === 0) return
  const links = vorschlaege.flatMap(({ statt, wort }, i) => {
    const link = document.createElement('a')
    link.href = `?${new URLSearchParams({ q: anfrage.replace(statt, wort) })}`
    link.textContent = wort
    return i > 0 ? [document.createTextNode(', '), link] : [link]
  })
  absatz.replaceChildren('Meinten Sie ', ...links, '?')
  absatz.hidden = false
}

await run()
