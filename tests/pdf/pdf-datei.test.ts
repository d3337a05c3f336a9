import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { findPdf, listPdfs, pdfName, pdfOrdner } from '../../src/pdf/pdf-datei.ts'
import { copyMusterbestand } from '../musterbestand.ts'

const id = 'ilm-kreis-2024'
const plan = { jobcenter: 'ilm-kreis', quelle: { datei: 'ilm-kreis-2024.txt', sha256: '' } }
const hier = process.cwd()
let projekt = ''

beforeEach(() => {
  projekt = mkdtempSync(join(tmpdir(), 'pdf-'))
  copyMusterbestand(projekt)
  process.chdir(projekt)
})
afterEach(() => {
  process.chdir(hier)
  rmSync(projekt, { recursive: true })
})

async function writePdf(): Promise<string> {
  const name = await pdfName(id, plan)
  mkdirSync(pdfOrdner, { recursive: true })
  writeFileSync(`${pdfOrdner}/${name}`, '%PDF')
  return name
}

test('a PDF is named by its plan and twelve digits of a checksum', async () => {
  expect(await pdfName(id, plan)).toMatch(/^ilm-kreis-2024\.[0-9a-f]{12}\.pdf$/u)
  expect(await pdfName(id, plan)).toBe(await pdfName(id, plan))
})

test('without PDFs none is found', async () => {
  expect(await findPdf(id, plan)).toBeUndefined()
})

test('the PDF of the present content is found', async () => {
  expect(await writePdf()).toBe(await findPdf(id, plan))
  expect(await findPdf('elbe-elster-2024', plan)).toBeUndefined()
})

test.each([
  `content/plaene/${id}.mdx`,
  `content/kurzfassungen/${id}.mdx`,
  'content/jobcenter/ilm-kreis.yaml',
  'seeds/ilm-kreis-2024.txt',
])('once %s changes, the PDF is stale', async (datei) => {
  const name = await writePdf()
  mkdirSync(join(datei, '..'), { recursive: true })
  writeFileSync(datei, 'anders')
  expect(await findPdf(id, plan)).toBeUndefined()
  expect(await listPdfs(id)).toEqual([name])
})

test('a plan does not take the PDFs of one whose name goes on', async () => {
  mkdirSync(pdfOrdner, { recursive: true })
  writeFileSync(`${pdfOrdner}/ilm-kreis-2024-neu.0123456789ab.pdf`, '%PDF')
  expect(await listPdfs(id)).toEqual([])
})
