import { benenne } from './benennen.ts'
import { nameOf } from './namen.ts'
import { isDrawn } from './sichtbar.ts'

const all = (selektor: string): Element[] => [...document.querySelectorAll(selektor)].filter(isDrawn)

/** One h1 and no level left out below it. */
export function findHeadingFaults(): string[] {
  const ueberschriften = all('h1, h2, h3, h4, h5, h6, [role=heading]')
  const erste = ueberschriften.filter((eine) => level(eine) === 1)
  const spruenge = ueberschriften.filter((eine, n) => level(eine) > level(ueberschriften[n - 1]) + 1)
  return [
    ...(erste.length === 1 ? [] : [`the page has ${erste.length} h1`]),
    ...spruenge.map((eine) => `${benenne(eine)} leaves out a level`),
    ...ueberschriften.filter((eine) => nameOf(eine) === '').map((eine) => `${benenne(eine)} is empty`),
  ]
}

const level = (ueberschrift: Element | undefined): number =>
  Number(ueberschrift?.getAttribute('aria-level') ?? ueberschrift?.tagName[1] ?? 0)

const eingeschlossen = 'article, aside, main, nav, section'

/** The landmarks that every page has, each once, and names that tell apart those that occur more often. */
export function findLandmarkFaults(): string[] {
  const orte: Record<string, Element[]> = {
    banner: all('header:not([role]), [role=banner]').filter(isTopmost),
    main: all('main, [role=main]'),
    contentinfo: all('footer:not([role]), [role=contentinfo]').filter(isTopmost),
  }
  const falsche = Object.entries(orte).filter(([, elemente]) => elemente.length !== 1)
  return [
    ...falsche.map(([name, elemente]) => `the page has ${elemente.length} landmarks ${name}`),
    ...sameNames(all('nav, [role=navigation]')),
    ...sameNames(all('search, [role=search], form[aria-label], [role=form]'), 'single'),
    ...namelessRegions(),
  ]
}

const isTopmost = (element: Element): boolean =>
  element.hasAttribute('role') || element.parentElement?.closest(eingeschlossen) === null

/** Landmarks of one kind without a name, or with the same name; one that is alone may go without. */
function sameNames(elemente: Element[], kind: 'named' | 'single' = 'named'): string[] {
  const namen = elemente.map(labelOf)
  return elemente.flatMap((element, n) => {
    if (namen[n] === '' && (kind === 'named' || elemente.length > 1))
      return [`${benenne(element)} has no name`]
    const doppelt = namen[n] !== '' && namen.slice(0, n).includes(namen[n] ?? '')
    return doppelt ? [`${benenne(element)} is named „${namen[n]}“ like another one`] : []
  })
}

/** Landmarks are named by attributes only, never by what they hold. */
function labelOf(element: Element): string {
  const ids = element.getAttribute('aria-labelledby')?.split(/\s+/u) ?? []
  const verwiesen = ids.map((id) => document.getElementById(id)?.textContent ?? '').join(' ')
  return (verwiesen.trim() || element.getAttribute('aria-label') || '').replaceAll(/\s+/gu, ' ').trim()
}

function namelessRegions(): string[] {
  const bereiche = all(
    '[role=region], [role=group], section[role], section[tabindex], section[aria-label], section[aria-labelledby], figure[role], [role=dialog]',
  )
  return bereiche
    .filter((bereich) => labelOf(bereich) === '')
    .map((bereich) => `${benenne(bereich)} has no name`)
}

/** Every page but the home page and the page for wrong addresses says where it stands. */
export function findBreadcrumbFaults(): string[] {
  if (['/', '/404.html'].includes(location.pathname)) return []
  const wege = all('nav').filter(
    (nav) => nav.querySelector('ol') && nav.querySelector('a[href]')?.matches('[href="/"]'),
  )
  if (wege.length !== 1) return [`the page has ${wege.length} breadcrumbs`]
  const letzter = wege[0]?.querySelector('ol > li:last-child')
  const gegenwaertig =
    letzter?.matches('[aria-current=page]') || letzter?.querySelector('[aria-current=page]')
  return gegenwaertig ? [] : ['the last breadcrumb is not marked as the present page']
}

/** Tables that a screen reader cannot name or whose headers it cannot place (WCAG 1.3.1). */
export function findTableFaults(): string[] {
  return all('table').flatMap((tabelle) => {
    const koepfe = [...tabelle.querySelectorAll('th')]
    const ohneBereich = koepfe.filter((kopf) => !/^(?:col|row|colgroup|rowgroup)$/u.test(kopf.scope))
    return [
      ...(isNamed(tabelle) ? [] : [`${benenne(tabelle)} has no caption and no name`]),
      ...(koepfe.length > 0 ? [] : [`${benenne(tabelle)} has no headers`]),
      ...ohneBereich.map((kopf) => `${benenne(kopf)} has no scope`),
    ]
  })
}

/** The frame of a single table may carry its name: tables of a plan have no caption of their own. */
function isNamed(tabelle: Element): boolean {
  if (tabelle.querySelector('caption')?.textContent?.trim() || labelOf(tabelle)) return true
  const rahmen = tabelle.closest('section, [role=region], figure')
  return rahmen !== null && rahmen.querySelectorAll('table').length === 1 && labelOf(rahmen) !== ''
}

/** Graphics that say nothing to a screen reader and are not hidden from it; axe is silent about canvas. */
export function findNamelessGraphics(): string[] {
  return all('svg, canvas, img, [role=img]')
    .filter((bild) => !bild.closest('[aria-hidden=true]') && !bild.matches('img[alt=""]'))
    .filter((bild) => !bild.matches('img, [role=img]') || nameOf(bild) === '')
    .map((bild) => `${benenne(bild)} has no ${bild.matches('img, [role=img]') ? 'name' : 'role img'}`)
}

/** Ids that occur twice, and references to ids that do not occur. */
export function findIdFaults(): string[] {
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
  const doppelte = ids.filter((id, n) => ids.indexOf(id) !== n)
  const bekannt = new Set(ids)
  const leere = ['aria-labelledby', 'aria-describedby', 'aria-controls', 'for', 'headers'].flatMap((name) =>
    [...document.querySelectorAll(`[${name}]`)].filter((element) =>
      (element.getAttribute(name) ?? '').split(/\s+/u).some((id) => !bekannt.has(id)),
    ),
  )
  return [
    ...[...new Set(doppelte)].map((id) => `the id „${id}“ occurs twice`),
    ...leere.map((element) => `${benenne(element)} refers to an id that does not occur`),
  ]
}
