import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { toString as plainText } from 'hast-util-to-string'
import type { Browser } from 'playwright-core'
import { htmlToHast } from 'satteri'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { parseDocument, type Scalar, stringify, visit } from 'yaml'
import { findEingebettetes } from '../../src/auslieferung/eingebettetes.ts'
import { visitSeiten } from '../../src/auslieferung/probe/besuch.ts'
import { startNodeServer } from '../../src/auslieferung/probe/node-server.ts'
import { findElements } from '../../src/domain/elemente.ts'
import { entferntGruende } from '../../src/domain/plan.ts'
import { useMusterbestand } from '../musterbestand.ts'
import { openBrowser } from './browser.ts'
import { buildCopy, type Probebau } from './build-copy.ts'
import { childText, readXml } from './read-xml.ts'

/** What an attacker would write into every field that takes text. */
const boese = `"'></script></style><script>angriff()</script><img src=x onerror=angriff()> {angriff()} \${angriff()} &lt;b&gt; ]]> <!--`

/** Fields of text that are printed, by the files that have them. */
const felder: [muster: string, felder: string[]][] = [
  ['content/glossar/e*.yaml', ['begriff', 'langform', 'bedeutung', 'synonyme', 'werk', 'recht']],
  ['content/jobcenter/*.yaml', ['name', 'rechtsgrundlage']],
  [
    'content/plaene/*.mdx',
    ['titel', 'name', 'rolle', 'grund', 'aussage', 'gedruckt', 'gerechnet', 'merkmal', 'geprueft_von'],
  ],
  ['content/seiten/*.mdx', ['titel', 'beschreibung']],
]

/** Words of a fixed list would be refused at once. */
function poisonScalar(wert: Scalar): void {
  const fest: readonly unknown[] = entferntGruende
  if (typeof wert.value === 'string' && !fest.includes(wert.value)) wert.value += boese
}

/** Adds the attack to all such fields of a file. */
function poison(text: string, namen: string[]): string {
  const [, vorher = '', yaml = text, nachher = ''] = /^(---\n)([\s\S]*?)(\n---\n[\s\S]*)$/u.exec(text) ?? []
  const document = parseDocument(yaml)
  visit(document, {
    Pair: (_, { key, value }) => {
      if (!namen.includes(String(key))) return
      visit(value as never, { Scalar: (_stelle, wert) => poisonScalar(wert) })
      return visit.SKIP
    },
  })
  return `${vorher}${stringify(document.toJS(), { lineWidth: 0 }).trimEnd()}${nachher}`
}

/** The same in the text, as an editor may write it: escaped, and in an Angabe of a component. */
const imText = `\n\n${boese.replace(/[<>{}&"'$!]/gu, (zeichen) => `&#${zeichen.charCodeAt(0)};`)}\n\n<FehlendeAbbildung beschriftung="${boese.replaceAll('"', '&quot;').replaceAll('<', '&lt;')}" />\n`

let bau: Probebau
let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
  bau = buildCopy('/', (ordner) => {
    useMusterbestand(ordner)
    for (const [muster, namen] of felder)
      for (const datei of globSync(muster, { cwd: ordner })) {
        const pfad = join(ordner, datei)
        writeFileSync(pfad, poison(readFileSync(pfad, 'utf8'), namen))
      }
    const plan = join(ordner, 'content/plaene/kreis-kleve-2023.mdx')
    writeFileSync(plan, readFileSync(plan, 'utf8') + imText)
  })
}, 300_000)
afterAll(async () => {
  bau.remove()
  await browser.close()
})

const seiten = () => globSync('dist/**/*.html', { cwd: bau.ordner }).map((datei) => join(bau.ordner, datei))

test('no page of a site full of attacks holds one as markup', () => {
  for (const seite of seiten()) {
    const html = readFileSync(seite, 'utf8')
    expect(findEingebettetes(html), seite).toEqual([])
    const fremde = findElements(
      htmlToHast(html),
      ({ tagName, properties }) => tagName === 'img' || tagName === 'b' || properties.src === 'x',
    )
    expect(fremde, seite).toEqual([])
  }
})

test('the attacks are there, as text', () => {
  const texts = seiten().map((seite) => plainText(htmlToHast(readFileSync(seite, 'utf8')) as never))
  expect(texts.filter((text) => text.includes('<script>angriff()</script>')).length).toBeGreaterThan(20)
  const kleve = readFileSync(join(bau.ordner, 'dist/plaene/kreis-kleve-2023/index.html'), 'utf8')
  expect(plainText(htmlToHast(kleve) as never).split('<script>angriff()</script>').length).toBeGreaterThan(4)
})

test('what machines read stays whole', async () => {
  const read = (datei: string) => readFileSync(join(bau.ordner, 'dist', datei), 'utf8')
  for (const datei of globSync('**/*.json*(ld)', { cwd: join(bau.ordner, 'dist') }))
    expect(() => JSON.parse(read(datei)), datei).not.toThrow()
  const feed = await readXml(browser, join(bau.ordner, 'dist/feed.xml'))
  const titel = feed.kinder
    .filter(({ name }) => name === 'entry')
    .map((eintrag) => childText(eintrag, 'title'))
  expect(titel.length).toBeGreaterThan(3)
  expect(titel.filter((einer) => !einer?.includes(boese))).toEqual([])
  const jsonLd = /<script type="application\/ld\+json">(.*?)<\/script>/su.exec(
    read('plaene/kreis-kleve-2023/index.html'),
  )?.[1]
  expect(JSON.parse(jsonLd ?? '').name).toContain(boese)
})

test('a browser runs none of it, neither in pages nor in hits of the search', async () => {
  const server = await startNodeServer(join(bau.ordner, 'dist'))
  const adressen = [
    '/',
    '/glossar/',
    '/glossar/elb/',
    '/plaene/kreis-kleve-2023/',
    '/jobcenter/kreis-kleve/',
    '/impressum/',
    '/suche/?q=angriff',
    '/suche/?q=ELB',
  ]
  expect(await visitSeiten(browser, server.adresse, adressen)).toEqual([])
  await server.stop()
})
