import type { Plugin } from 'chart.js'
import type { Diagrammdaten } from '../charts/diagramm.ts'
import { measureTexts, printNames, printValues } from './beschriftung.ts'
import { type Anlage, type Blatt, still, ticksOf } from './blatt.ts'
import type { Farben } from './farben.ts'
import { fillOf } from './muster.ts'

/** Thickness of a bar, as a multiple of its letters. */
const dicke = 1.25

/** Horizontal bars from zero with their values beside them; the value axis needs no numbers then. */
export function configureBars(daten: Diagrammdaten, blatt: Blatt): Anlage {
  const { kategorien, reihen } = daten
  const { farben } = blatt
  const { groesse } = farben.schrift
  const gruppe = reihen.length * dicke * groesse
  return {
    hoehe: kategorien.length * (gruppe + (isSchmal(blatt) ? 3.4 : 1.4) * groesse) + groesse,
    config: {
      type: 'bar',
      data: {
        labels: kategorien,
        datasets: reihen.map(({ werte }, n) => ({
          data: werte,
          barThickness: groesse * dicke,
          ...styleOf(n, farben),
        })),
      },
      plugins: pluginsOf(daten, blatt, gruppe),
      options: { ...still, indexAxis: 'y', ...frameOf(daten, blatt) },
    },
  }
}

/** Where names beside the bars would leave these no room, they stand above them. */
function isSchmal({ breite, farben: { schrift } }: Blatt): boolean {
  return breite < 32 * schrift.groesse
}

function pluginsOf(
  { kategorien, reihen }: Diagrammdaten,
  blatt: Blatt,
  gruppe: number,
): Plugin<'bar' | 'line'>[] {
  const werte = printValues(reihen, blatt.farben)
  return isSchmal(blatt) ? [werte, printNames(kategorien, blatt.farben, gruppe)] : [werte]
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

/** Values stand right of what rises and left of what falls, there between name and bar. */
function frameOf({ kategorien, reihen }: Diagrammdaten, blatt: Blatt) {
  const { farben } = blatt
  const platz = (welche: (wert: number) => boolean): number =>
    measureTexts(
      reihen.flatMap(({ werte, texte }) => texte.filter((_, k) => welche(werte[k] ?? 0))),
      farben,
    )
  const [links, rechts] = [platz((wert) => wert < 0), platz((wert) => wert >= 0)]
  const schmal = isSchmal(blatt)
  return {
    layout: { padding: { left: schmal ? links : 0, right: rechts } },
    scales: {
      x: valueAxis(farben),
      y: schmal ? { display: false } : nameAxis(farben, measureTexts(kategorien, farben) + links),
    },
  }
}

function valueAxis({ linie }: Farben) {
  const nulllinie = ({ tick }: { tick?: { value: number } | undefined }): string =>
    tick?.value === 0 ? linie : 'transparent'
  return {
    beginAtZero: true,
    ticks: { display: false },
    border: { display: false },
    grid: { color: nulllinie, drawTicks: false },
  }
}

function nameAxis(farben: Farben, breite: number) {
  return {
    ticks: { ...ticksOf(farben), crossAlign: 'far' as const },
    grid: { display: false },
    border: { display: false },
    afterFit: (achse: { width: number }) => {
      achse.width = breite
    },
  }
}
