import fc from 'fast-check'
import { mdxToJs } from 'satteri'
import { expect, test } from 'vitest'
import { bausteineOf } from '../../src/domain/bausteine.ts'
import { findFremdes } from '../../src/domain/fremdes.ts'
import { parseMdx } from '../../src/domain/mdx.ts'
import { readMdxWords } from '../../src/domain/mdx-woerter.ts'
import { readPlanabschnitte } from '../../src/domain/planabschnitte.ts'
import { expectedWords } from '../../src/domain/quelltext.ts'
import { compareWords } from '../../src/domain/worttreue.ts'
import { type Importergebnis, importPlan } from '../../src/import/index.ts'
import { UnbrauchbareQuelle } from '../../src/import/read/quelle.ts'
import { readText } from '../../src/import/read/text.ts'
import { readFrontmatter } from '../frontmatter.ts'

/** What converted plans are made of, and what must never become code. */
const stuecke = [
  'Wort', 'arbeitslos', 'Ziel.', 'die', 'Jugend-', 'und', '7.598.397 €', '16,7 %', '2024', '1.', '1.1', 'A.', '§ 16i',
  '# ', '## ', '**', '*', '_', '- ', '  - ', '> ', '    ', '\t', '\t\t', '\n', '\n\n', '\n\n\n', '---', '|', '`', '```', '~~',
  '<b>', '</b>', '<sup>1</sup>', '<sup>', '<br>', '<u>', '</u>', '<Einfach>', '</', '<', '>', '{', '}', '{{', '${', '&amp;',
  'import x', 'export default', '<!--', '-->', '[', ']', '](', '[^1]', '[^1]: ', '\\', '\\*', 'Inhalt', '→ ', '..... 3', '\f',
  '[a](javascript:alert(1))', '![a](data:x)', '<script>', '</script>', '<iframe src=x>', '{alert(1)}', '<x onclick=y>', "import {a} from 'b'",
  '\u00A0', '\u00AD', ':::', '![x](y)', 'https://example.org', '<https://a.de>', 'a@b.de', 'Kund\\*innen', '$x$', '^2^',
] // biome-ignore format: a list to be read as a whole

const text = fc
  .array(fc.constantFrom(...stuecke, ' '), { minLength: 1, maxLength: 60 })
  .map((teile) => teile.join(''))

/** Topics that some words of the texts speak for. */
const themen = [
  { id: 'arbeit', titel: 'Arbeit', worte: ['Wort', 'arbeitslos'] },
  { id: 'ziele', titel: 'Ziele', worte: ['Ziel', '§ 16i'] },
]

const vorgaben = {
  bekannteJobcenter: [],
  andereTexte: [],
  jobcenter: 'musterkreis',
  jahr: 2024,
  themen,
}

const bausteine = bausteineOf('content/plaene/zufall.mdx')

/** Imports a text; undefined when it holds nothing that could be imported, which is an honest answer too. */
function tryImport(quelle: string): Importergebnis | undefined {
  try {
    return importPlan(readText('zufall.txt', new TextEncoder().encode(quelle)), vorgaben)
  } catch (fehler) {
    if (fehler instanceof UnbrauchbareQuelle) return undefined
    throw fehler
  }
}

test('any text is imported without a crash, no word is lost or moved, the MDX compiles, and topics are of its sections', () => {
  fc.assert(
    fc.property(text, (quelle) => {
      const ergebnis = tryImport(quelle)
      if (ergebnis === undefined) return
      const { mdx, bericht } = ergebnis
      const plan = readFrontmatter(mdx)
      const erwartet = expectedWords(readText('zufall.txt', new TextEncoder().encode(quelle)).zeilen, plan)
      expect(compareWords(erwartet, readMdxWords(plan.titel, parseMdx(mdx)))).toBeUndefined()
      expect(bericht.befunde.filter(({ regel }) => regel === 'rundlauf')).toEqual([])
      expect(findFremdes(parseMdx(mdx), bausteine)).toEqual([])
      expect(() => mdxToJs(mdx)).not.toThrow()
      const anker = readPlanabschnitte(parseMdx(mdx)).map((abschnitt) => abschnitt.anker)
      for (const abschnitt of Object.keys(plan.themen)) expect(anker).toContain(abschnitt)
    }),
    { numRuns: 1000 },
  )
})
