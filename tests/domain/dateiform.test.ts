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
