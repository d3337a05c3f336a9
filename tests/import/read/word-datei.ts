import { globSync, readFileSync } from 'node:fs'
import { type Zippable, zipSync } from 'fflate'

const ordner = 'tests/fixtures/lesen/word/'

/** The parts of a Word file stand in a folder, so that a change in them can be read; here they are packed. */
export function packWord(mehr: Zippable = {}): Uint8Array {
  const namen = ['[Content_Types].xml', '_rels/.rels', ...globSync(`${ordner}word/**/*.{xml,rels}`)]
  const teile = namen
    .map((name) => name.replace(ordner, ''))
    .sort()
    .map((name) => [name, new Uint8Array(readFileSync(ordner + name))] as const)
  return zipSync({ ...Object.fromEntries(teile), ...mehr }, { mtime: '2025-01-01' })
}
