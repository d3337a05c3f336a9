import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { preview } from 'astro'
import type { Browser } from 'playwright-core'
import { htmlToHast } from 'satteri'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findElements } from '../../../src/domain/elemente.ts'
import { lookAll } from '../barrierefreiheit/proben/ansicht.ts'
import { ansichtenAllerSeiten, ansichtenJederArt } from '../barrierefreiheit/proben/ansichten.ts'
import { printOut } from '../barrierefreiheit/proben/druck.ts'
import { openPruefplatz, visit } from '../barrierefreiheit/proben/seite.ts'
import { walk } from '../barrierefreiheit/proben/tastatur.ts'
import { listAdressen, openBrowser } from '../browser.ts'
import { buildProbeseite, type Probeseite } from './probeseite.ts'

let probe: Probeseite
let server: Awaited<ReturnType<typeof preview>>
let basis: string
let browser: Browser

beforeAll(async () => {
  probe = buildProbeseite()
  server = await preview({ root: probe.ordner, logLevel: 'error', server: { host: '127.0.0.1', port: 4598 } })
  basis = `http://127.0.0.1:${server.port}`
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
  await server.stop()
  probe.remove()
})

const jobcenter = '/jobcenter/ilm-kreis/'
const aenderungen = '/jobcenter/ilm-kreis/aenderungen/2025/'

async function read<T>(adresse: string, look: () => T): Promise<T> {
  const page = await browser.newPage()
  try {
    await page.goto(basis + adresse)
    await page.waitForSelector('[data-zustand=laedt]', { state: 'detached' })
    return await page.evaluate(look)
  } finally {
    await page.close()
  }
}

describe('the page of a Jobcenter with two plans', () => {
  test('shows the target of a year and below it what came of it, each with its plan', async () => {
    const reihen = await read(jobcenter, () =>
      Object.fromEntries(
        [...document.querySelectorAll('.jahreswerte > div')].map((reihe) => [
          reihe.querySelector('dt')?.innerText.trim(),
          [...reihe.querySelectorAll('dd')].map((jahr) => {
            for (const wort of jahr.querySelectorAll('.kern-sr-only')) wort.remove()
            return jahr.textContent.replaceAll(/\s+/gu, ' ').trim()
          }),
        ]),
      ),
    )
    expect(reihen.Integrationsquote).toContain(
      'Plan 2024, Jahresfortschrittswert (JFW), laut Plan 2024: 16,0 % · Ist 2024, laut Plan 2025: 16,3 %',
    )
    expect(reihen.Langzeitleistungsbeziehende).toEqual([
      'Plan 2024, Jahresdurchschnitt (JDW), laut Plan 2024: 2.721 Personen',
      'Plan 2025, Jahresdurchschnitt (JDW), laut Plan 2025: 2.655 Personen',
    ])
  })

  test('leads from each of these figures to a place in the plan that states it', async () => {
    const ziele = await read(jobcenter, () =>
      [...document.querySelectorAll<HTMLAnchorElement>('.jahreswerte dd a')].map(
        ({ pathname, hash, innerText }) => ({
          pathname,
          anker: hash.slice(1),
          text: innerText,
        }),
      ),
    )
    expect(ziele.length).toBeGreaterThan(40)
    expect(new Set(ziele.map(({ pathname }) => pathname))).toEqual(
      new Set(['/plaene/ilm-kreis-2024/', '/plaene/ilm-kreis-2025/']),
    )
    const ids = new Map(
      [...new Set(ziele.map(({ pathname }) => pathname))].map((pfad) => [pfad, idsOf(pfad)]),
    )
    expect(ziele.filter(({ pathname, anker }) => !ids.get(pathname)?.has(anker))).toEqual([])
  })

  test('counts the sections that are new, gone, changed and the same', async () => {
    const text = await read(
      jobcenter,
      () => document.querySelector('[aria-labelledby=aenderungen] li')?.textContent,
    )
    const zahlen = text
      ?.replaceAll(/\s+/gu, ' ')
      .match(/Neue Abschnitte: 1, entfallene: 1, geänderte: (\d+), umgestellte: (\d+), gleiche: (\d+)\./u)
    const alle = Number(zahlen?.[1]) + Number(zahlen?.[2]) + Number(zahlen?.[3])
    const [deckblatt, neuer] = [1, 1]
    expect(alle).toBe(deckblatt + sectionsOf('/plaene/ilm-kreis-2025/') - neuer)
  })
})

const html = (pfad: string) =>
  htmlToHast(readFileSync(join(probe.ordner, 'dist', pfad, 'index.html'), 'utf8'))
