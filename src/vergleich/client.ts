import { readAuswahl } from './auswahl.ts'
import { loadDiagramm, showBild } from './bild.ts'
import type { Vergleichsdatei } from './datei.ts'
import { checkGroessen, fillForm, readNamen, watchForm } from './formular.ts'
import { reihenOf } from './reihen.ts'
import { summarize } from './worte.ts'

type Zustand = 'leer' | 'laedt' | 'fertig' | 'fehler'

const region = document.querySelector<HTMLElement>('[data-zustand]')
const meldung = region?.querySelector<HTMLElement>('[role=status]')

/** The message is read out once, when it replaces the one before. */
function show(zustand: Zustand, text: string): void {
  if (!region || !meldung) return
  region.dataset.zustand = zustand
  meldung.textContent = text
}

/** Shows what the address asks for: nothing is loaded before a reader has chosen. */
async function run(): Promise<void> {
  const auswahl = readAuswahl(new URLSearchParams(location.search))
  const { groessen, unpassende } = checkGroessen(auswahl)
  fillForm(auswahl, groessen)
  watchForm()
  if (auswahl.groessen.length === 0) return
  if (groessen.length === 0)
    return show('leer', 'Diese Kennzahl gibt es hier nicht. Bitte wählen Sie eine andere.')
  show('laedt', 'Die Werte werden geladen …')
  document.title = `${groessen.map(({ name }) => name).join(', ')} – ${document.title}`
  try {
    const diagramm = loadDiagramm()
    const dateien = await Promise.all(groessen.map(({ groesse }) => load(groesse)))
    compare(dateien, unpassende, auswahl, await diagramm)
  } catch {
    show('fehler', 'Die Werte lassen sich nicht laden. Die fertigen Vergleiche weiter unten gehen trotzdem.')
  }
}

function compare(
  dateien: Vergleichsdatei[],
  unpassende: string[],
  auswahl: ReturnType<typeof readAuswahl>,
  diagramm: Awaited<ReturnType<typeof loadDiagramm>>,
): void {
  const namen = readNamen()
  const reihen = reihenOf(dateien, auswahl)
  const gewuenscht = auswahl.jobcenter.length > 0 ? auswahl.jobcenter : [...namen.keys()]
  const fehlende = gewuenscht.filter((id) => !reihen.some(({ werte }) => werte.has(id)))
  const ohne =
    unpassende.length > 0 ? ` Nicht im selben Diagramm vergleichbar: ${unpassende.join(', ')}.` : ''
  if (reihen.length > 0) showBild(reihen, namen, diagramm)
  show(
    reihen.length > 0 ? 'fertig' : 'leer',
    summarize(
      reihen,
      fehlende.map((id) => namen.get(id) ?? id),
    ) + ohne,
  )
}

async function load(groesse: string): Promise<Vergleichsdatei> {
  const antwort = await fetch(`${region?.dataset.quelle}${groesse}.json`)
  if (!antwort.ok) throw new Error(`${antwort.status}`)
  return (await antwort.json()) as Vergleichsdatei
}

await run()
