import type { Root } from 'mdast'
import { deckblatt } from './deckblatt.ts'
import type { Plan } from './plan.ts'
import { readDeckblatt, readPlanabschnitte } from './planabschnitte.ts'
import { woerter } from './woerter.ts'

/** How one section differs between two versions of a plan: from the first word that does to the last. */
export interface Abschnittsaenderung {
  titel: string
  vorher: string
  nachher: string
}

/** What two versions of one plan do not have in common. */
export interface Planvergleich {
  neu: string[]
  entfallen: string[]
  geaendert: Abschnittsaenderung[]
  /** Figures of the running text, as short sentences: `integrationsquote 2024 (plan): 16.7`. */
  kennzahlenNeu: string[]
  kennzahlenEntfallen: string[]
}

interface Fassung {
  plan: Pick<Plan, 'kennzahlen'>
  tree: Root
}

/** Compares two versions of a plan section by section, as far as the document's own words and figures go. */
export function comparePlaene(alt: Fassung, neu: Fassung): Planvergleich {
  const alte = sectionsOf(alt.tree)
  const neue = sectionsOf(neu.tree)
  const [vorher, nachher] = [figuresOf(alt), figuresOf(neu)]
  return {
    neu: [...neue].filter(([anker]) => !alte.has(anker)).map(([, { titel }]) => titel),
    entfallen: [...alte].filter(([anker]) => !neue.has(anker)).map(([, { titel }]) => titel),
    geaendert: [...neue].flatMap(([anker, { titel, worte }]) => {
      const frueher = alte.get(anker)
      return frueher ? compareSection(titel, frueher.worte, worte) : []
    }),
    kennzahlenNeu: nachher.filter((eine) => !vorher.includes(eine)),
    kennzahlenEntfallen: vorher.filter((eine) => !nachher.includes(eine)),
  }
}

/** Sections by their anchors, which tell headings of the same name apart; what stands before the first has none. */
const sectionsOf = (tree: Root): Map<string, { titel: string; worte: string[] }> =>
  new Map(
    [{ anker: '', titel: deckblatt, text: readDeckblatt(tree) }, ...readPlanabschnitte(tree)].map(
      ({ anker, titel, text }) => [anker, { titel, worte: woerter(text) }],
    ),
  )

const figuresOf = ({ plan }: Fassung): string[] =>
  plan.kennzahlen.map(
    ({ id, jahr, art, gruppe, wert }) =>
      `${[id, gruppe, jahr].filter(Boolean).join(' ')} (${art}): ${wert.toLocaleString('de-DE')}`,
  )

function compareSection(titel: string, alt: string[], neu: string[]): Abschnittsaenderung[] {
  const laenge = Math.min(alt.length, neu.length)
  let vorn = 0
  while (vorn < laenge && alt[vorn] === neu[vorn]) vorn++
  if (vorn === alt.length && vorn === neu.length) return []
  let hinten = 0
  while (hinten < laenge - vorn && alt.at(-1 - hinten) === neu.at(-1 - hinten)) hinten++
  return [{ titel, vorher: excerpt(alt, vorn, hinten), nachher: excerpt(neu, vorn, hinten) }]
}

/** So many words of a difference are shown, and so many before and behind it, for finding the place. */
const [meiste, davor, danach] = [12, 3, 2]

function excerpt(worte: string[], vorn: number, hinten: number): string {
  const stelle = worte.slice(vorn, worte.length - hinten)
  const anfang = worte.slice(Math.max(0, vorn - davor), vorn)
  if (stelle.length > meiste)
    return `… ${[...anfang, ...stelle.slice(0, meiste)].join(' ')} … (${stelle.length} Wörter)`
  const ende = worte.slice(worte.length - hinten, worte.length - hinten + danach)
  return `… ${[...anfang, ...stelle, ...ende].join(' ')}`
}
