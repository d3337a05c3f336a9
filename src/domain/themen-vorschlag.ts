import type { Planabschnitt } from './planabschnitte.ts'
import { createMuster } from './stichwort.ts'
import type { Themenworte } from './thema.ts'
import { dropInherited, inheritThemen, type Themenzuordnung } from './themenzuordnung.ts'

/** So many topics one section is filed under at most; more would say nothing. */
const hoechstens = 3

/** A word in a heading counts like so many in the text. */
const gewichtTitel = 4

/** Fewer words of a topic may stand in any section. */
const mindestens = 3

/** A topic that is mentioned everywhere is the matter of a section only where it is mentioned this much more often. */
const auffaellig = 1.5

/** How often each topic is mentioned, by its number. */
type Nennungen = number[]

interface Gezaehlt {
  titel: Nennungen
  text: Nennungen
  /** Length of the text. */
  laenge: number
}

/**
 * Suggests topics for the sections of a plan by the words of headings and text. Sections whose words speak for no other
 * topics than those of the section they are part of are left out, and so is a chapter whose words speak for none.
 */
export function suggestThemen(abschnitte: Planabschnitt[], themen: Themenworte[]): Themenzuordnung {
  const vorschlaege = suggestEach(abschnitte, themen)
  const alle = abschnitte.map(({ anker }, i) => [anker, vorschlaege[i] ?? []] as const)
  const genannte = Object.fromEntries(alle.filter(([, eigene]) => eigene.length > 0))
  return dropInherited(abschnitte, genannte)
}

/** What the words of each section speak for; of a chapter that says little itself, those of all its sections. */
export function suggestEach(abschnitte: Planabschnitt[], themen: Themenworte[]): string[][] {
  const muster = themen.map(({ worte }) => createMuster(worte))
  const gezaehlt = abschnitte.map((abschnitt) => count(abschnitt, muster))
  const ganzes = addUp(gezaehlt)
  return inheritThemen(abschnitte, {}).map(({ oberhalb }, i) => {
    const eigene = rank(addUp(gezaehlt.slice(i, i + 1)), ganzes)
    const stellen =
      eigene.length > 0 || oberhalb.length > 0
        ? eigene
        : rank(addUp(gezaehlt.slice(i, endOf(abschnitte, i))), ganzes)
    return stellen.map((stelle) => themen[stelle]?.id ?? '')
  })
}

/** Where the next section begins that is no part of this one. */
function endOf(abschnitte: Planabschnitt[], i: number): number {
  const ebene = abschnitte[i]?.ebene ?? 0
  let ende = i + 1
  while ((abschnitte[ende]?.ebene ?? 0) > ebene) ende++
  return ende
}

function count({ titel, text }: Planabschnitt, muster: RegExp[]): Gezaehlt {
  const nennungen = (worte: string) => muster.map((eins) => worte.match(eins)?.length ?? 0)
  return { titel: nennungen(titel), text: nennungen(text), laenge: titel.length + text.length }
}

const sum = (zahlen: number[]): number => zahlen.reduce((summe, zahl) => summe + zahl, 0)

function addUp(gezaehlt: Gezaehlt[]): Gezaehlt {
  const je = (feld: 'titel' | 'text') =>
    (gezaehlt[0]?.[feld] ?? []).map((_, thema) => sum(gezaehlt.map((eins) => eins[feld][thema] ?? 0)))
  return { titel: je('titel'), text: je('text'), laenge: sum(gezaehlt.map(({ laenge }) => laenge)) }
}

/** Numbers of the topics that a text is about: those its heading names, and those its words speak for as clearly. */
function rank(gezaehlt: Gezaehlt, ganzes: Gezaehlt): number[] {
  const stellen = gezaehlt.titel
    .map((imTitel, thema) => ({ thema, imTitel, punkte: score(thema, gezaehlt, ganzes) }))
    .filter(({ punkte }) => punkte > 0)
  const beste = Math.max(...stellen.map(({ punkte }) => punkte))
  return stellen
    .filter(({ imTitel, punkte }) => imTitel > 0 || punkte >= beste / 2)
    .sort((a, b) => b.punkte - a.punkte)
    .slice(0, hoechstens)
    .map(({ thema }) => thema)
}

/** How clearly a text speaks for a topic; nothing where its heading does not name it and its words are no more than usual. */
function score(thema: number, { titel, text, laenge }: Gezaehlt, ganzes: Gezaehlt): number {
  const [imTitel = 0, imText = 0] = [titel[thema], text[thema]]
  const ueblich = ((ganzes.text[thema] ?? 0) * laenge) / ganzes.laenge
  const spricht = imTitel > 0 || (imText >= mindestens && imText >= ueblich * auffaellig)
  return spricht ? imTitel * gewichtTitel + imText : 0
}
