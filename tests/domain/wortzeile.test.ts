import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parseMdx } from '../../src/domain/mdx.ts'
import { readMdxWords } from '../../src/domain/mdx-woerter.ts'
import { lineOfWord } from '../../src/domain/wortzeile.ts'

/** Every so many words, so that all kinds of blocks are met. */
const schritt = 97

test.each(globSync('tests/fixtures/plaene/*.mdx'))('words of %s are found in their lines', (datei) => {
  const mdx = readFileSync(datei, 'utf8')
  const tree = parseMdx(mdx)
  const zeilen = mdx.split('\n')
  const woerter = readMdxWords('', tree).text
  for (let stelle = 0; stelle < woerter.length; stelle += schritt) {
    const zeile = lineOfWord(tree, stelle)
    const block = zeilen
      .slice(zeile - 1, zeile + 12)
      .join('\n')
      .replace(/[\\*_]/gu, '')
    expect(block, `word ${stelle} in line ${zeile}`).toContain(woerter[stelle])
  }
})

test('a row of a table and an item of a list have their own lines; behind the last word is the last line', () => {
  const tree = parseMdx(
    'A b\n\n<Tabelle beschriftung="C d">\n\n| e | f |\n| - | - |\n| g | h |\n\n</Tabelle>\n\n- i\n- j\n',
  )
  expect(Array.from({ length: 12 }, (_, i) => lineOfWord(tree, i))).toEqual([
    1, 1, 3, 3, 5, 5, 7, 7, 11, 12, 12, 12,
  ])
})
