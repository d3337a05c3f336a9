import type { Heading, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { Befund } from '../domain/befund.ts'
import type { Regel } from '../domain/regeln.ts'

type Fehler = Pick<Befund, 'meldung' | 'abhilfe'>

/**
 * Headings as screen readers list them: none beside the page's own title is of the first level, none leaves out a level
 * (WCAG 1.3.1), and what is meant as one is one. The import gives a source's headings levels without gaps.
 *
 * @param text the file as it stands
 * @param darueber level of the heading that stands above the text on its page
 */
export function checkUeberschriften(datei: string, tree: Root, text: string, darueber: number): Befund[] {
  const zeilen = text.split('\n')
  return [...checkEbenen(tree, zeilen, darueber), ...findUnmarked(tree, zeilen)]
    .map(({ zeile, ...fehler }): Befund => ({ datei, zeile, regel: 'ueberschrift', ...fehler }))
    .sort((a, b) => a.zeile - b.zeile)
}

type Fund = Fehler & { zeile: number }

function checkEbenen({ children }: Root, zeilen: string[], darueber: number): Fund[] {
  const alle = children.filter((node) => node.type === 'heading')
  return alle.flatMap((node, i) => {
    const zeile = node.position?.start.line ?? 1
    // One of too high a level is told itself; it was meant as a chapter.
    const davor = i === 0 ? darueber : Math.max(alle[i - 1]?.depth ?? 0, darueber + 1)
    const fehler = judge(node, zeilen[zeile - 1] ?? '', davor, darueber)
    return fehler ? [{ zeile, ...fehler }] : []
  })
}

const zeichen = (ebene: number): string => '#'.repeat(ebene)

function judge(
  { depth, position }: Heading,
  zeile: string,
  davor: number,
  darueber: number,
): Fehler | undefined {
  if (!/^\s{0,3}#/u.test(zeile)) return underlined(position?.end.line ?? 1)
  if (depth <= darueber)
    return {
      meldung: `Gefunden: eine Überschrift mit ${zeichen(depth)}. Erwartet: mindestens ${zeichen(darueber + 1)}, denn darüber steht schon die Überschrift der Seite.`,
      abhilfe: `Für ein Kapitel ${zeichen(darueber + 1)} schreiben, für einen Abschnitt darin ${zeichen(darueber + 2)}.`,
    }
  if (depth <= davor + 1) return undefined
  return {
    meldung: `Gefunden: eine Überschrift mit ${zeichen(depth)} nach einer mit ${zeichen(davor)}. Erwartet: höchstens ${zeichen(davor + 1)}, ohne eine Ebene zu überspringen.`,
    abhilfe: 'Für jede Ebene ein # mehr: ## Kapitel, ### Abschnitt, #### Unterabschnitt.',
  }
}

/** Signs below a paragraph make a heading of it, which hardly anybody wants or sees. */
const underlined = (zeile: number): Fehler => ({
  meldung: `Gefunden: ein Absatz, den die Zeichen === oder --- in Zeile ${zeile} zur Überschrift machen. Erwartet: eine Überschrift mit ## davor oder ein Absatz.`,
  abhilfe: `Zeile ${zeile} löschen. Soll es eine Überschrift sein, ## und ein Leerzeichen davor setzen. Ist eine Linie gemeint, davor eine Zeile frei lassen.`,
})

/** Without a plain space behind its signs a heading is a paragraph that begins with them. */
function findUnmarked(tree: Root, zeilen: string[]): Fund[] {
  const funde: Fund[] = []
  visit(tree, 'paragraph', (node) => {
    const zeile = node.position?.start.line ?? 1
    const [, marke = ''] = /^\s{0,3}(#{2,6})[^#\t ]/u.exec(zeilen[zeile - 1] ?? '') ?? []
    if (marke === '') return
    funde.push({
      zeile,
      meldung: `Gefunden: ${marke} ohne Leerzeichen dahinter; so ist es keine Überschrift. Erwartet: „${marke} Überschrift“.`,
      abhilfe: `Hinter ${marke} ein gewöhnliches Leerzeichen tippen (auch ein geschütztes Leerzeichen ist keines). Sind es keine Zeichen einer Überschrift, davor einen Rückstrich setzen: \\${marke}.`,
    })
  })
  return funde
}

/** Rules that go by headings. */
const nachUeberschriften: ReadonlySet<Regel> = new Set([
  'thema-abschnitt-unbekannt',
  'thema-fehlt',
  'einfach-form',
])

/** Findings about a plan; while one of its headings is none, rules that go by headings would name consequences only. */
export function withoutFolgen(befunde: Befund[], ueberschriften: Befund[]): Befund[] {
  return befunde.filter(({ regel }) => ueberschriften.length === 0 || !nachUeberschriften.has(regel))
}
