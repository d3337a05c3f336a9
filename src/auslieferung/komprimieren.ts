import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { openVorrat, type Vorrat } from './vorrat.ts'

const brotli = promisify(brotliCompress)
const zip = promisify(gzip)

/** Below this size headers are longer than what is saved. */
const kleinste = 512

/** So many files at a time keep all cores busy and little in memory. */
const gleichzeitig = 8

/**
 * Writes the compressed neighbours `.br` and `.gz` of files, as small as they get: it is done once, and read many times.
 * It is more work than all the rest of a build, so what earlier builds have compressed is taken from them.
 *
 * @param dateien paths of files that are worth it
 * @param ordner where compressed texts are kept from build to build
 * @returns bytes before, and bytes as Brotli
 */
export async function compressAll(
  dateien: string[],
  ordner: string,
): Promise<{ vorher: number; nachher: number }> {
  const vorrat = await openVorrat(ordner)
  const wartend = [...dateien]
  const summe = { vorher: 0, nachher: 0 }
  const work = async () => {
    for (let datei = wartend.pop(); datei !== undefined; datei = wartend.pop()) {
      const bytes = await readFile(datei)
      summe.vorher += bytes.length
      const klein = await compress(datei, bytes, vorrat)
      summe.nachher += klein
    }
  }
  await Promise.all(Array.from({ length: gleichzeitig }, work))
  await vorrat.close()
  return summe
}

/** @returns bytes that go over the line */
async function compress(datei: string, bytes: Buffer, vorrat: Vorrat): Promise<number> {
  if (bytes.length < kleinste) return bytes.length
  const name = nameOf(bytes)
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length }
  const [klein, mittel] = await Promise.all([
    vorrat.take(`${name}.br`, () => brotli(bytes, { params })),
    vorrat.take(`${name}.gz`, () => zip(bytes, { level: 9 })),
  ])
  await Promise.all([writeFile(`${datei}.br`, klein), writeFile(`${datei}.gz`, mittel)])
  return klein.length
}

/** The same bytes, compressed by the same libraries, are the same file. */
function nameOf(bytes: Buffer): string {
  const { brotli: mitBrotli, zlib } = process.versions
  return createHash('sha256').update(`brotli ${mitBrotli} zlib ${zlib}\n`).update(bytes).digest('hex')
}
