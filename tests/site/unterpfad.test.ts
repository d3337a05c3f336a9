import { appendFileSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildCopy, type Probebau } from './build-copy.ts'
import { followLinks } from './links.ts'

let bau: Probebau
let dist: string
beforeAll(() => {
  bau = buildCopy('/pfad/', (ordner) =>
    appendFileSync(join(ordner, 'content/seiten/ueber.mdx'), '\nZum [Glossar](/glossar/).\n'),
  )
  dist = join(bau.ordner, 'dist')
}, 300_000)
afterAll(() => bau.remove())

test('a site below a path has no link that leaves it or leads nowhere', () => {
  const { anzahl, tote } = followLinks(dist, '/pfad')
  expect(tote).toEqual([])
  expect(anzahl).toBeGreaterThan(5000)
})

test('a link that an editor writes from the root leads below the path', () => {
  expect(readFileSync(join(dist, 'ueber/index.html'), 'utf8')).toContain(
    'Zum <a href="/pfad/glossar/">Glossar</a>',
  )
})

test('what machines read names addresses below the path', () => {
  const read = (datei: string) => readFileSync(join(dist, datei), 'utf8')
  for (const datei of ['sitemap-0.xml', 'feed.xml', 'robots.txt']) {
    const adressen = read(datei).match(/https:\/\/amip\.example[^<"\s]*/gu) ?? []
    expect(adressen.length, datei).toBeGreaterThan(0)
    expect(
      adressen.filter((adresse) => !adresse.startsWith('https://amip.example/pfad/')),
      datei,
    ).toEqual([])
  }
  const kennzahlen = JSON.parse(read('daten/kennzahlen.json')) as { url: string }[]
  expect(kennzahlen.filter(({ url }) => !url.startsWith('/pfad/plaene/'))).toEqual([])
})

test('what servers are told holds for the path', () => {
  for (const datei of ['.server/nginx.conf', '.htaccess', '_headers'])
    expect(readFileSync(join(dist, datei), 'utf8'), datei).toContain('/pfad/_astro/')
})
