import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import Slugger from 'github-slugger'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { checkEinfach } from '../src/checks/einfach/index.ts'
import type { Prueffall } from '../src/checks/prueffall.ts'
import { begriffSchema } from '../src/domain/glossar.ts'
import { parseMdx } from '../src/domain/mdx.ts'
import { kennzahlSchema, planSchema } from '../src/domain/plan.ts'

const text = readFileSync('CONTRIBUTING.md', 'utf8')

/** Code of a language, in order. */
const examples = (sprache: string): string[] =>
  [...text.matchAll(new RegExp(`^\`\`\`${sprache}\n([\\s\\S]+?)\n\`\`\`$`, 'gmu'))].map(
    ([, code = '']) => code,
  )

const anchors = (markdown: string): string[] => {
  const slugger = new Slugger()
  return [...markdown.matchAll(/^#{1,6} (.+)$/gmu)].map(([, titel = '']) => slugger.slug(titel))
}

test.each(['CONTRIBUTING.md', 'docs/handbuch/README.md', 'SECURITY.md', 'CHANGELOG.md'])(
  'links of %s lead somewhere',
  (datei) => {
    const markdown = readFileSync(datei, 'utf8')
    const ziele = [...markdown.matchAll(/\]\(([^)\s]+)\)/gu)].map(([, ziel = '']) => ziel)
    const tote = ziele.filter((ziel) => {
      if (/^https:/u.test(ziel)) return false
      const [pfad = '', anker] = ziel.split('#')
      const dort = pfad ? join(dirname(datei), pfad) : datei
      return (
        !existsSync(dort) || (anker !== undefined && !anchors(readFileSync(dort, 'utf8')).includes(anker))
      )
    })
    expect(tote).toEqual([])
  },
)

test('pictures are described and small', () => {
  const bilder = [...text.matchAll(/!\[([^\]]*)\]\(([^)]+)\)/gu)]
  expect(bilder).toHaveLength(3)
  for (const [, beschreibung = '', pfad = ''] of bilder) {
    expect(beschreibung.length).toBeGreaterThan(40)
    expect(statSync(pfad).size).toBeLessThan(200_000)
  }
})

test('commands are there', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }
  const genannt = [...text.matchAll(/npm run ([\w:]+)/gu)].map(([, name = '']) => name)
  expect(genannt.length).toBeGreaterThan(5)
  expect(genannt.filter((name) => !(name in scripts))).toEqual([])
})

test('examples of fields fit their schemas', () => {
  const daten = examples('yaml').map((code) => parse(code) as { kennzahlen?: unknown[] })
  const [redaktion, kennzahlen, begriff] = daten
  expect(
    planSchema.shape.redaktion.safeParse((redaktion as { redaktion?: unknown }).redaktion).error,
  ).toBeUndefined()
  expect(kennzahlen?.kennzahlen?.map((eine) => kennzahlSchema.safeParse(eine).error)).toEqual([undefined])
  expect(begriffSchema.safeParse(begriff).error).toBeUndefined()
})

describe('Einfache Sprache', () => {
  function check(mdx: string, erklaert: string[] = []): string[] {
    const fall = {
      datei: 'a.mdx',
      tree: parseMdx(mdx),
      plan: { jahr: 2024 },
      abkuerzungen: new Set(erklaert),
    }
    return checkEinfach(fall as unknown as Prueffall).map(({ regel }) => regel)
  }

  test('the example follows the rules of the house', () => {
    expect(examples('mdx').flatMap((code) => check(code))).toEqual([])
  })

  const zeilen = [...text.matchAll(/^\| ([^|]+[.!]) \| ([^|]+[.!]) \|$/gmu)].map(
    ([, so = '', besser = '']) => ({
      so,
      besser,
    }),
  )

  test('there are examples of both kinds', () => {
    expect(zeilen.length).toBeGreaterThan(1)
  })

  test.each(zeilen)('$besser', ({ so, besser }) => {
    const block = (satz: string) =>
      `## Ziele\n\n<Einfach>\n\n${satz}\n\n</Einfach>\n\nEs sind 3.012 Menschen.\n`
    expect(check(block(so), ['eLb'])).not.toEqual([])
    expect(check(block(besser), ['eLb'])).toEqual([])
  })
})