const idsOf = (pfad: string): Set<string> =>
  new Set(findElements(html(pfad), () => true).map(({ properties }) => String(properties.id)))

/** Headings of the document itself. */
function sectionsOf(pfad: string): number {
  const [artikel] = findElements(html(pfad), ({ properties }) => properties.dataPlan !== undefined)
  if (!artikel) throw new Error(`${pfad} is no plan.`)
  return findElements(
    artikel,
    ({ tagName, properties }) => /^h[2-6]$/u.test(tagName) && properties.dataRedaktion === undefined,
  ).length
}

describe('the page of what has changed', () => {
  const listOf = (id: string) =>
    read(aenderungen, () =>
      Object.fromEntries(
        [...document.querySelectorAll('main section[aria-labelledby]')].map((teil) => [
          teil.getAttribute('aria-labelledby'),
          [...teil.querySelectorAll('h3, li')].map(({ textContent }) => textContent.trim()),
        ]),
      ),
    ).then((listen) => listen[id] ?? [])

  test('names what is new and gone, whatever numbers the others got', async () => {
    expect(await listOf('neu')).toEqual(['Wissen weitergeben'])
    expect(await listOf('entfallen')).toEqual(['Phase 3 „Beschäftigung stabilisieren und ausbauen“'])
    expect(await listOf('gleich')).toContain('5. Performancepotenzial')
    // What stands before the first heading is compared as well.
    expect(await listOf('gleich')).toContain('Deckblatt')
    expect(await listOf('geaendert')).toContain('4. Wirkung / Ziele')
  })

  test('shows words that go and come, and says so to those who hear it', async () => {
    const woerter = await read(aenderungen, () =>
      [...document.querySelectorAll('.textaenderung :is(del, ins)')].map((wort) => [
        wort.tagName,
        wort.textContent.replaceAll(/\s+/gu, ' ').trim(),
      ]),
    )
    expect(woerter).toContainEqual(['DEL', '[Gestrichen: eingeschränkten]'])
    expect(woerter).toContainEqual(['INS', '[Neu: besseren]'])
    expect(woerter.every(([, text]) => /^\[(?:Gestrichen|Neu): .+\]$/u.test(text ?? ''))).toBe(true)
  })

  test('shows the text of a new section, and of one that is gone', async () => {
    const texte = await read(aenderungen, () =>
      ['neu', 'entfallen'].map(
        (id) => document.querySelector(`[aria-labelledby=${id}] .textaenderung p`)?.textContent.trim() ?? '',
      ),
    )
    expect(texte[0]).toMatch(/^In den nächsten Jahren gehen viele erfahrene Mitarbeitende in Rente\./u)
    expect(texte[1]).toMatch(/^Aufbauend auf ersten Erfahrungen/u)
  })

  test('says where paragraphs now stand that a new heading was put above, and strikes none', async () => {
    const umgestellte = await read(aenderungen, () =>
      [...document.querySelectorAll('[aria-labelledby=umgestellt] .textaenderung')].map((abschnitt) => ({
        titel: abschnitt.querySelector('h3')?.innerText,
        saetze: [...abschnitt.querySelectorAll<HTMLElement>('p')].map(({ innerText }) => innerText),
        gestrichen: abschnitt.querySelectorAll('del, ins').length,
      })),
    )
    expect(umgestellte).toContainEqual({
      titel: 'Arbeitskräfte gewinnen',
      saetze: [
        expect.stringMatching(/^\d Absätze standen bisher im Abschnitt „Was erwartet uns in 2024\?“$/u),
      ],
      gestrichen: 0,
    })
    expect(umgestellte).toContainEqual({
      titel: 'Was erwartet uns in 2025?',
      saetze: [
        expect.stringMatching(/^\d Absätze unverändert$/u),
        expect.stringMatching(/^\d Absätze stehen jetzt im Abschnitt „Arbeitskräfte gewinnen“$/u),
      ],
      gestrichen: 0,
    })
  })

  test('shows a changed figure in the column and row it belongs to', async () => {
    const tabellen = await read(aenderungen, () =>
      [...document.querySelectorAll('.textaenderung table')].map((tabelle) =>
        [...tabelle.querySelectorAll('tr')].map((zeile) =>
          [...zeile.cells].map((zelle) => zelle.textContent.replaceAll(/\s+/gu, ' ').trim()),
        ),
      ),
    )
    const ziele = tabellen.find(([kopf]) => kopf?.[0] === 'Kennzahl') ?? []
    expect(ziele[0]?.[1]).toBe('Ziel [Gestrichen: 2024] [Neu: 2025]')
    expect(ziele.find(([name]) => name?.startsWith('Bestand LZB'))?.slice(1, 3)).toEqual([
      '[Gestrichen: 2.721] [Neu: 2.655]',
      '[Gestrichen: +6,3] [Neu: -2,4]',
    ])
  })

  test('has no list of footnotes, which is the last in no section', async () => {
    const text = await read(aenderungen, () => document.querySelector('main')?.textContent ?? '')
    expect(text).not.toMatch(/Footnotes|↩/u)
  })

  test('leads to sections of both plans that are there', async () => {
    const ziele = await read(aenderungen, () =>
      [...document.querySelectorAll<HTMLAnchorElement>('main a[href*="/plaene/"]')].map(
        ({ pathname, hash }) => [pathname, decodeURIComponent(hash.slice(1))],
      ),
    )
    const fehlende = ziele.filter(([pfad = '', anker = '']) => anker !== '' && !idsOf(pfad).has(anker))
    expect(ziele.length).toBeGreaterThan(20)
    expect(fehlende).toEqual([])
  })
})

