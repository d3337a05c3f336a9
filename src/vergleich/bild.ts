import { element } from './element.ts'
import { orderJobcenter, pickReihen, type Vergleichsreihe } from './reihen.ts'
import { buildTabelle } from './tabelle.ts'
import { type Namen, nameReihen, spanneOf, unterschiedeOf } from './worte.ts'

/** Bars that a chart has room for. */
const hoechstensJobcenter = 12

/** Asks for what draws charts; nothing of it comes before there is something to draw. */
export const loadDiagramm = () => import('./diagramm.ts').catch(() => undefined)

/** What draws charts; undefined where it cannot be loaded. */
type Zeichner = Awaited<ReturnType<typeof loadDiagramm>>

/** Shows rows as chart, with what must be known to read it right, and as table: all at once, so that nothing shifts. */
export function showBild(reihen: Vergleichsreihe[], namen: Namen, zeichner: Zeichner): void {
  const { titel, zeit } = nameReihen(reihen)
  const gezeigte = pickReihen(reihen)
  const figur = element(
    'figure',
    { class: 'vergleich-bild', 'aria-labelledby': 'vergleich-titel' },
    element('p', { class: 'diagramm-titel', id: 'vergleich-titel' }, titel),
    element(
      'p',
      { class: 'diagramm-untertitel' },
      [reihen[0]?.datei.mass, zeit].filter(Boolean).join('; ').replace(/^in/u, 'In'),
    ),
    element('p', { class: 'diagramm-zusammenfassung' }, summarizeReihen(gezeigte, namen)),
  )
  document.querySelector('#bild')?.replaceChildren(figur)
  const platz = element('div', { class: 'vergleich-diagramm' })
  figur.append(platz, ...explain(reihen, gezeigte, namen), buildTabelle(reihen, namen, titel))
  draw(platz, gezeigte, namen, titel, zeichner)
}

/** The table says the same where nothing can be drawn. */
function draw(
  platz: HTMLElement,
  reihen: Vergleichsreihe[],
  namen: Namen,
  titel: string,
  zeichner: Zeichner,
): void {
  if (orderJobcenter(reihen).length > hoechstensJobcenter) {
    platz.append(
      element(
        'p',
        {},
        `Für ein Diagramm sind es zu viele Jobcenter. Wählen Sie höchstens ${hoechstensJobcenter}.`,
      ),
    )
    return
  }
  try {
    if (!canDraw() || !zeichner) throw new Error('There is nothing to draw with.')
    zeichner.showDiagramm(platz, reihen, namen, titel)
  } catch {
    const ersatz = 'Das Diagramm lässt sich nicht zeigen. Die Tabelle zeigt alle Werte.'
    platz.replaceChildren(element('p', {}, ersatz))
  }
}

/** Some browsers hand out no canvas, against being recognised by it. */
const canDraw = (): boolean => document.createElement('canvas').getContext('2d') !== null

/** The span of each size in its newest year that has several Jobcenter. */
function summarizeReihen(reihen: Vergleichsreihe[], namen: Namen): string {
  const { nameOf } = nameReihen(reihen)
  const groessen = [...Map.groupBy(reihen, ({ datei }) => datei).values()]
  const neueste = groessen.flatMap((eigene) => eigene.findLast(({ werte }) => werte.size > 1) ?? [])
  return neueste
    .map((reihe) => (reihen.length > 1 ? `${nameOf(reihe)}: ` : '') + spanneOf(reihe, namen))
    .join(' ')
}

/** How the values were computed, where they differ in kind, date and definition, and what the chart leaves out. */
function explain(reihen: Vergleichsreihe[], gezeigte: Vergleichsreihe[], namen: Namen): HTMLElement[] {
  const dateien = [...new Set(reihen.map(({ datei }) => datei))]
  const unterschiede = unterschiedeOf(gezeigte, namen)
  const saetze = [
    ...dateien.flatMap(({ formel, name }) => (formel ? [`So ist „${name}“ gerechnet: ${formel}.`] : [])),
    ...new Set(dateien.flatMap(({ hinweise }) => hinweise)),
    ...(gezeigte.length < reihen.length
      ? [
          `Das Diagramm zeigt ${gezeigte.length} von ${reihen.length} Reihen, zuerst die mit mehreren Jobcentern. Die Tabelle zeigt alle.`,
        ]
      : []),
  ]
  const liste = [
    element('p', {}, 'Die Werte unterscheiden sich nach Art und Zeit:'),
    element('ul', {}, ...unterschiede.map((satz) => element('li', {}, satz))),
  ]
  return [
    element(
      'div',
      { class: 'diagramm-unterschiede' },
      ...(unterschiede.length > 0 ? liste : []),
      ...saetze.map((satz) => element('p', {}, satz)),
    ),
  ]
}
