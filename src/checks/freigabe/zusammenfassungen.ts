import type { Befund } from '../../domain/befund.ts'
import { readKapitel } from '../../domain/zusammenfassungen.ts'
import type { Freigabefall, Planfall } from './freigabefall.ts'

/** Every plan and every chapter of it has a summary in Einfache Sprache. */
export function checkZusammenfassungen({ plaene }: Freigabefall): Befund[] {
  return plaene.flatMap((fall) => [...checkKurzfassung(fall), ...checkKapitel(fall)])
}

function checkKurzfassung({ datei, kurzfassungDatei, hatKurzfassung }: Planfall): Befund[] {
  if (hatKurzfassung) return []
  return [
    {
      datei: kurzfassungDatei,
      zeile: 1,
      regel: 'kurzfassung-fehlt',
      meldung: `Die Datei fehlt. Erwartet: das Wichtigste aus ${datei} in Einfacher Sprache.`,
      abhilfe: 'Die Kurzfassung schreiben und unter diesem Namen ablegen.',
    },
  ]
}

function checkKapitel({ datei, tree }: Planfall): Befund[] {
  return readKapitel(tree)
    .filter(({ hatZusammenfassung }) => !hatZusammenfassung)
    .map(({ titel, zeile }) => ({
      datei,
      zeile,
      regel: 'zusammenfassung-fehlt',
      meldung: `Das Kapitel „${titel}“ hat keine Zusammenfassung. Erwartet: <Einfach> vor dem ersten Abschnitt des Kapitels.`,
      abhilfe: 'Unter die Überschrift eine Zusammenfassung in Einfacher Sprache schreiben.',
    }))
}
