import type { Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { druckfehler } from './gegenprobe/druckfehler.ts'
import { fehlalarme } from './gegenprobe/fehlalarme.ts'
import { fehler } from './gegenprobe/fehler.ts'
import { spuren } from './gegenprobe/spuren.ts'
import { tastaturfehler } from './gegenprobe/tastaturfehler.ts'
import { type Ansicht, lookAll } from './proben/ansicht.ts'
import { ansichtenAllerSeiten, ansichtenJederArt } from './proben/ansichten.ts'
import { findTraces } from './proben/datenschutz.ts'
import { papier, printOut } from './proben/druck.ts'
import { compareBestand, readBestand } from './proben/ohne-javascript.ts'
import { usePruefplaetze } from './proben/pruefplaetze.ts'
import { trySkipLink, walk } from './proben/tastatur.ts'

/** A page without faults and with little on it. */
const seite = '/404.html'

/** A page with a breadcrumb. */
const unterseite = '/glossar/elb/'

const { besuche } = usePruefplaetze()

const protokoll: { Probe: string; Fehler: string; Meldung: string }[] = []
afterAll(() => console.table(protokoll.sort((a, b) => a.Probe.localeCompare(b.Probe))))

/** The probe says nothing before the fault is there, and afterwards nothing but its message. */
function expectOnly(vorher: string[], nachher: string[], meldung: string, probe: string, was: string): void {
  expect(vorher).toEqual([])
  expect(nachher).toEqual([meldung])
  protokoll.push({ Probe: probe, Fehler: was, Meldung: meldung })
}

/** Puts HTML at the beginning of the content; its scripts run. */
const breakPage = (page: Page, html: string): Promise<void> =>
  page.evaluate((was) => {
    document.querySelector('main')?.prepend(document.createRange().createContextualFragment(was))
  }, html)

function findAnsicht(name: string): Ansicht {
  const ansicht = [...ansichtenAllerSeiten, ...ansichtenJederArt].find((eine) => eine.name === name)
  if (!ansicht) throw new Error(`There is no view ${name}.`)
  return ansicht
}

test.concurrent.each(fehler)('$probe reports in the view $ansicht: $fehler', async (einer) => {
  const { probe, ansicht, html, meldung } = einer
  const nurDiese = [{ ...findAnsicht(ansicht), proben: [probe] }]
  await besuche(probe === 'breadcrumb' ? unterseite : seite, async ({ page }) => {
    const vorher = await lookAll(page, nurDiese)
    await breakPage(page, html)
    expectOnly(vorher, await lookAll(page, nurDiese), `${ansicht}: ${probe}: ${meldung}`, probe, einer.fehler)
  })
})

test.concurrent.each(fehlalarme)('$probe is silent about: $was', async ({ probe, ansicht, html }) => {
  await besuche(seite, async ({ page }) => {
    await breakPage(page, html)
    expect(await lookAll(page, [{ ...findAnsicht(ansicht), proben: [probe] }])).toEqual([])
  })
})

test.concurrent.each(druckfehler)('print reports: $fehler', async ({ fehler: was, html, meldung }) => {
  await besuche(seite, async ({ page }) => {
    const vorher = await printOut(page)
    await breakPage(page, html)
    expectOnly(vorher, await printOut(page), `print: ${meldung}`, 'print', was)
  })
})

test.concurrent.each(tastaturfehler)('keyboard reports: $fehler', async ({ fehler: was, html, meldung }) => {
  const weg = { width: 1280, height: 800, zurueck: true }
  await besuche(seite, async ({ page }) => {
    const vorher = await walk(page, weg)
    await breakPage(page, html)
    expectOnly(vorher, await walk(page, weg), `keyboard: ${meldung}`, 'keyboard', was)
  })
})

test.concurrent.each([
  {
    was: 'no skip link',
    skript: 'document.querySelector("a").remove()',
    meldung: 'skip-link: the first stop of the Tab key is no skip link',
  },
  {
    was: 'skip link to a place that cannot take the focus',
    skript: 'document.querySelector("main").removeAttribute("tabindex")',
    meldung: 'skip-link: #inhalt does not bring the focus to the content',
  },
])('skip-link reports: $was', async ({ was, skript, meldung }) => {
  const vorher = await besuche(seite, ({ page }) => trySkipLink(page))
  const nachher = await besuche(seite, async ({ page }) => {
    await page.evaluate(skript)
    return trySkipLink(page)
  })
  expectOnly(vorher, nachher, meldung, 'skip-link', was)
})

test.concurrent.each(spuren)('privacy reports: $fehler', async ({ fehler: was, skript, meldung }) => {
  await besuche(seite, async (platz) => {
    await platz.page.route('https://**', (route) => route.abort())
    const vorher = await findTraces(platz)
    await platz.page.evaluate(skript)
    expectOnly(vorher, await findTraces(platz), meldung, 'privacy', was)
    await platz.page.unrouteAll()
  })
})

test('javascript reports: text that only a script brings', async () => {
  const vorher = await besuche(seite, ({ page }) => readBestand(page))
  const nachher = await besuche(seite, async ({ page }) => {
    await breakPage(page, '<p>Nur mit Skript</p>')
    return readBestand(page)
  })
  const meldung = 'javascript: the text differs from „Nur mit Skript Diese Seite gibt es nicht'
  expect(compareBestand(vorher, vorher)).toEqual([])
  const befunde = compareBestand(nachher, vorher)
  expect(befunde).toEqual([expect.stringContaining(meldung)])
  protokoll.push({ Probe: 'javascript', Fehler: 'text that only a script brings', Meldung: befunde.join() })
})

test('every probe has been proven to find a fault', () => {
  const ansichten = [...ansichtenAllerSeiten, ...ansichtenJederArt]
  const verwendete = new Set(ansichten.flatMap(({ proben }) => proben))
  const bewiesene = new Set(fehler.map(({ probe }) => probe))
  expect([...verwendete].filter((probe) => !bewiesene.has(probe))).toEqual([])
  const amPapier = druckfehler.map(({ meldung }) => meldung.split(':')[0])
  expect(papier.proben.filter((probe) => !amPapier.includes(probe))).toEqual([])
})
