import { begriffszeileSchema, toBegriffszeile } from './begriffszeile.ts'
import type { Bestand } from './bestand.ts'
import type { Datensatz } from './datei.ts'
import { toQuelle } from './write-kennzahlen.ts'
import { writeListe } from './write-liste.ts'

/** The glossary as JSON and CSV, with their descriptions. */
export function writeGlossar({ angebot, plaene, begriffe }: Bestand): Datensatz {
  const zeilen = begriffe.map((begriff) => toBegriffszeile(begriff, angebot.basis))
  const genannt = new Set(zeilen.map(({ quelle }) => quelle?.plan))
  return writeListe(angebot, begriffszeileSchema, zeilen, {
    id: 'glossar',
    titel: 'Glossar der Arbeitsmarkt- und Integrationsprogramme',
    beschreibung:
      'Abkürzungen und Fachwörter aus den Arbeitsmarkt- und Integrationsprogrammen der Jobcenter, mit der Stelle, die sie erklärt.',
    schlagworte: ['Abkürzungen', 'Glossar', 'Jobcenter', 'SGB II'],
    kreise: [],
    haeufigkeit: 'IRREG',
    seite: '/glossar/',
    quellen: plaene.filter(({ id }) => genannt.has(id)).map(toQuelle),
  })
}
