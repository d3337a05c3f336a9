import { createSchreiber, type Format, type Zelle } from './schreiber.ts'
import { bildchen, type Vorlage } from './vorlage.ts'
import { createBau, type Inhalt } from './xml.ts'

const stil = `
  @page { size: A4; margin: 2cm 2.5cm }
  body { font: 11pt/1.3 'Liberation Sans', sans-serif }
  table { border-collapse: collapse } td, th { border: 1px solid; padding: 3px; text-align: left }
  h1 { font-size: 24pt } h2 { font-size: 16pt } h3 { font-size: 14pt } h4 { font-size: 12pt } h5, h6 { font-size: 11pt }
  sup { font-size: 60% } section { font-size: 9pt }
  :is(h1, h2, h3, h4, h5, h6) { white-space: break-spaces }
`

/** A plan as a page of XHTML that a browser prints; its notes stand at the end. */
export function writeHtml(vorlage: Vorlage): string {
  const { el, wurzel, print } = createBau('html', { '': 'http://www.w3.org/1999/xhtml' })
  wurzel.setAttribute('lang', 'de')
  wurzel.appendChild(el('head', {}, el('title', {}, vorlage.plan.titel), el('style', {}, stil)))
  const noten: Inhalt[][] = []
  const zelle = ({ inhalt, kopf, spalten, zeilen }: Zelle): Element =>
    el(
      kopf ? 'th' : 'td',
      { ...(spalten > 1 && { colspan: spalten }), ...(zeilen > 1 && { rowspan: zeilen }) },
      ...inhalt,
    )
  const rows = (zeilen: Zelle[][]) => zeilen.map((row) => el('tr', {}, ...row.map(zelle)))
  const format: Format = {
    absatz: (inhalt) => el('p', {}, ...inhalt),
    titel: (ebene, inhalt) => el(`h${ebene}`, {}, ...inhalt),
    liste: (nummeriert, start, punkte) =>
      el(
        nummeriert ? 'ol' : 'ul',
        nummeriert ? { start } : {},
        ...punkte.map((punkt) => el('li', {}, ...punkt)),
      ),
    tabelle: (kopf, rumpf) =>
      el(
        'table',
        {},
        ...(kopf.length > 0 ? [el('thead', {}, ...rows(kopf))] : []),
        el('tbody', {}, ...rows(rumpf)),
      ),
    bild: () =>
      el('p', {}, el('img', { src: `data:image/png;base64,${bildchen}`, alt: '', width: 300, height: 180 })),
    auszeichnung: (art, inhalt) =>
      el({ fett: 'b', kursiv: 'i', hoch: 'sup', tief: 'sub' }[art], {}, ...inhalt),
    verweis: (href, inhalt) => el('a', { href }, ...inhalt),
    zeilenende: () => el('br'),
    fussnote: (_, inhalt) => el('sup', {}, String(noten.push(inhalt))),
  }
  const inhalt = vorlage.tree.children.flatMap(createSchreiber(format, vorlage))
  const fuss = noten.map((note, i) => el('p', {}, el('sup', {}, String(i + 1)), ' ', ...note))
  wurzel.appendChild(el('body', {}, el('h1', {}, vorlage.plan.titel), ...inhalt, el('section', {}, ...fuss)))
  return print()
}
