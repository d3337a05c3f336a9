import { createHash } from 'node:crypto'
import { existsSync, readFileSync, statSync } from 'node:fs'
import type { Befund } from '../../src/domain/befund.ts'
import { lineOfField } from '../../src/domain/frontmatter.ts'
import type { Plan } from '../../src/domain/plan.ts'
import type { Plandateien } from '../../src/domain/plandateien.ts'
import { readZeilen } from '../../src/domain/quellzeilen.ts'
import { readQuelle } from '../../src/import/read/index.ts'

/** What is said of a source: its digest and lines; a PDF or Word file is read once more, to see what it says. */
export async function readSource(plan: Plan, { quelle, zeilen }: Pick<Plandateien, 'quelle' | 'zeilen'>) {
  const [bytes, text] = [quelle, zeilen].map((pfad) => readFileSync(pfad)) as [Buffer, Buffer]
  const gelesen = await readQuelle(plan.quelle.datei, bytes)
  if (!plan.quelle.textfassung) return { sha256: gelesen.sha256, zeilen: gelesen.zeilen }
  const sha256 = createHash('sha256').update(text).digest('hex')
  return {
    sha256: gelesen.sha256,
    zeilen: readZeilen(text),
    textfassung: { sha256, gelesen: gelesen.zeilen },
  }
}

/** The file in `seeds/` that a plan names and that is not there, if one is not. */
export function findMissing(
  datei: string,
  text: string,
  { quelle, zeilen }: Pick<Plandateien, 'quelle' | 'zeilen'>,
): Befund | undefined {
  const fehlt = [quelle, zeilen].find((pfad) => !existsSync(pfad))
  if (!fehlt) return undefined
  return {
    datei,
    zeile: lineOfField(text, ['quelle', 'datei']),
    regel: 'quelle-fehlt',
    meldung: `quelle: Gefunden: der Name ${fehlt}. Erwartet: eine Datei; ${fehlt} gibt es nicht.`,
    abhilfe:
      'Die Quelle so, wie das Jobcenter sie geliefert hat, unter diesem Namen in seeds/ ablegen; die Textfassung eines PDFs schreibt der Import.',
  }
}

/** The built page of a plan; one that is older than the plan says nothing about it. */
export function readPage(seite: string, datei: string): string | undefined {
  const current = existsSync(seite) && statSync(seite).mtimeMs >= statSync(datei).mtimeMs
  return current ? readFileSync(seite, 'utf8') : undefined
}
