import { benenne } from './benennen.ts'
import { isOriginal } from './herkunft.ts'
import { isDrawn, textNodes } from './sichtbar.ts'

/** Words that ready-made components bring along, where one of them is all that is said. */
const alleinstehend =
  /^(?:search|close|open|copy|copied|menu|next|previous|back|home|more|loading|submit|filters|contents|footnotes?|references?|warning|tip|caution|share|print|figure|results?|clear|toggle|expand|collapse|skip)[.:…!]*$/iu

/** Turns of speech that are English wherever they stand. */
const wendung =
  /\b(?:skip to|back to (?:top|content|reference|the)|table of contents|on this page|read more|learn more|last updated|no results|footnotes?|breadcrumbs?|toggle|close (?:menu|dialog)|open menu|main navigation|copy (?:link|code|to)|search (?:for|results)|permalink|link to|opens in|new window|loading|previous page|next page)\b/iu

const attribute = [
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'aria-valuetext',
  'alt',
  'placeholder',
  'title',
]

/** Words for readers that are not German. What the plans say is theirs. */
export function findEnglish(): string[] {
  const gesagt = [...ofTitle(), ...ofText(), ...ofAttributes(), ...ofStyles()]
  return gesagt
    .filter(({ text }) => alleinstehend.test(text.trim()) || wendung.test(text))
    .map(({ text, ort }) => `„${text.trim()}“ in ${ort} is not German`)
}

interface Gesagt {
  text: string
  ort: string
}

const ofTitle = (): Gesagt[] => [{ text: document.title, ort: 'title' }]

/** Text for screen readers only is included. */
function ofText(): Gesagt[] {
  return textNodes(document.body).flatMap((knoten) => {
    const element = knoten.parentElement
    if (!element || !isDrawn(element) || isOriginal(element)) return []
    return [{ text: knoten.data, ort: benenne(element) }]
  })
}

function ofAttributes(): Gesagt[] {
  return attribute.flatMap((name) =>
    [...document.querySelectorAll(`[${name}]`)].map((element) => ({
      text: element.getAttribute(name) ?? '',
      ort: `${name} of ${benenne(element)}`,
    })),
  )
}

function ofStyles(): Gesagt[] {
  return [...document.body.querySelectorAll('*')].flatMap((element) =>
    ['::before', '::after'].map((teil) => ({
      text: getComputedStyle(element, teil).content.replaceAll('"', ''),
      ort: `${teil} of ${benenne(element)}`,
    })),
  )
}

/** Hints that only a mouse finds. */
export const findTitles = (): string[] =>
  [...document.body.querySelectorAll('[title]:not(iframe)')].map(
    (element) => `${benenne(element)} has the title „${element.getAttribute('title')}“`,
  )

/** The language of the page and of its parts, for the voice of a screen reader (WCAG 3.1.1, 3.1.2). */
export function findWrongLanguage(): string[] {
  const seite = document.documentElement.lang
  const teile = [...document.querySelectorAll('[lang]')].filter(({ attributes }) => !isLanguage(attributes))
  return [
    ...(/^de(?:-|$)/u.test(seite) ? [] : [`html has the language „${seite}“`]),
    ...teile.map((teil) => `${benenne(teil)} has the unknown language „${teil.getAttribute('lang')}“`),
  ]
}

function isLanguage(attributes: NamedNodeMap): boolean {
  try {
    const sprache = attributes.getNamedItem('lang')?.value ?? ''
    return new Intl.DisplayNames('de', { type: 'language', fallback: 'none' }).of(sprache) !== undefined
  } catch {
    return false
  }
}
