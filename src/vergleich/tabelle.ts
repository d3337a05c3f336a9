import type { Beleg, Vergleichswert } from './datei.ts'
import { element } from './element.ts'
import { orderJobcenter, type Vergleichsreihe } from './reihen.ts'
import { type Namen, nameReihen, writeWeitere } from './worte.ts'

/** All values as a table: a row for each Jobcenter, a column for each year and kind, every value with its proof. */
export function buildTabelle(reihen: Vergleichsreihe[], namen: Namen, titel: string): HTMLElement {
  const { nameOf } = nameReihen(reihen)
  const kopf = [
    element('th', { scope: 'col' }, 'Jobcenter'),
    ...reihen.map((reihe) => element('th', { scope: 'col', class: 'zahl' }, nameOf(reihe))),
  ]
  const zeilen = orderJobcenter(reihen).map((id) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, namen.get(id) ?? id),
      ...reihen.map(({ werte }) => buildZelle(werte.get(id))),
    ),
  )
  const tabelle = element(
    'table',
    {},
    element('thead', {}, element('tr', {}, ...kopf)),
    element('tbody', {}, ...zeilen),
  )
  return element(
    'section',
    { class: 'tabelle vergleich-tabelle', tabindex: '0', 'aria-label': `Tabelle: ${titel}` },
    tabelle,
  )
}

function buildZelle(wert: Vergleichswert | undefined): HTMLElement {
  if (!wert) return element('td', { class: 'zahl' }, sprich('–', 'kein Wert'))
  const weitere = writeWeitere(wert).map((text) =>
    element('span', { class: 'vergleich-angabe vergleich-weitere' }, text),
  )
  const angaben = [explain(wert.angabe), ...weitere].map((angabe) => [' ', angabe])
  return element('td', { class: 'zahl' }, ...buildZahl(wert), ...angaben.flat())
}

/** The value as a link to its proof; one that is computed with the way it was. */
function buildZahl({ text, gesprochen, belege: [beleg, nenner] }: Vergleichswert): Node[] {
  const zahl = sprich(text, gesprochen)
  if (!beleg || !nenner) return [element('a', { href: beleg?.adresse }, zahl)]
  return [zahl, explain(linkTo(beleg), ' ', sprich('÷', 'geteilt durch'), ' ', linkTo(nenner))]
}

const explain = (...inhalt: (Node | string)[]): HTMLElement =>
  element('span', { class: 'vergleich-angabe' }, ...inhalt)

function linkTo({ text, name, adresse }: Beleg): HTMLElement {
  return element('a', { href: adresse }, text, hear(`, Stelle im Text: ${name}`))
}

/** Signs that screen readers pass over are said in words. */
function sprich(text: string, gesprochen?: string): Node {
  const fragment = document.createDocumentFragment()
  if (gesprochen === undefined) fragment.append(text)
  else fragment.append(element('span', { 'aria-hidden': 'true' }, text), hear(gesprochen))
  return fragment
}

const hear = (text: string): HTMLElement => element('span', { class: 'kern-sr-only' }, text)
