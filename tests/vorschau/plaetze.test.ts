import { expect, test } from 'vitest'
import type { Befund } from '../../src/domain/befund.ts'
import { parseMdx } from '../../src/domain/mdx.ts'
import { placeBefunde } from '../../src/vorschau/plaetze.ts'

const mdx = `---
titel: A
---

## Ziele

<Einfach>

Kurz gesagt.

</Einfach>

Das Jobcenter hat Ziele.

<Tabelle beschriftung="Zahlen">

| Jahr | Quote |
| - | - |
| 2024 | 16,7 % |

</Tabelle>

## Geld

- eins
- zwei

<FehlendeAbbildung />
`
const seite = {
  datei: 'content/plaene/a-2024.mdx',
  tree: parseMdx(mdx),
  zeilen: ['Ziele', 'Das Jobcenter hat Ziele.', '2024\t16,7 %', ''],
}

const place = (datei: string, zeile: number) => {
  const befund: Befund = { datei, zeile, regel: 'beleg', meldung: '', abhilfe: '' }
  const [notiz] = placeBefunde([befund], seite)
  return [notiz?.anker, notiz?.worte.join(' ')]
}

test.each([
  ['the heading', 5, ['ziele', 'Ziele']],
  ['a summary', 9, ['ziele', 'Kurz gesagt']],
  ['a paragraph', 13, ['ziele', 'Das Jobcenter hat Ziele']],
  ['a row', 19, ['ziele', '2024 16,7 %']],
  ['an item', 26, ['geld', 'zwei']],
  ['a picture without words, behind what is before it', 28, ['geld', 'zwei']],
  ['a field', 2, [undefined, '']],
])('a finding about %s of the plan is placed there', (_, zeile, erwartet) => {
  expect(place(seite.datei, zeile)).toEqual(erwartet)
})

test.each([
  ['the paragraph that says it', 2, ['ziele', 'Das Jobcenter hat Ziele']],
  ['the row that says it', 3, ['ziele', '2024 16,7 %']],
  ['nowhere, of an empty line', 4, [undefined, '']],
])('a finding about the source is placed at %s', (_, zeile, erwartet) => {
  expect(place('seeds/a-2024.txt', zeile)).toEqual(erwartet)
})

test('a finding about the short version is placed there, one about another file nowhere', () => {
  expect(place('content/kurzfassungen/a-2024.mdx', 13)).toEqual(['das-wichtigste', ''])
  expect(place('content/glossar/a.yaml', 1)).toEqual([undefined, ''])
})
