import { globSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { checkFussnoten } from '../../src/checks/fussnoten.ts'
import { checkUeberschriften } from '../../src/checks/ueberschriften.ts'
import { checkVerweise, makeAdressbuch } from '../../src/checks/verweise/index.ts'
import { parseMdx } from '../../src/domain/mdx.ts'

const routen = globSync('**/*.*', { cwd: 'src/pages' }).map((datei) => datei.replaceAll('\\', '/'))
const adressen = makeAdressbuch(routen, {
  '[seite]': ['impressum'],
  'plaene/[plan]': ['ilm-kreis-2024'],
  'glossar/[begriff]': ['elb'],
  'themen/[thema]': ['ziele'],
  'jobcenter/[jobcenter]': ['ilm-kreis'],
})

test.each<[pfad: string, erwartet: boolean | undefined]>([
  ['/', true],
  ['/impressum/', true],
  ['/impressum', true],
  ['/glossar/', true],
  ['/glossar/elb/', true],
  ['/barrierefreiheit/', true],
  ['/plaene/ilm-kreis-2024/', true],
  ['/jobcenter/ilm-kreis/', true],
  ['/feed.xml', true],
  ['/glossar/elb/2/', undefined],
  ['/kennzahlen/eingliederungstitel/', undefined],
  ['/plaene/ilm-kreis-2024/ilm-kreis-2024.txt', undefined],
  ['/impresum/', false],
  ['/gibt/es/nicht/', false],
  ['/plaene/ilm-kreis-1999/', false],
  ['/glossar/xyz/', false],
  ['/_Angaben/', false],
])('that %s is a page: %s', (pfad, erwartet) => {
  expect(adressen(pfad)).toBe(erwartet)
})

const datei = 'content/plaene/ilm-kreis-2024.mdx'

function told(mdx: string, pfad = datei): string[] {
  const tree = parseMdx(mdx)
  return checkVerweise(pfad, tree, { adressen, plaene: ['ilm-kreis-2024'], seite: tree }).map(
    ({ zeile, meldung, abhilfe }) => `${zeile} ${meldung} → ${abhilfe}`,
  )
}

describe('a link', () => {
  test.each([
    ['[x](#geld)', 'Gefunden: ein Link nach „#geld“'],
    ['[x](/gibt/es/nicht/)', 'Gefunden: ein Link nach „/gibt/es/nicht/“'],
    ['[x](ilm-kreis-2024.mdx)', '→ So schreiben: /plaene/ilm-kreis-2024/'],
    ['[x](../plaene/ilm-kreis-2024/)', 'Gefunden: ein Link nach'],
    ['[x](www.x.de)', '→ https:// davor setzen: https://www.x.de'],
    ['[x](info@x.de)', '→ mailto: davor setzen'],
    ['[x]()', 'Gefunden: ein Link nach „“'],
    ['[Impressum](/impresum/)', 'Gefunden: ein Link nach „/impresum/“'],
  ])('%s leads nowhere', (mdx, meldung) => {
    expect(told(`## Ziele\n\n${mdx}\n`)).toEqual([expect.stringContaining(meldung)])
  })

  test.each([
    '[x](#ziele)',
    '[x](#das-wichtigste)',
    '[x](#größe-der-stadt)',
    '[x](#gr%C3%B6%C3%9Fe-der-stadt)',
    '[x](#tabelle-1)',
    '[x](/plaene/ilm-kreis-2024/#ziele)',
    '[x](/glossar/elb/)',
    '[x](https://www.x.de)',
    '[x](mailto:info@x.de)',
    'Mehr unter www.x.de und info@x.de.',
    'Quelle [1] (www.x.de)',
    '[Impressum](/impressum/)',
  ])('%s is left alone', (mdx) => {
    expect(told(`## Ziele\n\n## Größe der Stadt\n\n${mdx}\n`)).toEqual([])
  })

  test.each(['[x] (https://www.x.de)', '[x] (/impressum/)', '[x] (www.x.de)'])(
    '%s is none, where editors write',
    (text) => {
      const meldung = expect.stringContaining('3 Gefunden: „[x] (“, ein Leerzeichen zwischen den Klammern.')
      expect(told(`A\n\n${text}\n`, 'content/seiten/ueber.mdx')).toEqual([meldung])
      expect(told(`<Einfach>\n\n${text}\n\n</Einfach>\n`)).toEqual([meldung])
      expect(told(`A\n\n${text}\n`)).toEqual([])
    },
  )
})

test('the anchors that every page of a plan has are those of its page', () => {
  const seite = ['pages/plaene/[plan].astro', 'layouts/Seite.astro', 'components/Kurzfassung.astro']
  const quellen = [
    ...seite,
    ...['Kennzahlenteil', 'Textfassung', 'Zitieren'].map((name) => `components/${name}.astro`),
  ]
    .map((pfad) => readFileSync(`src/${pfad}`, 'utf8'))
    .join('\n')
  const ids = [...quellen.matchAll(/ id="([\w-]+)"/gu)].map(([, id]) => id)
  expect(ids.length).toBeGreaterThan(5)
  for (const id of ids.filter((eine) => eine !== 'seitenteile')) expect(told(`[x](#${id})\n`), id).toEqual([])
})

describe('headings', () => {
  const ebenen = (mdx: string, darueber = 1) =>
    checkUeberschriften(datei, parseMdx(mdx), mdx, darueber).map(
      ({ zeile, meldung }) => `${zeile} ${meldung}`,
    )

  test('without gaps, from the second level on, are in order', () => {
    expect(ebenen('## A\n\n### B\n\n#### C\n\n## D\n')).toEqual([])
    expect(ebenen('### A\n\n### B\n', 2)).toEqual([])
    expect(ebenen('#Hashtag\n\n\\##Text\n\n---\n\nText\n')).toEqual([])
  })

  test.each([
    ['## A\n\n#### B\n', '3 Gefunden: eine Überschrift mit #### nach einer mit ##.'],
    ['# A\n\n### B\n', '1 Gefunden: eine Überschrift mit #. Erwartet: mindestens ##'],
    ['##A\n', '1 Gefunden: ## ohne Leerzeichen dahinter'],
    ['##\u00A0A\n', '1 Gefunden: ## ohne Leerzeichen dahinter'],
    ['## A\n\nText\n===\n', '3 Gefunden: ein Absatz, den die Zeichen === oder --- in Zeile 4'],
    ['Text\n---\n', '1 Gefunden: ein Absatz'],
  ])('%j have one finding', (mdx, meldung) => {
    expect(ebenen(mdx)).toEqual([expect.stringContaining(meldung)])
  })

  test('in a short version begin with the third level', () => {
    expect(ebenen('## A\n', 2)).toEqual([expect.stringContaining('Erwartet: mindestens ###')])
  })
})

describe('a footnote', () => {
  const noten = (mdx: string) =>
    checkFussnoten(datei, parseMdx(mdx)).map(({ zeile, meldung }) => `${zeile} ${meldung}`)

  test('with a reference is shown', () => {
    expect(noten('Text.[^1] Und [2].\n\n[^1]: Note.\n')).toEqual([])
  })

  test('without one is told, where its number stands in brackets if it does', () => {
    expect(noten('A\n\nText.[3]\n\n[^3]: Note.\n')).toEqual([
      expect.stringMatching(/^3 Fußnote 3: Gefunden: \[3\]\./u),
    ])
    expect(noten('Text.\n\n[^3]: Note.\n')).toEqual([expect.stringMatching(/^3 .*kein Verweis darauf/u)])
  })
})
