import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { openBrowser } from './browser.ts'
import { serveFuenf } from './fuenf.ts'
import { openSchlicht } from './pagefind-schlicht.ts'

/** A question with the passages that answer it, graded 1 to 3; one of the class `nichts` has none. */
interface Frage {
  frage: string
  klasse: string
  antworten?: { plan: string; anker: string; grad: number }[]
  wegweiser?: { wert?: string }
}

/** How well one question was answered; success in the first five, nDCG of the first ten, recall of all. */
interface Guete {
  klasse: string
  erfolg: number
  ndcg: number
  recall: number | undefined
}

/** The second set was written by somebody else, and nothing is ever tuned on it. */
const saetze = [
  { name: 'Fragen, nach denen gebaut wurde', datei: 'tests/search/fragen.yaml' },
  { name: 'Fragen, die beiseitegelegt sind', datei: 'tests/search/fragen-beiseite.yaml' },
]

/** How well our own search does, by the file of questions. */
const eigene = new Map<string, number>()

const { adresse: basis } = await serveFuenf()

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

/** What a search gave: passages as `<plan>#<anchor>`, what stood above them, whether it said that nothing fits exactly. */
interface Antwort {
  orte: string[]
  oben: string
  ehrlichLeer: boolean
}

async function ask(page: Page, frage: string): Promise<Antwort> {
  await page.goto(`${basis}/suche/?${new URLSearchParams({ q: frage })}`)
  await page.waitForSelector('[data-zustand]:not([data-zustand=laedt])', { state: 'attached' })
  const { zustand, meldung, ...rest } = await page.evaluate(() => ({
    zustand: document.querySelector<HTMLElement>('[data-zustand]')?.dataset.zustand,
    meldung: document.querySelector('[role=status]')?.textContent ?? '',
    oben: document.querySelector<HTMLElement>('#wegweiser:not([hidden])')?.innerText ?? '',
    orte: [...document.querySelectorAll<HTMLAnchorElement>('a[data-treffer-link]')].map(
      ({ pathname, hash }) => `${pathname.split('/')[2]}${decodeURIComponent(hash)}`,
    ),
  }))
  return { ...rest, ehrlichLeer: zustand === 'leer' || /keine genauen treffer/iu.test(meldung) }
}

function rate({ klasse, antworten = [], wegweiser }: Frage, { orte, oben, ehrlichLeer }: Antwort): Guete {
  if (klasse === 'nichts') {
    const ehrlich = Number(ehrlichLeer)
    return { klasse, erfolg: ehrlich, ndcg: ehrlich, recall: undefined }
  }
  const grade = new Map(antworten.map(({ plan, anker, grad }) => [`${plan}#${anker}`, grad]))
  const gewinne = orte.map((ort) => grade.get(ort) ?? 0)
  const beantwortet = wegweiser?.wert !== undefined && oben.includes(wegweiser.wert)
  const bester = gain([...grade.values()].sort((a, b) => b - a))
  return {
    klasse,
    erfolg: Number(beantwortet || gewinne.slice(0, 5).some((grad) => grad >= 2)),
    ndcg: bester > 0 ? gain(gewinne) / bester : 1,
    recall: grade.size > 0 ? orte.filter((ort) => grade.has(ort)).length / grade.size : undefined,
  }
}

/** Discounted cumulative gain of the first ten. */
const gain = (grade: number[]): number =>
  grade.slice(0, 10).reduce((summe, grad, i) => summe + (2 ** grad - 1) / Math.log2(i + 2), 0)

const mean = (werte: (number | undefined)[]): number => {
  const zahlen = werte.filter((wert) => wert !== undefined)
  return zahlen.reduce((a, b) => a + b, 0) / Math.max(1, zahlen.length)
}

describe.each(saetze)('$name', ({ datei }) => {
  test('are answered among the first hits, and honestly where there is nothing', async () => {
    const fragen = parse(readFileSync(datei, 'utf8')) as Frage[]
    const page = await browser.newPage()
    const gueten: Guete[] = []
    for (const frage of fragen) gueten.push(rate(frage, await ask(page, frage.frage)))
    await page.close()
    console.table(tableOf(gueten))
    eigene.set(datei, mean(gueten.map(({ ndcg }) => ndcg)))
    expect(mean(gueten.map(({ erfolg }) => erfolg))).toBeGreaterThanOrEqual(0.95)
    expect(mean(gueten.map(({ ndcg }) => ndcg))).toBeGreaterThanOrEqual(0.8)
    const leere = gueten.filter(({ klasse }) => klasse === 'nichts')
    expect(mean(leere.map(({ erfolg }) => erfolg))).toBeGreaterThanOrEqual(0.9)
  })
})

test('plain Pagefind answers the same questions worse', async () => {
  const page = await browser.newPage({ bypassCSP: true })
  await page.goto(basis)
  const schlicht = await openSchlicht(page)
  for (const { name, datei } of saetze) {
    const gueten: Guete[] = []
    for (const frage of parse(readFileSync(datei, 'utf8')) as Frage[]) {
      const orte = await schlicht.ask(frage.frage)
      gueten.push(rate(frage, { orte, oben: '', ehrlichLeer: orte.length === 0 }))
    }
    console.log(`Pagefind, ${name}`)
    console.table(tableOf(gueten))
    expect(mean(gueten.map(({ ndcg }) => ndcg))).toBeLessThan(eigene.get(datei) ?? 0)
  }
  for (const frage of ['Bürgergeld', 'Leistungsbezieher']) {
    const { bytes, dateien } = await schlicht.measure(frage)
    console.log(`Pagefind, „${frage}“: ${Math.round(bytes / 1024)} KB in ${dateien} Dateien, ohne Seite`)
  }
  await page.close()
})

function tableOf(gueten: Guete[]): Record<string, object> {
  const klassen = [...Map.groupBy(gueten, ({ klasse }) => klasse), ['alle', gueten] as const]
  return Object.fromEntries(
    klassen.map(([klasse, eigene]) => [
      klasse,
      {
        Fragen: eigene.length,
        'Erfolg@5': mean(eigene.map(({ erfolg }) => erfolg)).toFixed(2),
        'nDCG@10': mean(eigene.map(({ ndcg }) => ndcg)).toFixed(2),
        Recall: mean(eigene.map(({ recall }) => recall)).toFixed(2),
      },
    ]),
  )
}
