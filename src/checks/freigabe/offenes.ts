import type { Befund } from '../../domain/befund.ts'
import type { Regel } from '../../domain/regeln.ts'
import { type Kapitel, readKapitel } from '../../domain/zusammenfassungen.ts'
import type { Planfall } from './freigabefall.ts'

const unklar: ReadonlySet<Regel> = new Set(['plan-doppelt', 'ueberschrift', 'einfach-form'])

/** So many chapters of a plan are named; the others are counted. */
const genannte = 3

const abhilfe =
  'Die Kurzfassung ist eine Datei in content/kurzfassungen/, die heißt wie der Plan. Die Zusammenfassung eines Kapitels steht in <Einfach> gleich unter seiner Überschrift. Wie man beides schreibt, steht in CONTRIBUTING.md unter „Eine Zusammenfassung in Einfacher Sprache schreiben“.'

/**
 * What somebody has still to write for a plan, one note for each plan: its short version, and the summaries of its
 * chapters. No fault, but without them the site must not be published, and an editor should learn of it before.
 *
 * @param befunde findings about the plans: of one that should not be there, or whose chapters cannot be told, nothing is said
 */
export function listOffenes(plaene: Planfall[], befunde: Befund[]): Befund[] {
  const unklare = befunde.filter(({ regel }) => unklar.has(regel)).map(({ datei }) => datei)
  const klare = plaene.filter(({ datei }) => !unklare.includes(datei))
  return klare.flatMap(({ datei, tree, hatKurzfassung }): Befund[] => {
    const kapitel = readKapitel(tree).filter(({ hatZusammenfassung }) => !hatZusammenfassung)
    if (hatKurzfassung && kapitel.length === 0) return []
    const fehlt = [
      ...(hatKurzfassung ? [] : ['die Kurzfassung']),
      ...(kapitel.length > 0 ? [tellKapitel(kapitel)] : []),
    ]
    return [
      {
        datei,
        zeile: kapitel[0]?.zeile ?? 1,
        regel: kapitel.length > 0 ? 'zusammenfassung-fehlt' : 'kurzfassung-fehlt',
        meldung: `Noch zu schreiben: ${fehlt.join(' und ')}.`,
        abhilfe,
      },
    ]
  })
}

function tellKapitel(kapitel: Kapitel[]): string {
  const namen = kapitel.slice(0, genannte).map(({ titel, zeile }) => `„${titel}“ (Zeile ${zeile})`)
  const rest = kapitel.length - namen.length
  const weitere = rest > 0 ? [`${rest} weitere`] : []
  const was =
    kapitel.length === 1
      ? 'die Zusammenfassung des Kapitels'
      : `die Zusammenfassungen von ${kapitel.length} Kapiteln:`
  return `${was} ${[...namen, ...weitere].join(', ')}`
}
