import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
} from 'chart.js'
import { configureBars } from './balken.ts'
import { toBilddaten } from './bilddaten.ts'
import { element } from './element.ts'
import { type Farben, readFarben, watchFarben } from './farben.ts'
import { configureLines } from './linien.ts'
import { paintSample } from './muster.ts'
import { isZeitreihe, type Vergleichsreihe } from './reihen.ts'
import type { Namen } from './worte.ts'

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
)

/**
 * Draws rows as bars, or as lines where they are the years of one size, and again when the page changes its width,
 * letters or colours. Nothing moves: there is no animation to be reduced.
 */
export function showDiagramm(
  platz: HTMLElement,
  reihen: Vergleichsreihe[],
  namen: Namen,
  titel: string,
): void {
  const linien = isZeitreihe(reihen)
  const daten = toBilddaten(reihen, namen)
  const legende = element('ul', { class: 'vergleich-legende' })
  const name = `Diagramm: ${titel}. Die Tabelle darunter zeigt dieselben Werte.`
  const leinwand = element('canvas', { role: 'img', 'aria-label': name })
  platz.replaceChildren(...(daten.reihen.length > 1 ? [legende] : []), leinwand)
  let chart: Chart<'bar' | 'line', (number | null)[], string | string[]> | undefined
  const draw = (): void => {
    chart?.destroy()
    const blatt = { breite: platz.clientWidth, farben: readFarben(platz) }
    const { hoehe, config } = (linien ? configureLines : configureBars)(daten, blatt)
    Object.assign(leinwand, { width: blatt.breite, height: hoehe })
    legende.replaceChildren(...daten.reihen.map((reihe, n) => explain(reihe.name, n, blatt.farben, linien)))
    chart = new Chart(leinwand, config)
  }
  watchFarben(draw)
  watchBreite(platz, draw)
}

/** What a series is drawn with, and its name as text of the page. */
function explain(name: string, nummer: number, farben: Farben, linie: boolean): HTMLElement {
  const muster = element('canvas', { width: '36', height: '16', 'aria-hidden': 'true' })
  paintSample(muster, nummer, farben.reihen[nummer] ?? farben.text, linie)
  return element('li', {}, muster, element('span', {}, name))
}

/** Calls back at once and whenever the place gets wider or narrower. */
function watchBreite(platz: HTMLElement, zeichne: () => void): void {
  let breite = 0
  new ResizeObserver(() => {
    if (platz.clientWidth === breite) return
    breite = platz.clientWidth
    zeichne()
  }).observe(platz)
}
