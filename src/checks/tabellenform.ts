import type { Nodes, Paragraph } from 'mdast'
import { visit } from 'unist-util-visit'
import type { Befund } from '../domain/befund.ts'
import type { Prueffall } from './prueffall.ts'

/**
 * Rows of a table that Markdown does not take for any: those behind a blank line, and all where the line of dashes below
 * the first row is missing. Their words are those of the source all the same, so nothing else finds the cause.
 */
export function checkTabellenform({ datei, tree }: Pick<Prueffall, 'datei' | 'tree'>): Befund[] {
  const befunde: Befund[] = []
  visit(tree, (node) => {
    if (!('children' in node)) return
    const kinder = node.children as Nodes[]
    for (const [i, kind] of kinder.entries()) {
      if (!isRow(kind) || isRow(kinder[i - 1])) continue
      const davor = kinder[i - 1]
      const fund = davor?.type === 'table' ? interrupted(davor, kind) : withoutDashes(kind)
      befunde.push({ datei, regel: 'tabelle-unterbrochen', ...fund })
    }
  })
  return befunde
}

/** A paragraph that begins and ends as a row does. */
function isRow(node: Nodes | undefined): node is Paragraph {
  if (node?.type !== 'paragraph') return false
  const [erste, letzte] = [node.children.at(0), node.children.at(-1)]
  return (
    erste?.type === 'text' &&
    letzte?.type === 'text' &&
    /^\s*\|[^|]*(?:\||$)/u.test(erste.value) &&
    /\|\s*$/u.test(letzte.value)
  )
}

type Fund = Pick<Befund, 'zeile' | 'meldung' | 'abhilfe'>

function interrupted(tabelle: Nodes, zeile: Nodes): Fund {
  const leere = (tabelle.position?.end.line ?? 0) + 1
  const danach = zeile.position?.start.line ?? leere + 1
  return {
    zeile: leere,
    meldung:
      'Gefunden: eine leere Zeile mitten in einer Tabelle; was danach kommt, gehört für das Programm nicht mehr dazu. Erwartet: alle Zeilen einer Tabelle ohne Lücke untereinander.',
    abhilfe:
      danach - leere > 1
        ? `Die leeren Zeilen ${leere} bis ${danach - 1} löschen.`
        : `Die leere Zeile ${leere} löschen.`,
  }
}

function withoutDashes(zeile: Paragraph): Fund {
  const start = zeile.position?.start.line ?? 1
  const [erste] = zeile.children
  const kopf = erste?.type === 'text' ? (erste.value.split('\n')[0] ?? '') : ''
  const spalten = Math.max(1, kopf.split('|').length - 2)
  return {
    zeile: start,
    meldung:
      'Gefunden: eine Tabelle ohne die Zeile aus Strichen unter ihrer ersten Zeile. Erwartet: eine Trennzeile mit einem Strich für jede Spalte.',
    abhilfe: `Hinter Zeile ${start} diese Zeile einfügen: |${' - |'.repeat(spalten)}`,
  }
}
