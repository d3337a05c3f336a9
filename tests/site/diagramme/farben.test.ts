import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { contrast } from '../../charts/contrast.ts'
import { openBrowser } from '../browser.ts'
import { bebilderte } from './lesen.ts'

describe.each(['light', 'dark'] as const)('in %s colours', (colorScheme) => {
  let browser: Awaited<ReturnType<typeof openBrowser>>
  beforeAll(async () => {
    browser = await openBrowser()
  })
  afterAll(() => browser.close())

  test.each(bebilderte)(
    '%s draws neighbours that stand out from each other and from the page',
    async (adresse) => {
      const page = await browser.newPage({ colorScheme, viewport: { width: 320, height: 800 } })
      await page.goto(inject('adresse') + adresse)
      const gemalte = await page.evaluate(readColours)
      await page.close()
      expect(gemalte.length).toBeGreaterThan(0)
      for (const { grund, reihen, kleinste } of gemalte) {
        expect(reihen.length).toBeGreaterThan(0)
        expect(kleinste).toBeGreaterThanOrEqual(12)
        for (const [i, farbe] of reihen.entries()) {
          expect(contrast(farbe, grund)).toBeGreaterThanOrEqual(3)
          const naechste = reihen[i + 1]
          if (naechste) expect(contrast(farbe, naechste)).toBeGreaterThanOrEqual(3)
        }
      }
    },
  )
})

/** In the page: of every drawing that is shown its ground, the colours of its series in order, and its smallest letters in px. */
function readColours() {
  // A canvas knows every way to write a colour.
  const context = new OffscreenCanvas(1, 1).getContext('2d')
  const toHex = (farbe: string) => {
    if (!context) throw new Error('There is no canvas.')
    context.fillStyle = farbe
    context.fillRect(0, 0, 1, 1)
    const [rot = 0, gruen = 0, blau = 0, deckkraft] = context.getImageData(0, 0, 1, 1).data
    if (deckkraft !== 255) throw new Error(`${farbe} is no opaque colour.`)
    return `#${[rot, gruen, blau].map((teil) => teil.toString(16).padStart(2, '0')).join('')}`
  }
  const paintOf = (formen: SVGElement[], farbe: string) =>
    formen.flatMap((form) =>
      (['fill', 'stroke'] as const)
        .filter((name) => form.getAttribute(name) === farbe && !form.hasAttribute(`${name}-opacity`))
        .map((name) => toHex(getComputedStyle(form)[name])),
    )
  return [...document.querySelectorAll<SVGSVGElement>('figure[data-diagramm] svg')]
    .filter((svg) => svg.checkVisibility())
    .map((svg) => {
      const formen = [...svg.querySelectorAll<SVGElement>('rect, path')]
      const reihen = [1, 2, 3, 4].flatMap((nummer) =>
        paintOf(formen, `var(--diagramm-${nummer})`).slice(0, 1),
      )
      const massstab = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width
      const schrift = [...svg.querySelectorAll('text')].map((text) =>
        Number.parseFloat(getComputedStyle(text).fontSize),
      )
      const grund = toHex(getComputedStyle(document.body).backgroundColor)
      return { grund, reihen, kleinste: Math.min(...schrift) * massstab }
    })
}
