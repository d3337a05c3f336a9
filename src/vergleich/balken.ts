import type { Diagrammdaten } from '../charts/diagramm.ts'
import { measureTexts, printValues, wrap } from './beschriftung.ts'
import { type Anlage, type Blatt, still, ticksOf } from './blatt.ts'
import type { Farben } from './farben.ts'
import { fillOf } from './muster.ts'

/** Horizontal bars from zero with their values beside them; the value axis needs no numbers then. */
export function configureBars(daten: Diagrammdaten, { breite, farben }: Blatt): Anlage {
  const { kategorien, reihen } = daten
  const { groesse } = farben.schrift
  return {
    hoehe: kategorien.length * (reihen.length * 1.6 + 1.4) * groesse + groesse,
    config: {
      type: 'bar',
      data: {
        labels: kategorien.map((name) => wrap(name, Math.floor(breite / (groesse * 1.6)))),
        datasets: reihen.map(({ werte }, n) => ({
          data: werte,
          barThickness: groesse * 1.25,
          ...styleOf(n, farben),
        })),
      },
      plugins: [printValues(reihen, farben)],
      options: {
        ...still,
        indexAxis: 'y',
        layout: { padding: roomForValues(daten, farben) },
        scales: axesOf(farben),
      },
    },
  }
}

function styleOf(nummer: number, { reihen, text }: Farben) {
  const farbe = reihen[nummer] ?? text
  return {
    backgroundColor: fillOf(nummer, farbe),
    borderColor: farbe,
    borderWidth: 2,
    borderSkipped: false as const,
  }
}

/** Values stand right of what rises and left of what falls. */
function roomForValues({ reihen }: Diagrammdaten, farben: Farben): { left: number; right: number } {
  const platz = (welche: (wert: number) => boolean): number =>
    measureTexts(
      reihen.flatMap(({ werte, texte }) => texte.filter((_, k) => welche(werte[k] ?? 0))),
      farben,
    )
  return { left: platz((wert) => wert < 0), right: platz((wert) => wert >= 0) }
}

function axesOf(farben: Farben) {
  const nulllinie = ({ tick }: { tick?: { value: number } | undefined }): string =>
    tick?.value === 0 ? farben.linie : 'transparent'
  return {
    x: {
      beginAtZero: true,
      ticks: { display: false },
      border: { display: false },
      grid: { color: nulllinie, drawTicks: false },
    },
    y: { ticks: ticksOf(farben), grid: { display: false }, border: { display: false } },
  }
}
