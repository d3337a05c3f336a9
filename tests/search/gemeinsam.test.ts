import fc from 'fast-check'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { type Gemeinsam, searchTogether } from '../../src/search/gemeinsam.ts'
import { sucheMitKorrektur } from '../../src/search/korrektur.ts'
import type { Suchfilter } from '../../src/search/verzeichnis.ts'
import { type Antwortweise, answerFor, buildSuche, type Dateien, openAllein, planOf } from './sammlung.ts'

const [hier, dort, drittens] = ['https://hier.example/', 'https://dort.example/', 'https://drei.example/']
const alle = 'https://alle.example/'

afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

function search(frage: string, filter: Suchfilter = {}, weitere = [dort], eigene = true): Promise<Gemeinsam> {
  const sammlungen = weitere.map((adresse) => ({ name: new URL(adresse).host, adresse }))
  return searchTogether({ frage, filter, ordner: `${hier}suche/`, sammlungen, eigene })
}

const titelOf = ({ fund }: Gemeinsam) => fund.ergebnis.treffer.map(({ plan, titel }) => `${plan}, ${titel}`)

/** Too short for compounds, which each site marks by the nouns of its own plans. */
const woerter = 'Arbeit Geld Kinder Frauen Ziel Quote Budget Kurs Träger Markt Sucht Haus Weg'.split(' ')
const text = fc
  .array(fc.constantFrom(...woerter), { minLength: 1, maxLength: 40 })
  .map((eine) => eine.join(' '))
const texte = fc.array(text, { minLength: 1, maxLength: 15 })

test('two sites searched together give the same hits in the same order as one with the plans of both', async () => {
  const frage = fc.uniqueArray(fc.constantFrom(...woerter), { minLength: 1, maxLength: 3 })
  await fc.assert(
    fc.asyncProperty(texte, texte, texte, frage, async (eins, zwei, drei, gefragt) => {
      const eigene = [planOf('a', '2024', eins)]
      const [fremde, dritte] = [[planOf('b', '2024', zwei)], [planOf('c', '2023', drei)]]
      vi.stubGlobal(
        'fetch',
        answerFor({
          [hier]: buildSuche(eigene),
          [dort]: buildSuche(fremde),
          [drittens]: buildSuche(dritte),
          [alle]: buildSuche([...eigene, ...fremde, ...dritte]),
        }),
      )
      const gemeinsam = await search(gefragt.join(' '), {}, [dort, drittens])
      const { treffer, mehr, vollstaendig, unbekannt } = gemeinsam.fund.ergebnis
      const zusammen = await sucheMitKorrektur(gefragt.join(' '), {}, await openAllein(alle))
      const pathOf = ({ adresse }: { adresse: string }) =>
        new URL(adresse, hier).pathname + new URL(adresse, hier).hash
      expect(treffer.map(pathOf)).toEqual(zusammen.treffer.map(pathOf))
      expect(treffer.map(({ auszug }) => auszug)).toEqual(zusammen.treffer.map(({ auszug }) => auszug))
      expect({ mehr: mehr(), vollstaendig, unbekannt }).toEqual({
        mehr: zusammen.mehr(),
        vollstaendig: zusammen.vollstaendig,
        unbekannt: zusammen.unbekannt,
      })
      const weitere = [await gemeinsam.fund.ergebnis.weitere(), await zusammen.weitere()]
      expect(weitere[0]?.map(pathOf)).toEqual(weitere[1]?.map(pathOf))
    }),
    { numRuns: 60 },
  )
})

const fuell = Array.from({ length: 20 }, (_, i) => `Ein Absatz über Arbeit, Nummer ${i}.`)
const eigene = [planOf('a', '2024', ['Das Budget für Frauen und Kinder.', ...fuell], ['frauen'])]
const fremde = [
  planOf('b', '2023', ['Budget, Budget und Kinder.', 'Die Sucht der Frauen.', 'Frauen'], ['kinder']),
]
const orte = [{ id: 'b', name: 'Jobcenter Beestadt' }]
const themen = [{ id: 'kinder', titel: 'Kinder', worte: [] }]

const website = () => buildSuche(fremde, { orte, themen })

function serve(answer?: Antwortweise, dateien: Dateien = website()) {
  vi.stubGlobal(
    'fetch',
    answerFor({ [hier]: buildSuche(eigene), [dort]: answer ? [dateien, answer] : dateien }),
  )
}

const ok = (datei: string | undefined) => new Response(datei, { status: datei === undefined ? 404 : 200 })

test('what is rare in all sites together counts more, not what is rare in one', async () => {
  // „Arbeit“ is in nearly all of this site's passages and nowhere else, „Sucht“ in one of all.
  serve()
  expect(titelOf(await search('Arbeit Sucht'))[0]).toBe('Jobcenter b 2023, Teil 1')
})

test('each hit of another site says which it is from, and leads there', async () => {
  serve()
  const { fund } = await search('Budget')
  expect(fund.ergebnis.treffer.map(({ adresse, sammlung }) => [adresse, sammlung])).toEqual([
    ['https://dort.example/plaene/b-2023/#a0', 'dort.example'],
    ['/plaene/a-2024/#a0', undefined],
  ])
})

