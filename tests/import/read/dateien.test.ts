import { globSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { mdxToJs } from 'satteri'
import { describe, expect, test } from 'vitest'
import { importPlan } from '../../../src/import/index.ts'
import { readQuelle } from '../../../src/import/read/index.ts'
import { packWord } from './word-datei.ts'

const vorgaben = { bekannteJobcenter: [], andereTexte: [], jobcenter: 'musterkreis', jahr: 2025 }
const ordner = 'tests/fixtures/lesen'

const dateien: [string, Uint8Array][] = [
  ...globSync(`${ordner}/*-struktur.pdf`)
    .sort()
    .map((datei): [string, Uint8Array] => [basename(datei), new Uint8Array(readFileSync(datei))]),
  ['word.docx', packWord()],
]

describe.each(dateien)('%s', async (name, bytes) => {
  const quelle = await readQuelle(name, bytes)
  const { mdx, bericht } = importPlan(quelle, vorgaben)

  test('gives the expected lines', async () => {
    await expect(quelle.zeilen.join('\n')).toMatchFileSnapshot(`../../../${ordner}/${name}.txt`)
  })

  test('gives the expected MDX', async () => {
    await expect(mdx).toMatchFileSnapshot(`../../../${ordner}/${name}.mdx`)
    expect(() => mdxToJs(mdx)).not.toThrow()
  })

  test('loses no word on the way, and is printed as it was read', () => {
    const schwere = ['worttreue', 'rundlauf', 'nicht-gelesen', 'rest-der-umwandlung']
    expect(bericht.befunde.filter(({ regel }) => schwere.includes(regel))).toEqual([])
  })

  test('gives the same lines twice', async () => {
    expect((await readQuelle(name, bytes)).zeilen).toEqual(quelle.zeilen)
  })
})

/** What the two kinds of PDF of one document must agree on: all that is said in it. */
test.each(['browser', 'zweispaltig'])('%s says the same with and without structure', async (name) => {
  const read = async (art: string) => {
    const datei = `${name}-${art}-struktur.pdf`
    const { mdx } = importPlan(await readQuelle(datei, readFileSync(`${ordner}/${datei}`)), vorgaben)
    return mdx.slice(mdx.indexOf('\n---\n'))
  }
  expect(await read('ohne')).toBe(await read('mit'))
})

test('words that no reader of Word files finds are told', async () => {
  const formel = new TextDecoder()
    .decode(readFileSync(`${ordner}/word/word/document.xml`))
    .replace('<w:t xml:space="preserve">Ende.</w:t>', '<w:ruby><w:t>Rubinwort</w:t></w:ruby>')
  const bytes = packWord({ 'word/document.xml': new TextEncoder().encode(formel) })
  const { gestalt } = await readQuelle('word.docx', bytes)
  expect(gestalt?.zweifel).toMatchObject([
    { regel: 'nicht-gelesen', meldung: expect.stringContaining('Rubinwort') },
  ])
})
