import { grundform, suchwoerter } from './abgleich.ts'
import { missingWords, type Pagefindseite, readTreffer, type Treffer } from './treffer.ts'

/** The part of Pagefind's browser API that the page uses. */
interface Pagefind {
  search: (
    anfrage: string,
    optionen: { filters: Record<string, string> },
  ) => Promise<{ results: { data: () => Promise<Pagefindseite> }[] }>
}

/** An entry of the glossary as the search page knows it. */
interface Wegweiser {
  begriff: string
  langform: string | null
  adresse: string
}

type Zustand = 'laedt' | 'fertig' | 'leer' | 'fehler'

/** Parameters of the address that narrow the search; others are none of ours. */
const filternamen = ['jobcenter', 'jahr']

/** So many passages are shown; a reader refines the query rather than reading on. */
const hoechstzahl = 50

const region = document.querySelector<HTMLElement>('[data-zustand]')
const meldung = region?.querySelector<HTMLElement>('[role=status]')

/** Reads query and filters from the address, searches, and shows what came of it. */
async function run(): Promise<void> {
  const parameter = new URLSearchParams(location.search)
  const anfrage = parameter.get('q')?.trim() ?? ''
  fillForm(parameter)
  if (suchwoerter(anfrage).length === 0) return show('leer', 'Geben Sie ein Wort ein, nach dem Sie suchen.')
  showSignpost(anfrage)
  try {
    await search(anfrage, parameter)
  } catch {
    show('fehler', 'Das Suchverzeichnis lässt sich nicht laden. Glossar und Pläne sind weiter erreichbar.')
  }
}

async function search(anfrage: string, parameter: URLSearchParams): Promise<void> {
  const pagefind = (await import(/* @vite-ignore */ region?.dataset.pagefind ?? '')) as Pagefind
  const filters = Object.fromEntries(
    [...parameter].filter(([name, wert]) => filternamen.includes(name) && wert !== ''),
  )
  const { results } = await pagefind.search(anfrage, { filters })
  const seiten = await Promise.all(results.map(({ data }) => data()))
  const woerter = suchwoerter(anfrage)
  const treffer = readTreffer(seiten, woerter)
  if (treffer.length === 0) return show('leer', `Zu „${anfrage}“ gibt es keine genauen Treffer.`)
  list(treffer.slice(0, hoechstzahl))
  show('fertig', summary(anfrage, treffer.length, missingWords(seiten, woerter)))
}

function summary(anfrage: string, anzahl: number, fehlend: string[]): string {
  const stellen = anzahl === 1 ? '1 Textstelle' : `${anzahl} Textstellen`
  const gezeigt = anzahl > hoechstzahl ? `, die ersten ${hoechstzahl} stehen hier` : ''
  if (fehlend.length === 0) return `${stellen} zu „${anfrage}“${gezeigt}.`
  return `Keine genauen Treffer: „${fehlend.join('“, „')}“ kommt nicht vor. ${stellen} zu den übrigen Wörtern${gezeigt}.`
}

/** The message is read out once, when it replaces the one before. */
function show(zustand: Zustand, text: string): void {
  if (!region || !meldung) return
  region.dataset.zustand = zustand
  meldung.textContent = text
}

function fillForm(parameter: URLSearchParams): void {
  for (const [name, wert] of parameter) {
    const feld = document.querySelector<HTMLInputElement | HTMLSelectElement>(
      `#suchformular [name="${CSS.escape(name)}"]`,
    )
    if (feld) feld.value = wert
  }
}

/** When the query is a term of the glossary, its entry stands above the passages. */
function showSignpost(anfrage: string): void {
  const daten = document.querySelector('#wegweiser-daten')?.textContent ?? '[]'
  const ziel = (JSON.parse(daten) as Wegweiser[]).find(({ begriff, langform }) =>
    [begriff, langform].some((name) => name && grundform(name) === grundform(anfrage)),
  )
  const absatz = document.querySelector<HTMLElement>('#wegweiser')
  const link = absatz?.querySelector('a')
  if (!ziel || !absatz || !link) return
  link.href = ziel.adresse
  link.textContent = ziel.langform ? `${ziel.begriff}: ${ziel.langform}` : ziel.begriff
  absatz.hidden = false
}

function list(treffer: Treffer[]): void {
  const liste = region?.querySelector('[data-treffer]')
  const vorlage = document.querySelector<HTMLTemplateElement>('#treffer-vorlage')
  if (!liste || !vorlage) return
  liste.replaceChildren(...treffer.map((einer) => fill(vorlage, einer)))
}

function fill(vorlage: HTMLTemplateElement, { titel, adresse, plan, auszug }: Treffer): Node {
  const eintrag = vorlage.content.cloneNode(true) as DocumentFragment
  const link = eintrag.querySelector('a')
  if (link) Object.assign(link, { href: adresse, textContent: titel })
  eintrag.querySelector('.treffer-plan')?.append(plan)
  eintrag.querySelector('.treffer-auszug')?.append(...excerptNodes(auszug))
  return eintrag
}

/** Pagefind's excerpt as nodes: text and `<mark>`, nothing else. */
function excerptNodes(auszug: string): Node[] {
  const { body } = new DOMParser().parseFromString(auszug, 'text/html')
  return [...body.childNodes].map((node) => {
    if (node.nodeName !== 'MARK') return document.createTextNode(node.textContent ?? '')
    const mark = document.createElement('mark')
    mark.textContent = node.textContent
    return mark
  })
}

await run()
