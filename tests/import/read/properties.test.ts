import fc from 'fast-check'
import { mdxToJs } from 'satteri'
import { expect, test } from 'vitest'
import { parseMdx } from '../../../src/domain/mdx.ts'
import { readMdxWords } from '../../../src/domain/mdx-woerter.ts'
import { expectedWords } from '../../../src/domain/quelltext.ts'
import { quelltextWoerter, woerter } from '../../../src/domain/woerter.ts'
import { compareWords } from '../../../src/domain/worttreue.ts'
import { importPlan } from '../../../src/import/index.ts'
import type { Block } from '../../../src/import/read/bloecke.ts'
import { plain, tidy } from '../../../src/import/read/schreibweise.ts'
import { toQuelle } from '../../../src/import/read/to-quelle.ts'
import { readFrontmatter } from '../../frontmatter.ts'

/** What stands in files of offices, and what must stay text there. */
const stuecke = [
  'Wort', 'arbeitslos', 'Ziel.', 'die', 'und', '7.598.397 €', '16,7 %', '2024', '1.', '1.1', 'A.', 'a)', '§ 16i',
  '#', '##', '**', '*', '_', '-', '–', '•', '>', '|', '`', '```', '~~', '---', '===', '<b>', '</b>', '<sup>1</sup>', '<br>',
  '<Einfach>', '</', '<', '{', '}', '${', 'import x', 'export default', '<!--', '[', ']', '](https://a.de)', '[^1]: ',
  '\\', 'Inhalt', '→', '..... 3', '\f', '\t', '\u00A0', '![x](y)', 'https://example.org', 'a@b.de', 'Kund*innen', '1. Januar',
] // biome-ignore format: a list to be read as a whole

const text = fc
  .array(fc.constantFrom(...stuecke, ' '), { minLength: 1, maxLength: 12 })
  .map((teile) => teile.join(' '))
const zelle = fc.record({
  text: text.map((roh) => tidy(plain(roh))),
  spalten: fc.constant(1),
  zeilen: fc.constant(1),
})
const reihe = fc.record({ kopf: fc.constant(false), zellen: fc.array(zelle, { minLength: 2, maxLength: 3 }) })

/** A text as authors wrote it, with the block that a reader makes of it. */
const block: fc.Arbitrary<Block> = fc.oneof(
  text.map((roh): Block => ({ art: 'absatz', tiefe: 0, text: tidy(plain(roh)) })),
  fc
    .tuple(text, fc.integer({ min: 1, max: 4 }))
    .map(([roh, ebene]): Block => ({ art: 'ueberschrift', ebene, text: tidy(plain(roh)) })),
  fc
    .tuple(text, fc.integer({ min: 1, max: 3 }), fc.constantFrom('', '3.', 'a)', 'IV.'))
    .map(([roh, tiefe, zaehler]): Block => ({ art: 'punkt', tiefe, zaehler, text: tidy(plain(roh)) })),
  fc.array(reihe, { minLength: 1, maxLength: 4 }).map((zeilen): Block => ({ art: 'tabelle', zeilen })),
)

const vorgaben = { bekannteJobcenter: [], andereTexte: [], jobcenter: 'musterkreis', jahr: 2024 }

test('any blocks of a file become a plan with every word in order, and its MDX compiles', () => {
  fc.assert(
    fc.property(fc.array(block, { minLength: 1, maxLength: 8 }), fc.boolean(), (bloecke, gegliedert) => {
      fc.pre(bloecke.some((one) => 'text' in one && /\p{L}/u.test(one.text)))
      const quelle = toQuelle('zufall.docx', new Uint8Array(), { bloecke, gegliedert, zweifel: [] })
      const { mdx, bericht } = importPlan(quelle, vorgaben)
      const plan = readFrontmatter(mdx)
      const erwartet = expectedWords(quelle.zeilen, plan)
      expect(compareWords(erwartet, readMdxWords(plan.titel, parseMdx(mdx)))).toBeUndefined()
      expect(bericht.befunde.filter(({ regel }) => regel === 'rundlauf')).toEqual([])
      expect(() => mdxToJs(mdx)).not.toThrow()
    }),
    { numRuns: 400 },
  )
})

test('any text is written so that it means itself', () => {
  fc.assert(
    fc.property(text, (roh) => {
      const absatz: Block = { art: 'absatz', tiefe: 0, text: `x ${tidy(plain(roh))}` }
      const quelle = toQuelle('zufall.docx', new Uint8Array(), {
        bloecke: [absatz],
        gegliedert: true,
        zweifel: [],
      })
      expect(quelle.zeilen.flatMap(quelltextWoerter)).toEqual(woerter(`x ${roh}`))
    }),
    { numRuns: 400 },
  )
})
