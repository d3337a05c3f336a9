import type { Planabschnitt } from './planabschnitte.ts'
import { createMuster } from './stichwort.ts'
import type { Themenworte } from './thema.ts'
import { inheritThemen, type Themenzuordnung } from './themenzuordnung.ts'

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
  const zuordnung: Themenzuordnung = {}
  const vorschlaege = suggestEach(abschnitte, themen)
  for (const [i, { anker }] of abschnitte.entries()) {
    const bisher = inheritThemen(abschnitte.slice(0, i + 1), zuordnung).at(-1)?.themen ?? []
    const neue = vorschlaege[i] ?? []
    if (neue.length > 0 && neue.join() !== bisher.join()) zuordnung[anker] = neue
  }
  return zuordnung
}

/** What the words of each section speak for; those of a chapter that says little itself are the words below it. */
export function suggestEach(abschnitte: Planabschnitt[], themen: Themenworte[]): string[][] {
  const muster = themen.map(({ worte }) => createMuster(worte))
  const gezaehlt = abschnitte.map((abschnitt) => count(abschnitt, muster))
  const ganzes = addUp(gezaehlt)
  return abschnitte.map(({ ebene }, i) => {
    const eigene = rank(gezaehlt[i] as Gezaehlt, ganzes)
    const stellen =
      eigene.length > 0 || !isOben(abschnitte, i)
        ? eigene
        : rank(addUp(gezaehlt.slice(i, endOf(abschnitte, i, ebene))), ganzes)
    return stellen.map((stelle) => themen[stelle]?.id ?? '')
  })
}

/** Whether a section is part of no other. */
const isOben = (abschnitte: Planabschnitt[], i: number): boolean =>
  abschnitte.slice(0, i).every(({ ebene }) => ebene >= (abschnitte[i]?.ebene ?? 0))

function endOf(abschnitte: Planabschnitt[], i: number, ebene: number): number {
  const danach = abschnitte.findIndex((anderer, k) => k > i && anderer.ebene <= ebene)
  return danach < 0 ? abschnitte.length : danach
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
function rank({ titel, text, laenge }: Gezaehlt, ganzes: Gezaehlt): number[] {
  const spricht = (imText: number, thema: number): boolean =>
    imText >= mindestens && imText >= (((ganzes.text[thema] ?? 0) * laenge) / ganzes.laenge) * auffaellig
  const stellen = text.map((imText, thema) => {
    const imTitel = titel[thema] ?? 0
    return {
      thema,
      imTitel,
      punkte: spricht(imText, thema) || imTitel > 0 ? imTitel * gewichtTitel + imText : 0,
    }
  })
  const beste = Math.max(...stellen.map(({ punkte }) => punkte))
  return stellen
    .filter(({ imTitel, punkte }) => imTitel > 0 || (punkte > 0 && punkte >= beste / 2))
    .sort((a, b) => b.punkte - a.punkte)
    .slice(0, hoechstens)
    .map(({ thema }) => thema)
}
