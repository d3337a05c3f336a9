import { type Auswahl, hoechstensReihen } from './auswahl.ts'
import type { Vergleichsangebot } from './datei.ts'
import { element } from './element.ts'

const formular = document.querySelector<HTMLFormElement>('#vergleich')
const kennzahl = document.querySelector<HTMLSelectElement>('#kennzahl')
const weitere = document.querySelector<HTMLFieldSetElement>('#weitere')

/** All sizes that the form offers. */
function readAngebote(): Vergleichsangebot[] {
  return [...(kennzahl?.options ?? [])].flatMap(({ value, text, dataset: { massstab } }) =>
    massstab === undefined ? [] : [{ groesse: value, name: text.trim(), massstab }],
  )
}

/** Names of the Jobcenter that the form offers, by their ids. */
export function readNamen(): Map<string, string> {
  const felder = formular?.querySelectorAll<HTMLInputElement>('[name=jobcenter]') ?? []
  return new Map(
    [...felder].map(({ value, parentElement }) => [value, parentElement?.textContent?.trim() ?? value]),
  )
}

/** What of a choice can be shown in one chart, and the names of what cannot. */
export interface Gepruefteauswahl {
  groessen: Vergleichsangebot[]
  unpassende: string[]
}

/** The first size decides which others fit; an address may name any. */
export function checkGroessen({ groessen }: Auswahl): Gepruefteauswahl {
  const angebote = readAngebote()
  const gewaehlte = groessen.flatMap((eine) => angebote.find(({ groesse }) => groesse === eine) ?? [])
  const passende = gewaehlte.filter(({ massstab }) => massstab === gewaehlte[0]?.massstab)
  const gezeigte = passende.slice(0, hoechstensReihen)
  return {
    groessen: gezeigte,
    unpassende: gewaehlte.filter((eine) => !gezeigte.includes(eine)).map(({ name }) => name),
  }
}

/** Puts a choice into the form. */
export function fillForm({ jobcenter, jahre, art }: Auswahl, groessen: Vergleichsangebot[]): void {
  if (kennzahl && groessen[0]) kennzahl.value = groessen[0].groesse
  offerWeitere(groessen.map(({ groesse }) => groesse))
  const werte: [string, string[]][] = [
    ['jobcenter', jobcenter],
    ['jahr', jahre.map(String)],
    ['art', art ? [art] : []],
  ]
  for (const [name, gewaehlte] of werte)
    for (const feld of formular?.querySelectorAll<HTMLInputElement>(`[name=${name}]`) ?? [])
      check(feld, gewaehlte.includes(feld.value))
}

/** A choice is never hidden in a folded group. */
function check(feld: HTMLInputElement, gewaehlt: boolean): void {
  feld.checked = gewaehlt
  if (gewaehlt) feld.closest('details')?.setAttribute('open', '')
}

/** Offers the sizes that may stand beside the chosen one. */
function offerWeitere(gewaehlte: string[]): void {
  const angebote = readAngebote()
  const erste = angebote.find(({ groesse }) => groesse === kennzahl?.value)
  const passende = angebote.filter((eine) => eine !== erste && eine.massstab === erste?.massstab)
  if (weitere) weitere.hidden = passende.length === 0
  weitere?.querySelector('.auswahl')?.replaceChildren(
    ...passende.map(({ groesse, name }) => {
      const feld = element('input', { type: 'checkbox', name: 'kennzahl', value: groesse })
      feld.checked = gewaehlte.includes(groesse)
      return element('label', {}, feld, element('span', {}, name))
    }),
  )
}

/** Follows the reader's choice. */
export function watchForm(): void {
  kennzahl?.addEventListener('change', () => offerWeitere([]))
}
