import type { Root } from 'mdast'
import { LineCounter, parseDocument } from 'yaml'
import type { Befund } from '../domain/befund.ts'
import type { Plan } from '../domain/plan.ts'

/** A plan with everything that the rules look at. */
export interface Prueffall {
  /** Path of the plan's file from the project's root. */
  datei: string
  plan: Plan
  tree: Root
  /** Bytes of its source as a hex digest. */
  sha256: string
  /** Lines of its source. */
  zeilen: string[]
  /** Ids of the Jobcenter that have a file. */
  jobcenter: string[]
  /** The built page of the plan, if there is one. */
  html?: string | undefined
}

/** A finding about the plan's file, at the line of a field in its frontmatter. */
export function fieldBefund(
  { datei, tree }: Prueffall,
  feld: (string | number)[],
  regel: string,
  meldung: string,
  abhilfe: string,
): Befund {
  return { datei, zeile: lineOf(tree, feld), regel, meldung, abhilfe }
}

/** A finding about the source's text. */
export function sourceBefund(
  { plan }: Prueffall,
  zeile: number,
  regel: string,
  meldung: string,
  abhilfe: string,
): Befund {
  return { datei: `seeds/${plan.quelle.datei}`, zeile, regel, meldung, abhilfe }
}

/** Line of a field in the file; the frontmatter begins in its second line. */
function lineOf({ children: [yaml] }: Root, feld: (string | number)[]): number {
  if (yaml?.type !== 'yaml') return 1
  const lineCounter = new LineCounter()
  const node = parseDocument(yaml.value, { lineCounter }).getIn(feld, true)
  const range =
    node && typeof node === 'object' && 'range' in node ? (node.range as [number] | undefined) : undefined
  return range ? lineCounter.linePos(range[0]).line + 1 : 1
}
