import { readFile, writeFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const brotli = promisify(brotliCompress)
const zip = promisify(gzip)

/** Below this size headers are longer than what is saved. */
const kleinste = 512

/** So many files at a time keep all cores busy and little in memory. */
const gleichzeitig = 8

/**
 * Writes the compressed neighbours `.br` and `.gz` of files, as small as they get: it is done once, and read many times.
 *
 * @param dateien paths of files that are worth it
 * @returns bytes before, and bytes as Brotli
 */
export async function compressAll(dateien: string[]): Promise<{ vorher: number; nachher: number }> {
  const wartend = [...dateien]
  const summe = { vorher: 0, nachher: 0 }
  const work = async () => {
    for (let datei = wartend.pop(); datei !== undefined; datei = wartend.pop()) {
      const bytes = await readFile(datei)
      summe.vorher += bytes.length
      const klein = await compress(datei, bytes)
      summe.nachher += klein
    }
  }
  await Promise.all(Array.from({ length: gleichzeitig }, work))
  return summe
}

/** @returns bytes that go over the line */
async function compress(datei: string, bytes: Buffer): Promise<number> {
  if (bytes.length < kleinste) return bytes.length
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length }
  const [klein, mittel] = await Promise.all([brotli(bytes, { params }), zip(bytes, { level: 9 })])
  await Promise.all([writeFile(`${datei}.br`, klein), writeFile(`${datei}.gz`, mittel)])
  return klein.length
}
