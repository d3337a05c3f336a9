import { expect, test } from 'vitest'
import { checkBilder } from '../../src/checks/bilder.ts'
import { parseMdx } from '../../src/domain/mdx.ts'

const check = (text: string, dateien: string[]) =>
  checkBilder('content/plaene/a.mdx', parseMdx(text), (pfad) => dateien.includes(pfad)).map(
    ({ regel }) => regel,
  )

test('a picture whose name holds a sign % is looked for by that name', () => {
  const bild = '![Anteil der Frauen in Maßnahmen](bilder/100%.png)'
  expect(check(bild, [])).toEqual(['bild-fehlt'])
  expect(check(bild, ['content/plaene/bilder/100%.png'])).toEqual([])
})

test('a name with an encoded space is that with the space', () => {
  expect(
    check('![Karte der Standorte](bilder/die%20karte.png)', ['content/plaene/bilder/die karte.png']),
  ).toEqual([])
})
