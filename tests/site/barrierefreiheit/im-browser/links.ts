import { benenne } from './benennen.ts'
import { isOriginal } from './herkunft.ts'
import { nameOf } from './namen.ts'
import { isDrawn } from './sichtbar.ts'

const nichtssagend =
  /^(?:hier|hier klicken|klicken sie hier|mehr|mehr (?:dazu|erfahren|lesen|infos?|informationen)|weiter|weiterlesen|link|zum link|lesen|details|siehe|download|herunterladen|ansehen|öffnen|datei|seite|dies|diese|dieser)[.…:>→ ]*$/iu

/** Names of file types as readers know them. */
const dateiarten: Record<string, RegExp> = {
  pdf: /\bPDF\b/iu,
  csv: /\bCSV\b/iu,
  json: /\bJSON\b/iu,
  jsonld: /\bJSON-?LD\b/iu,
  txt: /\b(?:TXT|Textdatei|Textfassung)\b/iu,
  mdx: /\b(?:MDX|Markdown)\b/iu,
  md: /\b(?:MD|Markdown)\b/iu,
  ttl: /\b(?:TTL|Turtle)\b/iu,
  xml: /\b(?:XML|Atom|RSS|Feed)\b/iu,
  zip: /\bZIP\b/iu,
  xlsx: /\b(?:XLSX|Excel)\b/iu,
  docx: /\b(?:DOCX|Word)\b/iu,
  yml: /\b(?:YML|YAML)\b/iu,
  yaml: /\b(?:YML|YAML)\b/iu,
}

/** A number with a unit of bytes, as the lists of files write it. */
const groesse = /\d\s*(?:B|Bytes?|[kKMG]i?B)\b/u

const links = (): HTMLAnchorElement[] =>
  [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].filter(isDrawn)

/** What we wrote ourselves; the words of the plans stay as they are. */
const eigene = (): HTMLAnchorElement[] => links().filter((link) => !isOriginal(link))

/** Links whose words do not say where they lead (WCAG 2.4.4). */
export function findVagueLinks(): string[] {
  return eigene().flatMap((link) => {
    const name = nameOf(link)
    if (nichtssagend.test(name) && !leadsToHeading(link))
      return [`${benenne(link)} says nothing about its target`]
    if (/^https?:\/\//u.test(name)) return [`${benenne(link)} is a bare address`]
    const neuesFenster = link.target === '_blank' && !/neue[mns]? (?:Fenster|Tab)/iu.test(name)
    return neuesFenster ? [`${benenne(link)} opens a new window without saying so`] : []
  })
}

/** An entry of the contents says what the heading says that it leads to. */
const leadsToHeading = ({ hash, pathname }: HTMLAnchorElement): boolean =>
  pathname === location.pathname &&
  /^H[1-6]$/u.test(document.getElementById(decodeURIComponent(hash.slice(1)))?.tagName ?? '')

/** Links to other websites without words that can be read out or spoken to them. */
export function findNamelessExternals(): string[] {
  return links()
    .filter(({ protocol, host }) => protocol.startsWith('http') && host !== location.host)
    .filter((link) => !/\p{L}{2}/u.test(nameOf(link)))
    .map((link) => `${benenne(link)} leads to ${link.host} without a name`)
}

/** Links to files that do not name the type of the file, or its size where files are listed. */
export function findUnnamedFiles(): string[] {
  const dateien = eigene().filter((link) => dateiart(link) !== undefined)
  return dateien.flatMap((link) => {
    const art = dateiart(link) ?? ''
    const typ = dateiarten[art]?.test(nameOf(link)) ? [] : [`${benenne(link)} does not say that it is ${art}`]
    return [
      ...typ,
      ...(isListed(link, dateien) && !hasSize(link) ? [`${benenne(link)} is listed without a size`] : []),
    ]
  })
}

function dateiart({ protocol, pathname }: HTMLAnchorElement): string | undefined {
  if (!protocol.startsWith('http')) return undefined
  const endung = pathname.match(/\.(\w+)$/u)?.[1]?.toLowerCase() ?? ''
  return endung in dateiarten ? endung : undefined
}

/** A list of files: three of them or more in one list or table. */
function isListed(link: Element, dateien: Element[]): boolean {
  const liste = link.closest('ul, ol, dl, table')
  return dateien.filter((eine) => liste?.contains(eine)).length >= 3
}

const hasSize = (link: Element): boolean =>
  groesse.test(link.closest('li, tr, dl > div, dd')?.textContent ?? '')

/**
 * Links of one navigation that say the same and lead elsewhere. In a nested list the entries above an entry belong to
 * what it says.
 */
export function findAmbiguousNavigation(): string[] {
  return [...document.querySelectorAll('nav')].filter(isDrawn).flatMap((nav) => {
    const ziele = new Map<string, string>()
    return [...nav.querySelectorAll<HTMLAnchorElement>('a[href]')].flatMap((link) => {
      const worte = wayTo(link, nav)
      const anderes = ziele.get(worte)
      ziele.set(worte, link.href)
      return anderes && anderes !== link.href ? [`${benenne(link)} leads to two places`] : []
    })
  })
}

function wayTo(link: Element, nav: Element): string {
  const oberhalb: string[] = []
  for (let eintrag = link.closest('li'); eintrag && nav.contains(eintrag); ) {
    oberhalb.unshift(nameOf(eintrag.querySelector('a') ?? eintrag))
    eintrag = eintrag.parentElement?.closest('li') ?? null
  }
  return [...oberhalb, nameOf(link)].join(' > ')
}

/** Navigations that list the present page without saying so, or say it of another one. */
export function findWrongCurrent(): string[] {
  const inNavigation = [...document.querySelectorAll<HTMLAnchorElement>('nav a[href]')].filter(isDrawn)
  const ungesagt = inNavigation.filter((link) => isHere(link) && link.getAttribute('aria-current') !== 'page')
  const falsch = inNavigation.filter((link) => !isHere(link) && link.getAttribute('aria-current') === 'page')
  return [
    ...ungesagt.map((link) => `${benenne(link)} is the present page and does not say so`),
    ...falsch.map((link) => `${benenne(link)} says that it is the present page`),
  ]
}

const isHere = ({ origin, pathname, hash }: HTMLAnchorElement): boolean =>
  origin === location.origin && pathname === location.pathname && hash === ''
