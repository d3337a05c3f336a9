import type { Quellwort } from './quelltext.ts'

/** The words of a page in the order it shows them. */
export interface Seitenwoerter {
  titel: string[]
  /** Running text without footnotes. */
  text: string[]
  /** Words of each footnote, which a page shows away from the place where the source prints it. */
  fussnoten: string[][]
}

/** Where source and page part: some words of each from that point on. */
export interface Abweichung {
  /** Line of the source; the last one when the page goes on after the source's end. */
  zeile: number
  quelle: string
  seite: string
  /** What of the page it is in. */
  teil: 'titel' | 'text' | 'fussnote'
  /** Which word of the page's running text, or which of its footnotes, counted from 0; undefined of a title. */
  stelle?: number
}

/** So many words show an editor where to look. */
const ausschnitt = 8

/**
 * Compares the words of a source with those of a page, in order. Title and footnotes may stand elsewhere than in
 * the source, but word for word.
 *
 * @returns undefined when nothing is lost, added or moved
 */
export function compareWords(quelle: Quellwort[], seite: Seitenwoerter): Abweichung | undefined {
  const erfunden = seite.fussnoten.findIndex((note) => placesOf(quelle, note).length === 0)
  if (erfunden >= 0)
    return {
      zeile: quelle.at(-1)?.zeile ?? 1,
      quelle: '',
      seite: seite.fussnoten[erfunden]?.slice(0, ausschnitt).join(' ') ?? '',
      teil: 'fussnote',
      stelle: erfunden,
    }
  const rest = seite.fussnoten.reduce((words, note) => takeOut(words, note, placesOf(words, note)[0]), quelle)
  const places = placesOf(rest, seite.titel)
  if (places.length === 0 && seite.titel.length > 0)
    return { zeile: 1, quelle: '', seite: seite.titel.join(' '), teil: 'titel' }
  const differences = (places.length > 0 ? places : [undefined]).map((place) =>
    findDifference(takeOut(rest, seite.titel, place), seite.text),
  )
  return differences.includes(undefined) ? undefined : differences[0]
}

function findDifference(quelle: Quellwort[], seite: string[]): Abweichung | undefined {
  const laenge = Math.max(quelle.length, seite.length)
  for (let stelle = 0; stelle < laenge; stelle++)
    if (quelle[stelle]?.wort !== seite[stelle])
      return {
        zeile: (quelle[stelle] ?? quelle.at(-1))?.zeile ?? 1,
        quelle: quelle
          .slice(stelle, stelle + ausschnitt)
          .map(({ wort }) => wort)
          .join(' '),
        seite: seite.slice(stelle, stelle + ausschnitt).join(' '),
        teil: 'text',
        stelle,
      }
  return undefined
}

/** Every position where a piece stands whole. */
function placesOf(alle: Quellwort[], piece: string[]): number[] {
  return [...alle.keys()].filter((i) => piece.every((wort, k) => alle[i + k]?.wort === wort))
}

function takeOut(alle: Quellwort[], piece: string[], stelle: number | undefined): Quellwort[] {
  if (stelle === undefined) return alle
  return [...alle.slice(0, stelle), ...alle.slice(stelle + piece.length)]
}