test('a filter by Jobcenter, year or topic holds for all sites, and a place that only another site has is known', async () => {
  serve()
  expect(titelOf(await search('Budget', { jahr: ['2023'] }))).toEqual(['Jobcenter b 2023, Teil 0'])
  expect(titelOf(await search('Budget', { jobcenter: ['a'] }))).toEqual(['Jobcenter a 2024, Teil 0'])
  expect(titelOf(await search('Budget', { thema: ['kinder'] }))).toEqual(['Jobcenter b 2023, Teil 0'])
  expect(titelOf(await search('Budget Beestadt'))).toEqual(['Jobcenter b 2023, Teil 0'])
})

test('the page of a Jobcenter or topic that only another site has is offered there', async () => {
  serve()
  const { fund } = await search('Beestadt')
  expect(fund.wegweiser).toMatchObject({ pfad: 'jobcenter/b/', sammlung: { adresse: dort } })
  expect((await search('Kinder')).fund.wegweiser).toMatchObject({
    pfad: 'themen/kinder/',
    sammlung: { adresse: dort },
  })
})

test('a slip is corrected by the words of all sites', async () => {
  serve(undefined, buildSuche([planOf('b', '2023', ['Die Schuldnerberatung hilft.'])]))
  const { fund } = await search('Schuldnerbratung')
  expect(fund.ergebnis.gemeint).toBe('Schuldnerberatung')
  expect(fund.ergebnis.treffer).toHaveLength(1)
})

test('who searches another site alone finds nothing of this one, but by its glossary', async () => {
  const begriff = {
    id: 'x',
    begriff: 'Kids',
    langform: null,
    formen: [],
    synonyme: ['Kinder'],
    kennzahlen: [],
  }
  vi.stubGlobal(
    'fetch',
    answerFor({ [hier]: buildSuche(eigene, { begriffe: [begriff] }), [dort]: website() }),
  )
  expect(titelOf(await search('Kids', {}, [dort], false))).toEqual(['Jobcenter b 2023, Teil 0'])
})

describe('a site that fails is named, and the others stand as if it were not', () => {
  const nurHier = ['Jobcenter a 2024, Teil 0']
  const verzeichnis =
    (change: (daten: Record<string, unknown>) => unknown): Antwortweise =>
    (pfad, datei) =>
      ok(pfad === 'verzeichnis.json' ? JSON.stringify(change(JSON.parse(datei ?? ''))) : datei)
  const passage =
    (change: Record<string, unknown>): Antwortweise =>
    (pfad, datei) =>
      ok(pfad.includes('passagen') ? JSON.stringify({ ...JSON.parse(datei ?? ''), ...change }) : datei)
  const only =
    (muster: RegExp, inhalt: string): Antwortweise =>
    (pfad, datei) =>
      ok(muster.test(pfad) ? inhalt : datei)

  test.each<[string, Antwortweise, string]>([
    ['is not there', () => Promise.reject(new TypeError()), 'stumm'],
    ['has no index', () => ok(undefined), 'stumm'],
    ['lacks a sheet', (pfad, datei) => ok(pfad.includes('woerter') ? undefined : datei), 'stumm'],
    ['lacks a passage', (pfad, datei) => ok(pfad.includes('passagen') ? undefined : datei), 'stumm'],
    ['is older than numbers of formats', verzeichnis(({ format: _, ...rest }) => rest), 'aelter'],
    ['is newer', verzeichnis((daten) => ({ ...daten, format: 99, plaene: 'anders' })), 'neuer'],
    ['has a list of plans that is none', verzeichnis((daten) => ({ ...daten, plaene: {} })), 'kaputt'],
    ['has a folder elsewhere', verzeichnis((daten) => ({ ...daten, ordner: '../../../x' })), 'kaputt'],
    ['answers with a page', only(/./u, '<!doctype html><p>Wartung</p>'), 'kaputt'],
    ['has a sheet that is cut off', only(/woerter/u, '0Budget 0E\n0Bud'), 'kaputt'],
    ['has a sheet that is a page', only(/woerter/u, '<!doctype html><p>Wartung</p>'), 'kaputt'],
    ['names a passage that is not', only(/woerter/u, '0Budget zzzzE\n.'), 'kaputt'],
    ['has a passage that is cut off', only(/passagen/u, '{"adresse":"/pl'), 'kaputt'],
    ['has a title without text', passage({ titel: ' \u202E ' }), 'kaputt'],
    ['has a title that is no text', passage({ titel: { toString: 'x' } }), 'kaputt'],
    ...[
      'javascript:alert(1)',
      'JaVaScRiPt:alert(1)',
      ' javascript:alert(1)',
      'data:text/html,<script>alert(1)</script>',
      'https://boese.example/plaene/',
      '//boese.example/',
      'https://dort.example@boese.example/',
      'https://ich:geheim@dort.example/plaene/',
      'http://dort.example/plaene/',
      'https://dort.example:8443/plaene/',
      'https://',
    ].map((adresse): [string, Antwortweise, string] => [
      `links to ${adresse}`,
      passage({ adresse }),
      'kaputt',
    ]),
  ])('because it %s', async (_, answer, ausfall) => {
    serve(answer)
    const gemeinsam = await search('Budget')
    expect(titelOf(gemeinsam)).toEqual(nurHier)
    expect(gemeinsam.fund.dabei).toEqual([])
    expect(gemeinsam.listAusfaelle()).toEqual([{ name: 'dort.example', ausfall }])
    vi.stubGlobal('fetch', answerFor({ [hier]: buildSuche(eigene) }))
    const ohne = await search('Budget', {}, [])
    expect(gemeinsam.fund.ergebnis.treffer).toEqual(ohne.fund.ergebnis.treffer)
  })

  test('also where its pages lie beside its address, not below', async () => {
    const unten = `${dort}amip/`
    const antwort = (base: string) =>
      answerFor({ [hier]: buildSuche(eigene), [unten]: buildSuche(fremde, {}, base) })
    vi.stubGlobal('fetch', antwort('/amip'))
    expect((await search('Budget', {}, [unten])).fund.dabei).toHaveLength(1)
    vi.stubGlobal('fetch', antwort('/amip/../anders'))
    expect((await search('Budget', {}, [unten])).listAusfaelle()).toMatchObject([{ ausfall: 'kaputt' }])
  })
})

