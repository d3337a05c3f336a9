import type { FootnoteDefinition, Root } from 'mdast'
import type { Befund } from '../domain/befund.ts'
import type { Entfernt, Kennzahl, Korrektur, Widerspruch } from '../domain/plan.ts'
import { zeilenDatei } from '../domain/plandateien.ts'
import type { Quelltabelle } from '../domain/quelltabellen.ts'
import type { Regel } from '../domain/regeln.ts'
import type { Quelle } from './read/quelle.ts'
import { type Belegschatz, createBelegschatz } from './wortschatz.ts'

/** One line of the printed table of contents. */
export interface Gliederungspunkt {
  /** Numbering as printed without its last dot, such as `5.1` or `B`; empty when there is none. */
  nummer: string
  text: string
  /** 1 for chapters, 2 for their sections, and so on. */
  ebene: number
}

/**
 * A plan on its way through the import. Every step takes one and gives a changed copy back.
 * Positions of all nodes are lines of the source, counted from 1.
 */
export interface Entwurf {
  quelle: Quelle
  wortschatz: Belegschatz
  /** Lines still to be read; those that a step has taken out are empty, so that line numbers stay true. */
  zeilen: string[]
  tree: Root
  /** Notes that were taken out of the flow of the text. */
  fussnoten: FootnoteDefinition[]
  titel: string
  gliederung: Gliederungspunkt[]
  /** Lines of table rows that have fewer cells than the others. */
  ungleicheZeilen: number[]
  entfernt: Entfernt[]
  korrekturen: Korrektur[]
  /** Lines at which a sentence, an item or a list goes on after a page break. */
  verbunden: number[]
  /** Figures of the running text; those in tables are typed there. */
  kennzahlen: Kennzahl[]
  widersprueche: Widerspruch[]
  /** What of last year's plan was found again. */
  uebernommen: Uebernommen
  befunde: Befund[]
}

/** What of last year's plan, as its editors left it, holds for the new one too. */
export interface Uebernommen {
  /** Figures of last year's running text. */
  kennzahlen: Kennzahl[]
  /** Last year's tables whose typing holds. */
  tabellen: Quelltabelle[]
  /** How many headings have another level for it. */
  ebenen: number
  /** Last year's charts, by the nodes of its plan. */
  diagramme: unknown[]
}

/** The halves of a word at the end of a printed line are no evidence for words. */
const geteilt = /\p{L}+-\s+\p{Ll}+/gu

/**
 * The draft that an import begins with.
 *
 * @param andereTexte texts of other plans; one that is this very source is no evidence for it
 */
export function createEntwurf(quelle: Quelle, andereTexte: string[]): Entwurf {
  const text = quelle.zeilen.join('\n')
  const wortschatz = createBelegschatz(
    quelle.gestalt ? text.replace(geteilt, ' ') : text,
    andereTexte.filter((anderer) => anderer !== text),
  )
  const datei = `seeds/${zeilenDatei(quelle)}`
  return {
    quelle,
    wortschatz,
    zeilen: quelle.zeilen,
    tree: { type: 'root', children: [] },
    fussnoten: [],
    titel: '',
    gliederung: [],
    ungleicheZeilen: [],
    entfernt: [],
    korrekturen: [],
    verbunden: [],
    kennzahlen: [],
    widersprueche: [],
    uebernommen: { kennzahlen: [], tabellen: [], ebenen: 0, diagramme: [] },
    befunde: (quelle.gestalt?.zweifel ?? []).map((zweifel) => ({ datei, ...zweifel })),
  }
}

/** Whether the source tells itself that two lines stand on different pages; undefined where it knows no pages. */
export function isPageTurned(
  { quelle: { gestalt } }: Entwurf,
  davor: number,
  danach: number,
): boolean | undefined {
  if (!gestalt) return undefined
  const [erste, zweite] = [davor, danach].map((zeile) => gestalt.seiten.get(zeile))
  return erste !== zweite
}

/** A finding about the source text of this draft. */
export function befund(
  entwurf: Entwurf,
  zeile: number,
  regel: Regel,
  meldung: string,
  abhilfe: string,
): Befund {
  return { datei: `seeds/${zeilenDatei(entwurf.quelle)}`, zeile, regel, meldung, abhilfe }
}

/** The same draft with one more finding. */
export function withBefund(entwurf: Entwurf, ...angaben: [number, Regel, string, string]): Entwurf {
  return { ...entwurf, befunde: [...entwurf.befunde, befund(entwurf, ...angaben)] }
}
