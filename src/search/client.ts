import { Unerreichbar } from './ausfall.ts'
import { type Fund, searchRaum } from './fund.ts'
import type { Korrigiert } from './korrektur.ts'
import { summarize, summarizeWeitere } from './meldung.ts'
import { createLeitung, openRaum } from './raum.ts'
import type { Sammlung } from './sammlung.ts'
import type { Suchraum } from './suchraum.ts'
import { appendTreffer, clearTreffer } from './trefferliste.ts'
import type { Suchfilter } from './verzeichnis.ts'
import { showWegweiser } from './wegweiser.ts'

type Zustand = 'laedt' | 'fertig' | 'leer' | 'fehler'

/** Parameters of the address that narrow the search; others are none of ours. */
const filternamen = ['jobcenter', 'jahr', 'land', 'thema']

const region = document.querySelector<HTMLElement>('[data-zustand]')
const meldung = region?.querySelector<HTMLElement>('[role=status]')
/** Folder of the search's files. */
const ordner = region?.dataset.suche ?? ''
/** Other sites that are searched too, if there are any. */
const sammlungen: Sammlung[] = JSON.parse(region?.dataset.sammlungen ?? '[]')

/** Reads query and filters from the address, searches, and shows what came of it. */
async function run(): Promise<void> {
  const parameter = new URLSearchParams(location.search)
  const anfrage = parameter.get('q')?.trim() ?? ''
  fillForm(parameter)
  if (!/[\p{L}\p{N}]/u.test(anfrage)) return show('leer', 'Geben Sie ein Wort ein, nach dem Sie suchen.')
  document.title = `${anfrage} – ${document.title}`
  try {
    await search(anfrage, parameter)
  } catch (fehler) {
    const was =
      fehler instanceof Unerreichbar
        ? fehler.message
        : 'Die Suche geht gerade nicht: Das Suchverzeichnis lässt sich nicht laden. Prüfen Sie die Verbindung und laden Sie die Seite neu.'
    show('fehler', `${was} Glossar und Pläne sind weiter erreichbar.`)
    document.querySelector('#andere-wege')?.removeAttribute('hidden')
  }
}

async function search(anfrage: string, parameter: URLSearchParams): Promise<void> {
  const filter: Suchfilter = Object.fromEntries(
    filternamen.flatMap((name) => (parameter.get(name) ? [[name, parameter.getAll(name)]] : [])),
  )
  offerWithoutFilter(anfrage, parameter)
  const present = (fund: Fund, sagen: () => string) => showFund(anfrage, filter, fund, sagen)
  if (import.meta.env.MEHRERE_SAMMLUNGEN) {
    const { searchEverywhere } = await import('./ueberall.ts')
    await searchEverywhere({ frage: anfrage, filter, ordner, sammlungen }, parameter, present)
  } else {
    present(await searchHere(anfrage, filter).catch(() => searchHere(anfrage, filter, 'reload')), () => '')
  }
}

/** @param cache `reload` asks the server anew: an entrance that was kept may lead to files of an older build */
async function searchHere(anfrage: string, filter: Suchfilter, cache?: RequestCache): Promise<Fund> {
  const leitung = createLeitung(ordner, cache)
  return searchRaum(anfrage, filter, await openRaum(leitung), leitung)
}

/** Shows what was found, in the place of what was shown before. @param sagen what there is to say of other sites by now */
function showFund(anfrage: string, filter: Suchfilter, fund: Fund, sagen: () => string): void {
  const { ergebnis, wegweiser, raum } = fund
  showWegweiser(wegweiser, new URL('..', new URL(ordner, location.href)).href)
  clearTreffer()
  appendTreffer(ergebnis.treffer)
  showSuggestions(ergebnis, anfrage)
  offerMore(ergebnis, sagen)
  const leer = ergebnis.treffer.length === 0
  const gefunden = summarize(anfrage, ergebnis, namedPlaces(ergebnis, filter, raum), chosenWords())
  show(leer ? 'leer' : 'fertig', gefunden + sagen())
  document.querySelector('#andere-wege')?.toggleAttribute('hidden', !leer)
  void goBack(ergebnis)
}

/** Jobcenter that the query itself names, and that no filter has overruled. */
function namedPlaces({ anfrage }: Korrigiert, { jobcenter }: Suchfilter, { orte }: Suchraum): string[] {
  return jobcenter ? [] : orte.filter(({ id }) => anfrage.orte.includes(id)).map(({ name }) => name)
}

