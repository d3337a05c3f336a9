import { existsSync, globSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readRegeln } from '../../src/auslieferung/index.ts'
import { medientypOf } from '../../src/auslieferung/medientypen.ts'
import { checkAntworten } from '../../src/auslieferung/probe/antworten.ts'
import { visitSeiten } from '../../src/auslieferung/probe/besuch.ts'
import { startNodeServer } from '../../src/auslieferung/probe/node-server.ts'
import type { Server } from '../../src/auslieferung/probe/server.ts'
import { richtlinieImKopf } from '../../src/domain/inhaltsrichtlinie.ts'
import { adressen, openBrowser } from './browser.ts'
import { fileOf, seitenarten } from './seitenarten.ts'

const dateien = globSync('dist/**/*.*').filter((datei) => !/\.(?:br|gz)$/u.test(datei))

describe('the site behind a server with its headers', () => {
  let browser: Browser
  let server: Server
  beforeAll(async () => {
    browser = await openBrowser()
    server = await startNodeServer('dist')
  })
  afterAll(async () => {
    await browser.close()
    await server.stop()
  })

  test('is delivered as the rules say, every file of it', async () => {
    const { anfragen, fehler } = await checkAntworten({
      adresse: server.adresse,
      dist: 'dist',
      base: '',
      regeln: readRegeln('dist', []),
    })
    expect(fehler).toEqual([])
    expect(anfragen).toBeGreaterThan(1000)
  })

  test('keeps its policy on every kind of page', async () => {
    expect(await visitSeiten(browser, server.adresse, seitenarten)).toEqual([])
  })

  test('is seen through where a page breaks the policy', async () => {
    const boese = createServer((_, antwort) => {
      antwort.writeHead(200, { ...readRegeln('dist', []).fuerAlle, 'Content-Type': 'text/html' })
      antwort.end(
        '<!doctype html><title>a</title><script>document.title = "b"</script><p style="color: red">c</p><img src="https://fremd.example/x.png">',
      )
    })
    await new Promise<void>((done) => boese.listen(0, '127.0.0.1', done))
    const funde = await visitSeiten(browser, `http://127.0.0.1:${(boese.address() as AddressInfo).port}`, [
      '/',
    ])
    boese.close()
    for (const regel of ['script-src-elem', 'style-src-attr', 'img-src'])
      expect(funde.join('\n')).toContain(`${regel} verbietet`)
  })
})

test.each(adressen)('%s says its policy itself, before anything that it covers', (adresse) => {
  const html = readFileSync(fileOf(adresse), 'utf8')
  const meta = html.indexOf(`<meta http-equiv="Content-Security-Policy" content="${richtlinieImKopf()}">`)
  expect(meta).toBeGreaterThan(0)
  expect(html.slice(0, meta)).not.toMatch(/<(?:script|link|style|img)/u)
})

test('every file is of a kind that servers are told', () => {
  const sonstige = ['.htaccess', '_headers', '.server/nginx.conf'].map((name) => `dist/${name}`)
  expect(dateien.filter((datei) => !medientypOf(datei) && !sonstige.includes(datei))).toEqual([])
})

test('all text has compressed neighbours, which hold the same', () => {
  const texte = dateien.filter((datei) => medientypOf(datei)?.text && readFileSync(datei).length >= 512)
  expect(texte.length).toBeGreaterThan(300)
  for (const datei of texte) {
    const bytes = readFileSync(datei)
    expect(brotliDecompressSync(readFileSync(`${datei}.br`)).equals(bytes), datei).toBe(true)
    expect(gunzipSync(readFileSync(`${datei}.gz`)).equals(bytes), datei).toBe(true)
  }
})

test('what is kept for ever has a checksum in its address', () => {
  const fest = readRegeln('dist', []).teile.filter(({ kopfzeilen }) =>
    kopfzeilen['Cache-Control']?.includes('immutable'),
  )
  const ordner = fest.map(({ pfad }) => `dist${pfad}`).filter((pfad) => existsSync(pfad))
  expect(ordner.length).toBeGreaterThan(1)
  const namen = ordner.flatMap((pfad) => globSync(`${pfad}**/*.*`))
  expect(namen.filter((name) => !/[._/][\w-]{8,}[./]/u.test(name.replace(/^dist/u, '')))).toEqual([])
})
