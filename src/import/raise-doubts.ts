import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { Befund } from '../domain/befund.ts'
import { isSatzende } from '../domain/saetze.ts'
import { blockText, zeileOf } from './block-text.ts'
import { befund, type Entwurf, type Gliederungspunkt } from './entwurf.ts'
import { samePunkt } from './gliederung.ts'

/** Reports what the import has seen and could not decide: an editor should look there first. */
export function raiseDoubts(entwurf: Entwurf): Entwurf {
  const neu = [
    ...missingChapters(entwurf),
    ...emptySections(entwurf),
    ...noTitle(entwurf),
    ...leftovers(entwurf),
    ...unevenRows(entwurf),
    ...openEnds(entwurf),
  ]
  return { ...entwurf, befunde: [...entwurf.befunde, ...neu] }
}

/** What the printed contents list must be found in the text. */
function missingChapters(entwurf: Entwurf): Befund[] {
  const headings = entwurf.tree.children.filter(({ type }) => type === 'heading')
  if (headings.length === 0)
    return [
      befund(
        entwurf,
        1,
        'keine-abschnitte',
        'Gefunden: ein Text ohne erkennbare Überschriften. Erwartet: Kapitel und Abschnitte.',
        ueberschriftSetzen,
      ),
    ]
  const lines = headings.map((heading) => blockText(heading))
  const zeile = entwurf.entfernt.find(({ grund }) => grund === 'Inhaltsverzeichnis')?.zeile ?? 1
  return entwurf.gliederung
    .filter((punkt) => !lines.some((line) => samePunkt(punkt, line)))
    .map((punkt) => befund(entwurf, zeile, 'abschnitt-fehlt', missing(punkt), ueberschriftSetzen))
}

/** Headings with nothing below them, neither text nor a section of their own: often what stood there was a picture. */
function emptySections(entwurf: Entwurf): Befund[] {
  const bloecke = entwurf.tree.children.filter(({ type }) => type !== 'footnoteDefinition')
  return bloecke.flatMap((block, i) => {
    const next = bloecke[i + 1]
    const leer = !next || (next.type === 'heading' && block.type === 'heading' && next.depth <= block.depth)
    if (block.type !== 'heading' || block.depth === 1 || !leer) return []
    const meldung = `Überschrift „${blockText(block)}“: Gefunden: nichts darunter. Erwartet: Text, eine Tabelle, ein Bild oder ein eigener Unterabschnitt.`
    return [befund(entwurf, zeileOf(block), 'abschnitt-leer', meldung, leerenFuellen)]
  })
}

const leerenFuellen =
  'Im Original nachsehen. Steht dort ein Bild, statt der Überschrift schreiben: <FehlendeAbbildung beschriftung="Text der Überschrift" />. Gehört die nächste Überschrift dazu, diese mit einem # mehr schreiben. Ist es keine Überschrift, die # davor löschen.'

const missing = ({ nummer, text }: Gliederungspunkt): string =>
  `Inhaltsverzeichnis: Gefunden: „${`${nummer} ${text}`.trim()}“. Erwartet: eine Überschrift im Text, die so heißt; sie ist nicht erkennbar.`

const ueberschriftSetzen = 'Im Original nachsehen und die Zeile im Plan mit ## als Überschrift kennzeichnen.'

function noTitle(entwurf: Entwurf): Befund[] {
  if (/programm|plan|strategie|konzept|bericht|amip/iu.test(entwurf.titel)) return []
  const meldung = `titel: Gefunden: „${entwurf.titel}“. Erwartet: der Titel vom Deckblatt, zum Beispiel „Arbeitsmarkt- und Integrationsprogramm 2025“.`
  return [befund(entwurf, 1, 'titel-pruefen', meldung, 'Den Titel vom Deckblatt unter titel eintragen.')]
}

const reste: [RegExp, string][] = [
  [/\.{4,}|(?: \.){4,}/u, 'Punktreihe wie in einem Inhaltsverzeichnis'],
  [/<\/?(?:table|td|tr|th|li|ul|ol|div|img)\b/iu, 'HTML der Umwandlung'],
  [/!\[[^\]]*\]\(/u, 'Verweis auf ein Bild der Umwandlung'],
  [/&(?:nbsp|amp|lt|gt|quot|shy);/u, 'HTML-Zeichen der Umwandlung'],
  [/Ã[¤¶¼Ÿ©]|â€/u, 'falsch gelesene Umlaute'],
  [/^\|.*\|$/u, 'Tabelle aus senkrechten Strichen'],
]

/** Traces of the conversion that no step has understood. */
function leftovers(entwurf: Entwurf): Befund[] {
  const befunde: Befund[] = []
  visit(entwurf.tree satisfies Root, 'text', (node) => {
    const rest = reste.find(([muster]) => muster.test(node.value))
    if (!rest) return
    const meldung = `Gefunden: ${rest[1]}: „${node.value.slice(0, 60)}“. Erwartet: nur Text des Originals.`
    befunde.push(
      befund(
        entwurf,
        zeileOf(node),
        'rest-der-umwandlung',
        meldung,
        'Im Original nachsehen und den Text ordnen.',
      ),
    )
  })
  return befunde
}

/** Rows with fewer cells than the others may have lost their place. */
function unevenRows(entwurf: Entwurf): Befund[] {
  return entwurf.ungleicheZeilen.map((zeile) =>
    befund(
      entwurf,
      zeile,
      'tabelle-ungleich',
      'Tabelle: Gefunden: eine Zeile mit weniger Zellen als die anderen. Erwartet: in jeder Zeile gleich viele.',
      'Im Original nachsehen, in welche Spalten die Werte gehören; leere Zellen bleiben leer stehen: | | |.',
    ),
  )
}

/** Running text that ends without a full stop may go on elsewhere. */
function openEnds(entwurf: Entwurf): Befund[] {
  const { children } = entwurf.tree
  return children.flatMap((block, i) => {
    const text = blockText(block)
    const next = children[i + 1]
    const open =
      block.type === 'paragraph' && text.length >= 120 && !isSatzende(text) && next?.type === 'paragraph'
    if (!open) return []
    const meldung = `Absatz: Gefunden: ein Ende ohne Satzzeichen, „… ${text.slice(-40)}“. Erwartet: ein ganzer Satz.`
    return [
      befund(
        entwurf,
        block.position?.end.line ?? 1,
        'satz-offen',
        meldung,
        'Im Original nachsehen, ob der Satz im nächsten Absatz weitergeht; dann die Absätze verbinden.',
      ),
    ]
  })
}
