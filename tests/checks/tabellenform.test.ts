import { expect, test } from 'vitest'
import { checkTabellenform } from '../../src/checks/tabellenform.ts'
import { parseMdx } from '../../src/domain/mdx.ts'

const check = (mdx: string) => checkTabellenform({ datei: 'a.mdx', tree: parseMdx(mdx) })

const ganz =
  '<Tabelle kopfzeilen="1" zeilen="elb | lzb">\n  | A | B |\n  | - | -: |\n  | c | 1 |\n  | d | 2 |\n</Tabelle>\n'

test('a table without a gap has no finding', () => {
  expect(check(ganz)).toEqual([])
  expect(check('Ein Satz mit | darin.\n\n| a\n')).toEqual([])
})

test('a blank line is told with its line, and without it all is well', () => {
  const [befund, ...weitere] = check(ganz.replace('  | d', '\n  | d'))
  expect(befund).toMatchObject({
    zeile: 5,
    regel: 'tabelle-unterbrochen',
    abhilfe: 'Die leere Zeile 5 löschen.',
  })
  expect(befund?.meldung).toContain('eine leere Zeile mitten in einer Tabelle')
  expect(weitere).toEqual([])
  expect(check(ganz.replace('  | d', '\n\n  | d'))[0]?.abhilfe).toBe('Die leeren Zeilen 5 bis 6 löschen.')
  expect(check('| A | B |\n| - | - |\n| **c** | 1 |\n\n| **d** | 2 |\n')).toHaveLength(1)
})

test('a missing line of dashes is told with the line to put there', () => {
  const ohne = ganz.replace('  | - | -: |\n', '')
  const [befund] = check(ohne)
  expect(befund).toMatchObject({ zeile: 2, abhilfe: 'Hinter Zeile 2 diese Zeile einfügen: | - | - |' })
  expect(check(ohne.replace('| A | B |\n', '| A | B |\n  | - | - |\n'))).toEqual([])
})
