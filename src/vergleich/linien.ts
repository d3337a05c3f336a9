import type { Diagrammdaten } from '../charts/diagramm.ts'
import { type Anlage, type Blatt, still, ticksOf } from './blatt.ts'
import type { Farben } from './farben.ts'
import { marken, striche } from './muster.ts'

/** A line for each series through the years, from zero, with dashes and markers of its own. */
export function configureLines({ kategorien, reihen }: Diagrammdaten, { breite, farben }: Blatt): Anlage {
  const achse = { ticks: ticksOf(farben), border: { color: farben.linie } }
  return {
    hoehe: Math.min(breite * 0.75, farben.schrift.groesse * 24),
    config: {
      type: 'line',
      data: {
        labels: kategorien,
        datasets: reihen.map(({ werte }, n) => ({ data: werte, spanGaps: true, ...styleOf(n, farben) })),
      },
      options: {
        ...still,
        locale: 'de-DE',
        layout: { padding: 8 },
        scales: {
          x: { ...achse, grid: { display: false } },
          y: {
            ...achse,
            beginAtZero: true,
            ticks: { ...achse.ticks, maxTicksLimit: 5 },
            grid: { color: farben.linie },
          },
        },
      },
    },
  }
}

function styleOf(nummer: number, { reihen, text }: Farben) {
  const farbe = reihen[nummer] ?? text
  return {
    borderColor: farbe,
    backgroundColor: farbe,
    borderDash: striche[nummer] ?? [],
    borderWidth: 2.5,
    pointStyle: marken[nummer] ?? 'circle',
    pointRadius: 5,
  }
}
