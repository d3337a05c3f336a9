import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { Befund } from '../domain/befund.ts'
import { parseMdx } from '../domain/mdx.ts'
import { readMdxWords } from '../domain/mdx-woerter.ts'
import { readPlanzahlen } from '../domain/planzahlen.ts'
import { expectedWords } from '../domain/quelltext.ts'
import type { Uebernahme } from '../domain/uebernahme.ts'
import { quelltextWoerter, woerter } from '../domain/woerter.ts'
import { type Abweichung, compareWords, type Seitenwoerter } from '../domain/worttreue.ts'
import { bauform } from './bauform.ts'
import { doubtFigures } from './doubt-figures.ts'
import { befund, type Entwurf } from './entwurf.ts'

/** Counts by the contract in Bauplan 5.2. */
export interface Bericht {
  woerter: { quelle: number; uebernommen: number; entfernt: number }
  abschnitte: number
  tabellen: number
  fussnoten: number
  kennzahlen: number
  /** What was taken over from last year's plan, if there is one. */
  uebernommen?: Uebernahme | undefined
  befunde: Befund[]
}

/**
 * What an import has to say: how much it found, and what an editor should look at, in the order of the source.
 *
 * @param mdx the plan as printed: it is read back, and what it says is compared with the source
 * @param jahr year of the plan
 */
export function report(entwurf: Entwurf, mdx: string, jahr: number | null): Bericht {
  const gelesen = parseMdx(mdx)
  const seite = readMdxWords(entwurf.titel, gelesen)
  const abweichung = compareWords(expectedWords(entwurf.quelle.zeilen, entwurf), seite)
  const zahlen = readPlanzahlen(entwurf, gelesen, entwurf.quelle.zeilen)
  const befunde = [
    ...entwurf.befunde,
    ...(abweichung ? [deviation(entwurf, abweichung)] : []),
    ...shapeFindings(entwurf, gelesen),
    ...doubtFigures(entwurf, zahlen, jahr),
  ]
  return {
    woerter: countWords(entwurf, seite),
    abschnitte: count(entwurf, 'heading'),
    tabellen: count(entwurf, 'table'),
    fussnoten: count(entwurf, 'footnoteDefinition'),
    kennzahlen: zahlen.length,
    befunde: befunde.toSorted((a, b) => a.zeile - b.zeile),
  }
}

function deviation(entwurf: Entwurf, { zeile, quelle, seite }: Abweichung): Befund {
  const meldung = `Der Text weicht von der Quelle ab. Gefunden im Plan: „${seite} …“. Erwartet, wie in der Quelle: „${quelle} …“.`
  return befund(entwurf, zeile, 'worttreue', meldung, 'Die Stelle im Plan nach dem Original berichtigen.')
}

/** The printed text must have the blocks that were meant: words alone do not show a lost heading or table. */
function shapeFindings(entwurf: Entwurf, gelesen: Root): Befund[] {
  const gemeint = bauform(entwurf.tree)
  const gedruckt = bauform(gelesen)
  const laenge = Math.max(gemeint.length, gedruckt.length)
  const stelle = Array.from({ length: laenge }, (_, i) => i).find(
    (i) => gemeint[i]?.form !== gedruckt[i]?.form,
  )
  if (stelle === undefined) return []
  const zeile = (gemeint[stelle] ?? gemeint.at(-1))?.zeile ?? 1
  const meldung = `Der geschriebene Plan ist ab hier anders gegliedert als gelesen. Gefunden: ${gedruckt[stelle]?.form ?? 'Ende'}. Erwartet: ${gemeint[stelle]?.form ?? 'Ende'}.`
  return [befund(entwurf, zeile, 'rundlauf', meldung, anDieEntwicklung)]
}

const anDieEntwicklung = 'Bitte den Quelltext mit dieser Meldung an die Entwicklung geben.'

function count({ tree }: Entwurf, type: string): number {
  let found = 0
  visit(tree, type, () => {
    found++
  })
  return found
}

/** Words taken over are counted on the printed plan; a word that was cut in two counts as its halves. */
function countWords({ quelle, entfernt, korrekturen }: Entwurf, seite: Seitenwoerter): Bericht['woerter'] {
  const removed = entfernt.flatMap(({ zeile, bis = zeile }) => quelle.zeilen.slice(zeile - 1, bis))
  const halves = korrekturen
    .filter(
      ({ zeile }) =>
        !entfernt.some((stelle) => stelle.zeile <= zeile && zeile <= (stelle.bis ?? stelle.zeile)),
    )
    .reduce((sum, { original, korrigiert }) => sum + woerter(original).length - woerter(korrigiert).length, 0)
  return {
    quelle: quelle.zeilen.flatMap(quelltextWoerter).length,
    uebernommen: seite.titel.length + seite.text.length + seite.fussnoten.flat().length + halves,
    entfernt: removed.flatMap(quelltextWoerter).length,
  }
}
