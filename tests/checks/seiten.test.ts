import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { checkKurzfassung } from '../../src/checks/kurzfassung.ts'
import { checkSeite } from '../../src/checks/seiten.ts'
import { parseMdx } from '../../src/domain/mdx.ts'

const kopf = '---\ntitel: Seite\nbeschreibung: Eine Seite.\n---\n\n'
const messages = (text: string): [number, string][] =>
  checkSeite('content/seiten/a.mdx', parseMdx(text)).map(({ zeile, meldung }) => [zeile, meldung])

test.each(globSync('content/seiten/*.mdx').sort())('%s has no finding', (datei) => {
  expect(checkSeite(datei, parseMdx(readFileSync(datei, 'utf8')))).toEqual([])
})

test.each([
  ['a field that does not exist', 'Stelle: <Angabe feld="betreiber.nme" />', '„betreiber.nme“ gibt es nicht'],
  ['a missing Angabe', 'Stelle: <Angabe />', '<Angabe>: Die Angabe „feld“ fehlt. Erwartet: feld='],
  [
    'a field without the name it is told by',
    '<Zusatzangabe feld="betreiber.name" />',
    '<Zusatzangabe>: Die Angabe „name“ fehlt. Erwartet: name="…".',
  ],
])('%s is found at its line', (_, text, message) => {
  expect(messages(`${kopf}Text\n\n${text}\n`)).toEqual([[8, expect.stringContaining(message)]])
})

test('plain Markdown and HTML are no matter for this rule', () => {
  expect(messages(`${kopf}## Titel\n\nText <br /> mit [Link](https://a.example/).\n`)).toEqual([])
})

test('a page without a description does not fit', () => {
  expect(() => messages('---\ntitel: Seite\n---\n\nText\n')).toThrow('beschreibung: Die Angabe fehlt')
  expect(() => messages('Text\n')).toThrow('Erwartet: Angaben zwischen zwei Zeilen')
})

test('a short version belongs to a plan and has no fields', () => {
  const check = (text: string, plan: string) =>
    checkKurzfassung(`content/kurzfassungen/${plan}.mdx`, parseMdx(text), plan, ['a-2024'])
  expect(check('Text\n', 'a-2024')).toEqual([])
  expect(check('Text\n', 'a-2023')).toMatchObject([
    { regel: 'kurzfassung-ohne-plan', zeile: 1, datei: 'content/kurzfassungen/a-2023.mdx' },
  ])
  expect(() => check('---\ntitel: A\n---\n\nText\n', 'a-2024')).toThrow(
    'Gefunden: die Angabe „titel“. Erwartet: keine Angaben.',
  )
})
