import { globSync, readFileSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { mdxToJs } from 'satteri'
import { describe, expect, test } from 'vitest'
import { parseMdx } from '../../src/domain/mdx.ts'
import { readMdxWords } from '../../src/domain/mdx-woerter.ts'
import { expectedWords } from '../../src/domain/quelltext.ts'
import { compareWords } from '../../src/domain/worttreue.ts'
import { importPlan } from '../../src/import/index.ts'
import { readText } from '../../src/import/read/text.ts'
import { readFrontmatter } from '../frontmatter.ts'
import { musterbestand } from '../musterbestand.ts'

const vorgaben = { bekannteJobcenter: [], andereTexte: [], jobcenter: 'musterkreis', jahr: 2024 }

describe.each(globSync('tests/fixtures/import/*/seed.txt').sort())('%s', (datei) => {
  const bytes = readFileSync(datei)
  const { mdx, bericht } = importPlan(readText('seed.txt', bytes), vorgaben)

  test('gives the expected MDX', async () => {
    await expect(mdx).toMatchFileSnapshot(`../../${dirname(datei)}/plan.mdx`)
  })

  test('keeps every word in order', () => {
    const plan = readFrontmatter(mdx)
    const erwartet = expectedWords(readText('seed.txt', bytes).zeilen, plan)
    expect(compareWords(erwartet, readMdxWords(plan.titel, parseMdx(mdx)))).toBeUndefined()
  })

  test('is printed with the headings, lists and tables that were read', () => {
    expect(bericht.befunde.filter(({ regel }) => regel === 'rundlauf')).toEqual([])
  })

  test('compiles in the dialect of the site', () => {
    expect(() => mdxToJs(mdx)).not.toThrow()
  })

  test('gives the same bytes twice', () => {
    expect(importPlan(readText('seed.txt', bytes), vorgaben).mdx).toBe(mdx)
  })
})

const dokumente = globSync(`${musterbestand}/seeds/*.txt`).sort()

describe.each(dokumente)('the whole document %s', (datei) => {
  const andere = dokumente.filter((other) => other !== datei)
  const andereTexte = andere.map((other) => readFileSync(other, 'utf8'))
  const name = basename(datei, '.txt')
  const { mdx, bericht } = importPlan(readText(basename(datei), readFileSync(datei)), {
    bekannteJobcenter: [],
    andereTexte,
  })

  test('is printed with the headings, lists and tables that were read', () => {
    expect(bericht.befunde.filter(({ regel }) => regel === 'rundlauf')).toEqual([])
  })

  test('gives the expected MDX', async () => {
    await expect(mdx).toMatchFileSnapshot(`../fixtures/plaene/${name}.mdx`)
  })
})
