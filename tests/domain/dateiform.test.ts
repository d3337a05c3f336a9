import { expect, test } from 'vitest'
import { findUnlesbares } from '../../src/domain/dateiform.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)

test('a file in UTF-8 is readable, whatever its letters', () => {
  expect(findUnlesbares(utf8('name: Jobcenter Ilm-Kreis „Süd“\n'))).toBeUndefined()
})

test('a file in Windows-1252 is told by the line of its first letter that is not UTF-8', () => {
  expect(findUnlesbares(Buffer.from('name: A\nland: Thüringen\n', 'latin1'))).toMatchObject({
    zeile: 2,
    meldung: expect.stringContaining('UTF-8'),
  })
})

test.each(['<<<<<<< HEAD', '=======', '>>>>>>> plan-2025', '||||||| 1a2b3c'])(
  'a line %s is what git leaves of a conflict',
  (zeile) => {
    expect(findUnlesbares(utf8(`Text davor.\n\n${zeile}\nText danach.\n`))).toMatchObject({
      zeile: 3,
      meldung: expect.stringContaining('Konflikts'),
    })
  },
)

test('signs like those of a conflict may stand inside a line', () => {
  expect(findUnlesbares(utf8('Es gilt a ======= b.\n========\n'))).toBeUndefined()
})

test.each([
  ['a soft hyphen', 'Wir kom\u00ADmen.', 'ein weicher Trennstrich', 'kommen.'],
  ['a space without width', 'Wir kom\u200Bmen.', 'ein Leerzeichen ohne Breite', 'kommen.'],
  ['an umlaut of two signs', 'Wir hören.'.normalize('NFD'), 'ein Umlaut aus zwei Zeichen', 'hören.'],
  ['letters saved twice', 'Nur fÃ¼r â€žunsâ€œ.', 'zerstört worden sind', 'für'],
])('%s is told with its line and the word as it should be', (_, text, was, wort) => {
  const befund = findUnlesbares(utf8(`Text davor.\n\n${text}\n`))
  expect(befund).toMatchObject({ zeile: 3, regel: 'zeichen', meldung: expect.stringContaining(was) })
  expect(befund?.abhilfe).toBe(`In Zeile 3 das Wort löschen und neu tippen: ${wort}.`)
})

test('all places are told, and of many that the version before is better', () => {
  const befund = findUnlesbares(utf8('fÃ¼r\n'.repeat(8)))
  expect(befund?.meldung).toContain('Ebenso in den Zeilen 2, 3, 4, 5, 6 und 2 weiteren.')
  expect(befund?.abhilfe).toContain('die Fassung vor der letzten Änderung wiederherstellen')
})

test('a byte order mark, a protected space and quotes of a source are as they should be', () => {
  expect(findUnlesbares(utf8('\uFEFFname: § 16\u00A0e für „uns“ … € – é\n'))).toBeUndefined()
  expect(findUnlesbares(utf8('  - original: Kin\u00ADder\n    zitat: fÃ¼r\n'))).toBeUndefined()
})