test('signs that turn text around are taken out of what others send', async () => {
  serve((pfad, datei) =>
    ok(pfad.includes('passagen') ? datei?.replace('Jobcenter b', 'Job\u202Ecenter\\u0007 b') : datei),
  )
  expect(titelOf(await search('Budget'))[0]).toBe('Job center  b 2023, Teil 0')
})

test('this site must be readable itself', async () => {
  vi.stubGlobal('fetch', answerFor({ [dort]: website() }))
  await expect(search('Budget')).rejects.toThrow()
})

describe('who is slow', () => {
  const late =
    (ms: number, muster = /./u): Antwortweise =>
    async (pfad, datei) => {
      if (muster.test(pfad)) await new Promise((done) => setTimeout(done, ms))
      return ok(datei)
    }

  test.each([
    ['with its index', /verzeichnis/u],
    ['with words', /woerter/u],
    ['with passages', /passagen/u],
  ])('%s is left out in time, and handed in later', async (_, muster) => {
    vi.useFakeTimers()
    serve(late(3000, muster))
    const beginn = Date.now()
    const suche = search('Budget')
    await vi.advanceTimersByTimeAsync(1000)
    const gemeinsam = await suche
    expect(Date.now() - beginn).toBeLessThanOrEqual(1000)
    expect([titelOf(gemeinsam), gemeinsam.listAusfaelle()]).toEqual([['Jobcenter a 2024, Teil 0'], []])
    await vi.advanceTimersByTimeAsync(6000)
    expect((await gemeinsam.spaeter)?.ergebnis.treffer).toHaveLength(2)
  })

  test('never answers is given up, and the others are handed in without it', async () => {
    vi.useFakeTimers()
    const [lahm, stumm] = [late(2000), late(1e9)]
    vi.stubGlobal(
      'fetch',
      answerFor({ [hier]: buildSuche(eigene), [dort]: [website(), lahm], [drittens]: [website(), stumm] }),
    )
    vi.spyOn(AbortSignal, 'timeout').mockImplementation((ms) => {
      const ende = new AbortController()
      setTimeout(() => ende.abort(), ms)
      return ende.signal
    })
    const suche = search('Budget', {}, [dort, drittens])
    await vi.advanceTimersByTimeAsync(1000)
    const gemeinsam = await suche
    expect(gemeinsam.fund.dabei).toEqual([])
    await vi.advanceTimersByTimeAsync(30_000)
    expect((await gemeinsam.spaeter)?.dabei).toEqual(['dort.example'])
    expect(gemeinsam.listAusfaelle()).toEqual([{ name: 'drei.example', ausfall: 'stumm' }])
  })

  test('does not keep back another that is not', async () => {
    vi.useFakeTimers()
    vi.stubGlobal(
      'fetch',
      answerFor({ [hier]: buildSuche(eigene), [dort]: website(), [drittens]: [website(), late(5000)] }),
    )
    const suche = search('Budget', {}, [dort, drittens])
    await vi.advanceTimersByTimeAsync(1000)
    expect((await suche).fund.dabei).toEqual(['dort.example'])
  })

  test('is waited for as long as this site is slow too', async () => {
    vi.useFakeTimers()
    vi.stubGlobal(
      'fetch',
      answerFor({ [hier]: [buildSuche(eigene), late(2000)], [dort]: [website(), late(2200)] }),
    )
    const suche = search('Budget')
    await vi.advanceTimersByTimeAsync(9000)
    expect((await suche).fund.dabei).toEqual(['dort.example'])
  })
})
