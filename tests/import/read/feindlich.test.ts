import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import fc from 'fast-check'
import { mdxToJs } from 'satteri'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { importPlan } from '../../../src/import/index.ts'
import { dateigrenzen } from '../../../src/import/read/grenzen.ts'
import { kindOf } from '../../../src/import/read/kind-of.ts'
import { type Quelle, UnbrauchbareQuelle } from '../../../src/import/read/quelle.ts'
import { readApart } from '../../../src/import/read/read-apart.ts'
import { type Datei, readDatei } from '../../../src/import/read/read-datei.ts'
import { readText } from '../../../src/import/read/text.ts'
import { pdfFeinde } from '../../angriffe/pdf.ts'
import { onePage } from '../../angriffe/pdf-datei.ts'
import { type Feind, fremderServer, wordFeinde } from '../../angriffe/word.ts'
import { packWord } from './word-datei.ts'

const vorgaben = { bekannteJobcenter: [], andereTexte: [], jobcenter: 'musterkreis', jahr: 2024, themen: [] }
/** A slow machine must not take what is too large for what is too slow. */
const knapp = (verweigert: string | undefined) => ({
  ...dateigrenzen,
  speicher: 400_000_000,
  ...(verweigert !== 'Speicher' && { sekunden: 4 }),
})

let anfragen = 0
const server = createServer((_, antwort) => {
  anfragen++
  antwort.end()
})
beforeAll(
  () => new Promise<void>((done) => server.listen(Number(new URL(fremderServer).port), '127.0.0.1', done)),
)
afterAll(() => {
  server.close()
  expect(anfragen).toBe(0)
})

function read(datei: string, { bytes, endlos, apart, verweigert }: Feind): Promise<Quelle> | Quelle {
  const inhalt = bytes()
  const art = kindOf(datei, inhalt)
  if (art === 'text') return readText(datei, inhalt)
  const ganz = { datei, art, bytes: inhalt }
  return endlos || apart
    ? readApart(ganz, undefined, endlos ? knapp(verweigert) : dateigrenzen)
    : readDatei(ganz)
}

describe.each([
  ['docx', wordFeinde],
  ['pdf', pdfFeinde],
])('a %s', (art, feinde) => {
  test.each(Object.entries(feinde))('of %s is read or refused', async (_, feind) => {
    const quelle = await Promise.resolve()
      .then(() => read(`feind.${art}`, feind))
      .catch((fehler: unknown) => fehler)
    if (feind.verweigert) {
      expect(quelle).toBeInstanceOf(UnbrauchbareQuelle)
      const { message, abhilfe } = quelle as UnbrauchbareQuelle
      expect(message).toContain(feind.verweigert)
      expect(message).toMatch(/Gefunden: .+\. Erwartet: .+\.$/u)
      expect(abhilfe).toMatch(/^\p{Lu}.+\.$/u)
      return
    }
    if (quelle instanceof Error) throw quelle
    expect((quelle as Quelle).zeilen.join('\n')).toContain(feind.liest)
    expect(() => mdxToJs(importPlan(quelle as Quelle, vorgaben).mdx)).not.toThrow()
  })
})

/** Damage that comes of bad luck rather than of intent: bytes that change, and files that break off. */
describe('of a file that is damaged at random a result comes, or a refusal:', { timeout: 300_000 }, () => {
  const pdf = new Uint8Array(readFileSync('tests/fixtures/lesen/browser-mit-struktur.pdf'))
  const ohne = new Uint8Array(readFileSync('tests/fixtures/lesen/browser-ohne-struktur.pdf'))
  const klein = onePage()

  test.each<['pdf' | 'docx', string, Uint8Array, number]>([
    ['pdf', 'with structure', pdf, 60],
    ['pdf', 'without structure', ohne, 40],
    ['pdf', 'of one page', klein, 100],
    ['docx', 'of some pages', packWord(), 100],
  ])('a %s %s', async (art, _, ganz, numRuns) => {
    const schaden = fc.oneof(
      {
        weight: 4,
        arbitrary: fc.array(fc.tuple(fc.nat(ganz.length - 1), fc.nat(255)), { minLength: 1, maxLength: 30 }),
      },
      { weight: 1, arbitrary: fc.nat(ganz.length - 1) },
    )
    const ausgang = { gelesen: 0, verweigert: 0 }
    await fc.assert(
      fc.asyncProperty(schaden, async (einer) => {
        const quelle = await readOrRefuse({ datei: `zufall.${art}`, art, bytes: damage(ganz, einer) })
        ausgang[quelle ? 'gelesen' : 'verweigert']++
        if (quelle) expect(() => mdxToJs(importPlan(quelle, vorgaben).mdx)).not.toThrow()
      }),
      { seed: 9, numRuns, endOnFailure: true },
    )
    expect(ausgang.verweigert).toBeGreaterThan(0)
  })

  async function readOrRefuse(datei: Datei): Promise<Quelle | undefined> {
    try {
      return await readDatei(datei)
    } catch (fehler) {
      if (fehler instanceof UnbrauchbareQuelle) return undefined
      throw fehler
    }
  }
})

/** Where it breaks off, or which bytes are others. */
function damage(ganz: Uint8Array, schaden: number | [stelle: number, byte: number][]): Uint8Array {
  if (typeof schaden === 'number') return ganz.slice(0, schaden)
  const bytes = ganz.slice()
  for (const [stelle, byte] of schaden) bytes[stelle] = byte
  return bytes
}
