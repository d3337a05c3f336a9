import type { Root } from 'mdast'
import { mdxToMdast } from 'satteri'
import { describe, expect, test } from 'vitest'
import { checkFremdes } from '../../src/checks/fremdes.ts'
import { bausteineOf } from '../../src/domain/bausteine.ts'
import { findFremdes } from '../../src/domain/fremdes.ts'
import { parseMdx } from '../../src/domain/mdx.ts'
import { webadresseSchema } from '../../src/domain/webadresse.ts'
import { angriffe, harmlos } from '../angriffe/mdx.ts'

const bausteine = bausteineOf('content/plaene/a-2024.mdx')

describe.each([
  ['the parser that builds pages', (text: string) => mdxToMdast(text) as Root],
  ['the parser of import and check', parseMdx],
])('in the tree of %s', (_, parse) => {
  /** A text that cannot be parsed is refused as well. */
  function refuses(text: string): boolean {
    try {
      return findFremdes(parse(text), bausteine).length > 0
    } catch {
      return true
    }
  }

  test.each(Object.entries(angriffe))('%s is found', (_, text) => {
    expect(refuses(`Text davor.\n\n${text}\n\nText danach.\n`)).toBe(true)
  })

  test.each(Object.entries(harmlos))('%s is text', (_, text) => {
    expect(findFremdes(parse(text), bausteine)).toEqual([])
  })
})

const first = (text: string) => checkFremdes('content/plaene/a-2024.mdx', parseMdx(text))[0]

test.each([
  ['import fs from "node:fs"', 'Programmcode „import fs', '&#105;mport'],
  ['Text {1 + 1}', 'Programmcode „{1 + 1}“', '\\{'],
  ['<script>alert(1)</script>', '<script>', 'Rückstrich'],
  ['[a](javascript:alert(1))', 'ein Link nach „javascript:alert(1)“', 'Die Adresse berichtigen'],
  ['<Diagram art="a" />', 'Gefunden: <Diagram>. Erwartet: <Diagramm>.', 'Meinten Sie <Diagramm>?'],
  ['<diagramm art="a" />', 'Gefunden: <diagramm>. Erwartet: <Diagramm>.', 'Meinten Sie <Diagramm>?'],
  ['<img src="a.png" />', 'Gefunden: <img>', '![Beschreibung](bilder/name.png)'],
  ['<b>a</b>', 'Gefunden: <b>', '**Wort**'],
  [
    '![a](https://evil.example/x.png)',
    'ein Bild „https://evil.example/x.png“ aus dem Netz',
    'content/plaene/bilder/ legen',
  ],
  ['<Tabelle zeilen={1} />', 'zeilen={1} in <Tabelle>', 'Anführungszeichen'],
])('%s is told with its line, what was found and what to do', (text, meldung, abhilfe) => {
  expect(first(`---\na: b\n---\n\nText\n\n${text}\n`)).toMatchObject({
    datei: 'content/plaene/a-2024.mdx',
    zeile: 7,
    regel: 'fremdes',
    meldung: expect.stringContaining(meldung),
    abhilfe: expect.stringContaining(abhilfe),
  })
  expect(first(text)?.meldung).toMatch(/^Gefunden: .* Erwartet: /u)
})

test('what the advice says to write is text', () => {
  expect(first('&#105;mport fs from "node:fs"\n\n&#101;xport a\n\n\\{1} \\<script>')).toBeUndefined()
})

test('folders have components of their own', () => {
  expect(bausteineOf('/srv/content/seiten/impressum.mdx')).toContain('Angabe')
  expect(bausteineOf('content/plaene/a-2024.mdx')).not.toContain('Angabe')
  expect(bausteineOf('content/kurzfassungen/a-2024.mdx')).toEqual([])
  expect(bausteineOf('src/pages/a.mdx')).toEqual([])
})

test('addresses in data lead to the web and nowhere else', () => {
  const passt = (adresse: string) => webadresseSchema.safeParse(adresse).success
  expect(['https://a.example', 'http://a.example/b?c#d'].filter((adresse) => !passt(adresse))).toEqual([])
  expect(
    [
      'javascript:alert(1)',
      'JAVASCRIPT:alert(1)',
      'data:text/html,a',
      ' javascript:a',
      '//a.example',
      '/a',
    ].filter(passt),
  ).toEqual([])
})
