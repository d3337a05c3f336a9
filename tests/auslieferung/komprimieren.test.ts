import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { beforeEach, expect, test } from 'vitest'
import { compressAll } from '../../src/auslieferung/komprimieren.ts'

const text = 'Bürgergeld und Teilhabe\n'.repeat(100)
let ordner = ''
const dateiOf = (name: string) => join(ordner, name)
const vorrat = () => join(ordner, 'vorrat')

beforeEach(() => {
  ordner = mkdtempSync(join(tmpdir(), 'amip-komprimieren-'))
  writeFileSync(dateiOf('plan.html'), text)
})

test('both neighbours hold the text', async () => {
  const { vorher, nachher } = await compressAll([dateiOf('plan.html')], vorrat())
  expect(brotliDecompressSync(readFileSync(dateiOf('plan.html.br'))).toString()).toBe(text)
  expect(gunzipSync(readFileSync(dateiOf('plan.html.gz'))).toString()).toBe(text)
  expect({ vorher, nachher }).toEqual({
    vorher: Buffer.byteLength(text),
    nachher: readFileSync(dateiOf('plan.html.br')).length,
  })
})

test('what is shorter than headers gets no neighbours', async () => {
  writeFileSync(dateiOf('kurz.txt'), 'kurz')
  await compressAll([dateiOf('kurz.txt')], vorrat())
  expect(readdirSync(ordner)).not.toContain('kurz.txt.br')
})

test('the next build takes what this one has kept, also for a file of another name', async () => {
  await compressAll([dateiOf('plan.html')], vorrat())
  for (const name of readdirSync(vorrat())) writeFileSync(join(vorrat(), name), 'kept')
  writeFileSync(dateiOf('anders.html'), text)
  await compressAll([dateiOf('anders.html')], vorrat())
  expect(readFileSync(dateiOf('anders.html.br'), 'utf8')).toBe('kept')
})

test('a text that has changed is compressed anew, and the old one forgotten', async () => {
  await compressAll([dateiOf('plan.html')], vorrat())
  const alt = readdirSync(vorrat())
  writeFileSync(dateiOf('plan.html'), `${text}!`)
  await compressAll([dateiOf('plan.html')], vorrat())
  expect(brotliDecompressSync(readFileSync(dateiOf('plan.html.br'))).toString()).toBe(`${text}!`)
  expect(readdirSync(vorrat())).toHaveLength(2)
  expect(readdirSync(vorrat()).filter((name) => alt.includes(name))).toEqual([])
})

test('files that hold the same are compressed at the same time without harm', async () => {
  const gleiche = Array.from({ length: 40 }, (_, i) => dateiOf(`gleich-${i}.html`))
  for (const datei of gleiche) writeFileSync(datei, text)
  await compressAll(gleiche, vorrat())
  for (const datei of gleiche) expect(gunzipSync(readFileSync(`${datei}.gz`)).toString()).toBe(text)
  expect(readdirSync(vorrat())).toHaveLength(2)
})