describe('the plans', () => {
  const hints = (adresse: string) =>
    read(adresse, () =>
      [...document.querySelectorAll<HTMLAnchorElement>('.plan-kopf > p a')].map(({ pathname }) => pathname),
    )

  test('of the older year say that there is a newer one; both say what it has changed', async () => {
    expect(await hints('/plaene/ilm-kreis-2024/')).toEqual(['/plaene/ilm-kreis-2025/', aenderungen])
    expect(await hints('/plaene/ilm-kreis-2025/')).toEqual([aenderungen])
  })

  test('lead to each other at their end', async () => {
    const links = await read('/plaene/ilm-kreis-2025/', () =>
      [...document.querySelectorAll<HTMLAnchorElement>('.jahre a')].map(({ pathname, rel }) => [
        rel,
        pathname,
      ]),
    )
    expect(links).toEqual([
      ['prev', '/plaene/ilm-kreis-2024/'],
      ['', aenderungen],
    ])
  })
})

test('a comparison shows target and result of the year beside each other, never in one row', async () => {
  const kopf = await read('/vergleich/?kennzahl=integrationsquote&jobcenter=ilm-kreis', () =>
    [...document.querySelectorAll('.vergleich-ergebnis thead th')].map(({ textContent }) => textContent),
  )
  expect(kopf).toEqual([
    'Jobcenter',
    '2023 geplant oder erwartet',
    '2024 geplant oder erwartet',
    '2024 gemessen',
    '2025 geplant oder erwartet',
  ])
})

test.each([jobcenter, aenderungen])(
  '%s keeps what WCAG 2.2 AA and the house rules ask for',
  async (adresse) => {
    const platz = await openPruefplatz(browser, basis)
    await visit(platz, basis + adresse)
    const befunde = await lookAll(platz.page, [...ansichtenAllerSeiten, ...ansichtenJederArt])
    befunde.push(...(await printOut(platz.page)))
    await visit(platz, basis + adresse)
    befunde.push(...(await walk(platz.page, { width: 1280, height: 800, zurueck: false })))
    await platz.context.close()
    expect(befunde, befunde.join('\n')).toEqual([])
  },
)

/** Pages that speak of other years, of the Jobcenter with one plan and of those with more. */
function readJahre(dist: string) {
  const seiten = listAdressen(dist)
  const read = (adresse: string) => readFileSync(join(dist, adresse, 'index.html'), 'utf8')
  const plaene = seiten.filter((adresse) => adresse.startsWith('/plaene/'))
  const jobcenterOf = (adresse: string) => /^\/plaene\/(.+)-\d{4}\/$/u.exec(adresse)?.[1] ?? ''
  return [...Map.groupBy(plaene, jobcenterOf)].map(([id, eigene]) => ({
    id,
    anzahl: eigene.length,
    wechsel: seiten.filter((adresse) => adresse.startsWith(`/jobcenter/${id}/aenderungen/`)).length,
    ueberJahre: read(`/jobcenter/${id}/`).includes('Kennzahlen über die Jahre'),
    veraltete: eigene.filter((adresse) => read(adresse).includes('Es gibt einen neueren Plan')).length,
  }))
}

test('only Jobcenter with more than one plan speak of other years', () => {
  const jahre = [...readJahre('dist'), ...readJahre(join(probe.ordner, 'dist'))]
  expect(jahre.map(({ anzahl }) => anzahl)).toEqual(expect.arrayContaining([1, 2]))
  for (const { id, anzahl, wechsel, ueberJahre, veraltete } of jahre)
    expect({ id, wechsel, ueberJahre, veraltete }).toEqual({
      id,
      wechsel: anzahl - 1,
      ueberJahre: ueberJahre && anzahl > 1,
      veraltete: anzahl - 1,
    })
})
