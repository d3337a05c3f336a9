import { globSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import type { Element } from 'hast'
import type { Browser } from 'playwright-core'
import { htmlToHast } from 'satteri'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { findElements } from '../../src/domain/elemente.ts'
import { readPlandatei } from '../../src/domain/plandatei.ts'
import { listPlandateien, zeilenDatei } from '../../src/domain/plandateien.ts'
import { konfiguration } from '../../src/site/config.ts'
import { type Aenderung, dateOf, readVerlauf } from '../../src/site/verlauf.ts'
import { adressen, openBrowser } from './browser.ts'
import { childText, readXml, type XmlElement } from './read-xml.ts'

const { adresse } = konfiguration
const verlauf = await readVerlauf()

/** Plans as they stand in `content/`, with the dates that git knows. */
const plaene = globSync('content/plaene/*.mdx', { exclude: ['**/*.neu.mdx'] })
  .sort()
  .map((datei) => {
    const id = basename(datei, '.mdx')
    const { plan } = readPlandatei(datei, readFileSync(datei, 'utf8'))
    const { text, kurzfassung, jobcenter } = listPlandateien(id, plan)
    const aenderung: Aenderung = dateOf(verlauf, text, [kurzfassung, jobcenter])
    return { id, plan, datei, pfad: `/plaene/${id}/`, aenderung }
  })

const fileOf = (pfad: string): string => `dist${pfad.endsWith('/') ? `${pfad}index.html` : pfad}`

/** Elements of a page's head with their attributes. */
function headOf(pfad: string, tagName: string): Element['properties'][] {
  const html = readFileSync(fileOf(pfad), 'utf8')
  const kopf = htmlToHast(html.slice(html.indexOf('<head>'), html.indexOf('</head>')))
  return findElements(kopf, (element) => element.tagName === tagName).map(({ properties }) => properties)
}

const metaOf = (pfad: string): Record<string, string> =>
  Object.fromEntries(
    headOf(pfad, 'meta').map(({ property, name, content }) => [String(property ?? name), String(content)]),
  )

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

describe('the sitemap', () => {
  const namensraum = 'http://www.sitemaps.org/schemas/sitemap/0.9'
  let urls: [url: string, lastmod: string | undefined][] = []
  beforeAll(async () => {
    const xml = await readXml(browser, 'dist/sitemap-0.xml')
    expect([xml.name, xml.namensraum]).toEqual(['urlset', namensraum])
    urls = xml.kinder.map((url) => [childText(url, 'loc') ?? '', childText(url, 'lastmod')])
  })

  test('lists every page but the search and the one for what is missing', () => {
    const ohne = ['/404.html', '/suche/']
    const erwartet = adressen.filter((pfad) => !ohne.includes(pfad)).map((pfad) => adresse + pfad)
    expect(urls.map(([url]) => url).toSorted()).toEqual(erwartet.toSorted())
  })

  test('dates plans by git', () => {
    const daten = new Map(urls)
    for (const { pfad, aenderung } of plaene)
      expect([pfad, daten.get(adresse + pfad)]).toEqual([pfad, aenderung.zuletzt])
  })

  test('dates nothing but plans and Jobcenter', () => {
    const datierte = urls.filter(([, lastmod]) => lastmod).map(([url]) => url.slice(adresse.length))
    expect(datierte.filter((pfad) => !/^\/(?:plaene|jobcenter)\//u.test(pfad))).toEqual([])
  })

  test('is found by way of robots.txt', async () => {
    const [, liste = ''] = /^Sitemap: (.+)$/mu.exec(readFileSync('dist/robots.txt', 'utf8')) ?? []
    expect(liste).toBe(`${adresse}/sitemap-index.xml`)
    const { kinder } = await readXml(browser, 'dist/sitemap-index.xml')
    expect(kinder.map((teil) => childText(teil, 'loc'))).toEqual([`${adresse}/sitemap-0.xml`])
  })
})

describe('the feed', () => {
  let eintraege: XmlElement[] = []
  beforeAll(async () => {
    const xml = await readXml(browser, 'dist/feed.xml')
    expect([xml.name, xml.namensraum]).toEqual(['feed', 'http://www.w3.org/2005/Atom'])
    eintraege = xml.kinder.filter(({ name }) => name === 'entry')
  })

  const linkOf = ({ kinder }: XmlElement) => kinder.find(({ name }) => name === 'link')?.attribute.href

  test('names every plan with its page, Jobcenter and a text', () => {
    expect(eintraege.map(linkOf).toSorted()).toEqual(plaene.map(({ pfad }) => adresse + pfad))
    for (const eintrag of eintraege) {
      expect(childText(eintrag, 'title')).toContain(childText(eintrag, 'author')?.trim())
      expect(childText(eintrag, 'summary')?.length).toBeGreaterThan(20)
    }
  })

  test('bears the dates of git, else those of the content', () => {
    const gefunden = new Map(eintraege.map((eintrag) => [linkOf(eintrag), eintrag]))
    for (const { pfad, plan, aenderung } of plaene) {
      const eintrag = gefunden.get(adresse + pfad) as XmlElement
      const { geprueft_am, einfach_geprueft_am } = plan.redaktion
      const tage = [geprueft_am, einfach_geprueft_am, plan.stand, `${plan.jahr}-01-01`]
      const erlaubt = aenderung.zuletzt ? [aenderung.zuletzt] : tage.map((tag) => `${tag}T00:00:00.000Z`)
      expect(erlaubt).toContain(childText(eintrag, 'updated'))
      expect(childText(eintrag, 'published')).toBe(aenderung.zuletzt && aenderung.erstmals)
    }
  })

  test('puts what changed last first', () => {
    const zeiten = eintraege.map((eintrag) => childText(eintrag, 'updated'))
    expect(zeiten).toEqual(zeiten.toSorted().toReversed())
  })

  test('is served as XML and named in the head of every page', async () => {
    const antwort = await fetch(`${inject('adresse')}/feed.xml`)
    expect(antwort.headers.get('content-type')).toContain('xml')
    for (const pfad of adressen)
      expect(headOf(pfad, 'link')).toContainEqual(
        expect.objectContaining({ rel: ['alternate'], type: 'application/atom+xml', href: '/feed.xml' }),
      )
  })
})

describe('the head of', () => {
  const planseiten = new Set(plaene.map(({ pfad }) => pfad))

  test.each(adressen)('%s says what a preview needs', (pfad) => {
    const meta = metaOf(pfad)
    const [titel = ''] = /<title>([^<]+)<\/title>/u.exec(readFileSync(fileOf(pfad), 'utf8')) ?? []
    expect(meta).toMatchObject({
      'og:type': planseiten.has(pfad) ? 'article' : 'website',
      'og:site_name': konfiguration.titel,
      'og:locale': 'de_DE',
      'og:url': headOf(pfad, 'link').find(({ rel }) => String(rel) === 'canonical')?.href,
      'og:image': `${adresse}${planseiten.has(pfad) ? pfad : '/'}vorschau.png`,
      'og:image:width': '1200',
      'og:image:height': '630',
      'twitter:card': 'summary_large_image',
    })
    expect(meta['og:description']).toBe(meta.description)
    expect(titel.replaceAll('&amp;', '&')).toContain(meta['og:title'])
    expect(meta['og:image:alt']?.length).toBeGreaterThan(20)
  })

  test.each(adressen)('%s names a picture of the size it states', (pfad) => {
    const png = readFileSync(`dist${metaOf(pfad)['og:image']?.slice(adresse.length)}`)
    expect(png.subarray(1, 4).toString()).toBe('PNG')
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630])
    // Messengers leave out pictures above this size.
    expect(png.length).toBeLessThan(300 * 1024)
  })

  test.each(plaene)('$pfad says when the plan came and last changed', ({ pfad, aenderung }) => {
    const meta = metaOf(pfad)
    expect(meta['article:published_time']).toBe(aenderung.erstmals)
    expect(meta['article:modified_time']).toBe(aenderung.zuletzt)
    expect(meta['dcterms.modified']).toBe(aenderung.zuletzt)
  })

  test.each(plaene)('the picture of $pfad is told in words, with figures of the plan', ({ pfad }) => {
    const alt = metaOf(pfad)['og:image:alt'] ?? ''
    const seite = readFileSync(fileOf(pfad), 'utf8').replaceAll('&#160;', '\u00A0')
    const werte = [...alt.matchAll(/: ([^:(]*\d[^:(]*) \(/gu)].map(([, wert = '']) => wert)
    expect(werte.length).toBeGreaterThanOrEqual(2)
    expect(werte.filter((wert) => !seite.includes(wert))).toEqual([])
  })
})

describe('the downloads of', () => {
  test.each(plaene)('$pfad are the files themselves, byte for byte', async ({ id, pfad, plan, datei }) => {
    const paare = [
      [`${pfad}${id}.txt`, `seeds/${zeilenDatei(plan.quelle)}`],
      [`${pfad}${id}.mdx`, datei],
    ] as const
    for (const [ziel, quelle] of paare) {
      const antwort = await fetch(inject('adresse') + ziel)
      expect(antwort.status).toBe(200)
      expect(Buffer.compare(Buffer.from(await antwort.arrayBuffer()), readFileSync(quelle))).toBe(0)
    }
  })

  test.each(plaene)('$pfad are told to search engines with its dates', ({ pfad, plan, aenderung }) => {
    const [, json = ''] =
      /<script type="application\/ld\+json">(.*?)<\/script>/su.exec(readFileSync(fileOf(pfad), 'utf8')) ?? []
    const { datePublished, dateModified, encoding } = JSON.parse(json)
    expect(datePublished).toBe(aenderung.erstmals)
    expect(dateModified).toBe(aenderung.zuletzt ?? plan.stand ?? undefined)
    const ziele = encoding.map(({ contentUrl }: { contentUrl: string }) => contentUrl.slice(adresse.length))
    expect(ziele.length).toBeGreaterThanOrEqual(2)
    for (const ziel of ziele) expect(readFileSync(`dist${ziel}`).length).toBeGreaterThan(1000)
  })
})