/** What the reader has chosen to narrow the search by, in the words of the form. */
function chosenWords(): string[] {
  const felder = document.querySelectorAll<HTMLSelectElement>('#suchformular select')
  return [...felder].flatMap(({ value, selectedOptions }) => (value ? (selectedOptions[0]?.text ?? []) : []))
}

function offerWithoutFilter(anfrage: string, parameter: URLSearchParams): void {
  const link = document.querySelector<HTMLAnchorElement>('#ohne-filter a')
  if (!link || ![...filternamen, 'wo'].some((name) => parameter.get(name))) return
  link.href = `?${new URLSearchParams({ q: anfrage })}`
  link.parentElement?.removeAttribute('hidden')
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
    if (feld && !isTyped(feld)) feld.value = wert
    if (wert !== '') feld?.closest('details')?.setAttribute('open', '')
  }
}

/** On a slow line readers type, or are about to, before this script is there. */
const isTyped = (feld: HTMLInputElement | HTMLSelectElement): boolean =>
  feld instanceof HTMLInputElement && (feld.value !== feld.defaultValue || feld === document.activeElement)

const knopf = document.querySelector<HTMLButtonElement>('#weitere-treffer')

/** More hits are asked for by a button, and go on where the list ends. */
function offerMore(ergebnis: Korrigiert, sagen: () => string): void {
  if (!knopf) return
  knopf.hidden = !ergebnis.mehr()
  const gesagt = sagen()
  knopf.onclick = async () => {
    const mehr = await appendMore(ergebnis).catch(() => undefined)
    if (!meldung) return
    if (!mehr) {
      meldung.textContent = nichtNachgeladen
      return
    }
    const [erster, neue] = mehr
    const neues = sagen() === gesagt ? '' : sagen()
    meldung.textContent = summarizeWeitere(neue, countShown()) + neues
    const letzter = [...document.querySelectorAll<HTMLElement>('[data-treffer-link]')].at(-1)
    ;(erster ?? letzter)?.focus()
  }
}

/** The files of a build go when the next one comes. */
const nichtNachgeladen =
  'Weitere Textstellen lassen sich nicht laden. Die Liste bleibt, wie sie ist. Prüfen Sie die Verbindung und laden Sie die Seite neu.'

/**
 * @returns link of the first new hit, and how many are new
 * @throws when they cannot be loaded
 */
async function appendMore({ weitere, mehr }: Korrigiert): Promise<[HTMLElement | null, number]> {
  const naechste = await weitere()
  const erster = appendTreffer(naechste)
  if (knopf) knopf.hidden = naechste.length === 0 || !mehr()
  return [erster, naechste.length]
}

const countShown = (): number => document.querySelectorAll('[data-treffer-link]').length

/** Where the reader was when a hit was opened; the browser cannot know, because the list is made anew. */
interface Stand {
  gezeigt: number
  hoehe: number
}

region?.addEventListener('click', ({ target }) => {
  if (!(target instanceof Element) || !target.closest('[data-treffer-link]')) return
  const stand: Stand = { gezeigt: countShown(), hoehe: scrollY }
  history.replaceState(stand, '')
})

let zurueck = history.state as Stand | null

/** The way back leads to the same place of the same list, once. */
async function goBack(ergebnis: Korrigiert): Promise<void> {
  const stand = zurueck
  zurueck = null
  if (!stand?.gezeigt) return
  // Where a part of the list cannot be loaded again, its beginning stays.
  while (countShown() < stand.gezeigt && ergebnis.mehr())
    if (!(await appendMore(ergebnis).catch(() => undefined))) break
  scrollTo({ top: stand.hoehe, behavior: 'instant' })
}

/** Words that were probably meant, each a link to its own search. */
function showSuggestions({ vorschlaege }: Korrigiert, anfrage: string): void {
  const absatz = document.querySelector<HTMLElement>('#vorschlaege')
  absatz?.toggleAttribute('hidden', vorschlaege.length === 0)
  if (!absatz) return
  const links = vorschlaege.flatMap(({ statt, wort }, i) => {
    const link = document.createElement('a')
    link.href = `?${new URLSearchParams({ q: anfrage.replace(statt, wort) })}`
    link.textContent = wort
    return i > 0 ? [document.createTextNode(', '), link] : [link]
  })
  absatz.replaceChildren('Meinten Sie ', ...links, '?')
}

await run()
