import type { Root } from 'mdast'
import type { Befund } from '../domain/befund.ts'
import { lineOfField } from '../domain/frontmatter.ts'
import type { Plan } from '../domain/plan.ts'
import { zeilenDatei } from '../domain/plandateien.ts'
import type { Regel } from '../domain/regeln.ts'
import type { Themenworte } from '../domain/thema.ts'

/** A plan with everything that the rules look at. */
export interface Prueffall {
  /** Path of the plan's file from the project's root. */
  datei: string
  plan: Plan
  tree: Root
  /** Bytes of its source as a hex digest. */
  sha256: string
  /** Lines of its source, or of the text version of a PDF or Word file. */
  zeilen: string[]
  /** Of such a file: the digest of the text version, and the lines that reading the file gives today. */
  textfassung?: { sha256: string; gelesen: string[] } | undefined
  /** Ids of the Jobcenter that have a file. */
  jobcenter: string[]
  /** Short version of the whole plan in Einfache Sprache, if there is one. */
  kurzfassung?: { datei: string; tree: Root } | undefined
  /** Abbreviations that the glossary writes out. */
  abkuerzungen: ReadonlySet<string>
  /** All topics, with the words that speak for them. */
  themen: Themenworte[]
  /** Ids of all topics that have a file, also of those that cannot be read. */
  themenIds?: string[]
  /** The built page of the plan, if there is one. */
  html?: string | undefined
}

/** A finding about the plan's file, at the line of a field in its frontmatter. */
export function fieldBefund(
  { datei, tree }: Prueffall,
  feld: (string | number)[],
  regel: Regel,
  meldung: string,
  abhilfe: string,
): Befund {
  return { datei, zeile: lineOfField(frontmatterOf(tree), feld), regel, meldung, abhilfe }
}

/** A finding about the source's text. */
export function sourceBefund(
  { plan }: Prueffall,
  zeile: number,
  regel: Regel,
  meldung: string,
  abhilfe: string,
): Befund {
  return { datei: `seeds/${zeilenDatei(plan.quelle)}`, zeile, regel, meldung, abhilfe }
}

/** The frontmatter with its lines of dashes, as it begins the file. */
export function frontmatterOf({ children: [yaml] }: Root): string {
  return yaml?.type === 'yaml' ? `---\n${yaml.value}\n---\n` : ''
}
