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

const told = (text: string, datei = 'content/plaene/a.mdx') =>
  checkBilder(datei, parseMdx(text), (pfad) => pfad === 'content/plaene/bilder/haus-am-see.png')

test('a name with a space is no picture for Markdown, and the advice makes it one', () => {
  const [befund, ...weitere] = told('Text ![Ein Haus am See](bilder/Haus am See.png) danach')
  expect(befund?.meldung).toContain('Gefunden: ein Leerzeichen im Namen der Datei')
  expect(befund?.abhilfe).toContain('content/plaene/bilder/haus-am-see.png')
  expect(weitere).toEqual([])
  expect(told('Text ![Ein Haus am See](bilder/haus-am-see.png) danach')).toEqual([])
})

test('of a picture from the web only the rule for what is foreign speaks', () => {
  expect(told('![Ein Haus am See](https://beispiel.de/haus.png)')).toEqual([])
})

test.each(['content/kurzfassungen/a.mdx', 'content/seiten/a.mdx'])('%s has no pictures', (datei) => {
  const befunde = told('![](bilder/haus.png)', datei)
  expect(befunde.map(({ abhilfe }) => abhilfe)).toEqual([expect.stringContaining('Das Bild hier löschen.')])
})
