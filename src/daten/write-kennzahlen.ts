import type { Bestand } from './bestand.ts'
import { spanne } from './bestand.ts'
import type { Datensatz } from './datei.ts'
import { kennzahlzeileSchema, toKennzahlzeilen } from './kennzahlzeile.ts'
import { writeListe } from './write-liste.ts'

/** The figures of all plans as JSON and CSV, with their descriptions. */
export function writeKennzahlen({ angebot, plaene }: Bestand): Datensatz {
  const zeilen = plaene.flatMap((plan) => toKennzahlzeilen(plan, angebot.basis))
  return writeListe(angebot, kennzahlzeileSchema, zeilen, {
    id: 'kennzahlen',
    titel: 'Kennzahlen aus Arbeitsmarkt- und Integrationsprogrammen',
    beschreibung:
      'Kennzahlen aus den Arbeitsmarkt- und Integrationsprogrammen der Jobcenter, jede mit Wert, Einheit, Jahr, Art und wörtlichem Beleg in der Quelle.',
    schlagworte: ['Arbeitsmarkt', 'Grundsicherung', 'Jobcenter', 'SGB II', 'Kennzahlen'],
    jahre: spanne(zeilen.map(({ jahr }) => jahr)),
    kreise: plaene.flatMap(({ jobcenter }) => jobcenter.kreisschluessel ?? []),
    haeufigkeit: 'ANNUAL',
    seite: '/daten/',
    quellen: plaene.map(toQuelle),
  })
}

/** A plan as a source of data. */
export function toQuelle({ id, titel, jahr, jobcenter }: Bestand['plaene'][number]) {
  return { titel: `${titel} (${jahr})`, herausgeber: jobcenter.name, seite: `/plaene/${id}/` }
}
