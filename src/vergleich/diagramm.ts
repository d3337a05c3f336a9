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
import { readFarben, watchFarben } from './farben.ts'
import { buildLegende } from './legende.ts'
import { configureLines } from './linien.ts'
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
  const name = `Diagramm: ${titel}. Die Tabelle darunter zeigt alle Werte.`
  const leinwand = element('canvas', { role: 'img', 'aria-label': name })
  platz.replaceChildren(
    ...(daten.reihen.length > 1
      ? [
          buildLegende(
            daten.reihen.map((reihe) => reihe.name),
            linien,
          ),
        ]
      : []),
    leinwand,
  )
  let chart: Chart<'bar' | 'line', (number | null)[], string | string[]> | undefined
  const draw = (): void => {
    chart?.destroy()
    const blatt = { breite: platz.clientWidth, farben: readFarben(platz) }
    const { hoehe, config } = (linien ? configureLines : configureBars)(daten, blatt)
    Object.assign(leinwand, { width: blatt.breite, height: hoehe })
    chart = new Chart(leinwand, config)
  }
  watchFarben(draw)
  watchBreite(platz, draw)
  // What is drawn before the letters of the page are there keeps others.
  document.fonts.ready.then(draw)
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
