import type { Quelltabelle } from '../domain/quelltabellen.ts'
import type { Angebot, Planstand } from './bestand.ts'
import { writeCsv } from './csv.ts'
import { describeCsv, describeTabellenspalte } from './csvw.ts'
import { type Datei, type Datendatei, type Datensatz, medien, toBytes, writeJson } from './datei.ts'
import { type Datentabelle, tabellenName, toDatentabelle } from './tabelle.ts'
import { toQuelle } from './write-kennzahlen.ts'

/** The tables of a plan, each as a CSV of its own with its description. */
export function writeTabellen(angebot: Angebot, plan: Planstand): Datensatz {
  const { id, titel, jahr, stand, jobcenter, tabellen } = plan
  const paare = tabellen.map((tabelle) => writeTabelle(angebot, plan, tabelle))
  return {
    id,
    titel: `Tabellen aus: ${titel} (${jobcenter.name}, ${jahr})`,
    beschreibung: `Die Tabellen des Plans „${titel}“ von ${jobcenter.name} für das Jahr ${jahr}, jede als eigene CSV-Datei.`,
    schlagworte: ['Arbeitsmarkt- und Integrationsprogramm', 'Jobcenter', 'SGB II', jobcenter.name],
    jahre: [jahr, jahr],
    kreise: jobcenter.kreisschluessel ? [jobcenter.kreisschluessel] : [],
    haeufigkeit: 'NEVER',
    seite: `/plaene/${id}/`,
    ...(stand && { stand }),
    dateien: paare.map(([datei]) => datei),
    beiwerk: paare.map(([, beschreibung]) => beschreibung),
  }
}

/** Paths of a table and of its description below `/daten/`. */
export function tabellenPfade(plan: string, nummer: number): [csv: string, beschreibung: string] {
  const name = `tabellen/${plan}/${nummer}`
  return [`${name}.csv`, `${name}.metadata.json`]
}

function writeTabelle(angebot: Angebot, plan: Planstand, tabelle: Quelltabelle): [Datendatei, Datei] {
  const daten = toDatentabelle(tabelle)
  const [pfad, beschreibung] = tabellenPfade(plan.id, tabelle.nummer)
  return [
    {
      pfad,
      medium: medien.csv,
      inhalt: toBytes(writeCsv([daten.kopf, ...daten.rumpf])),
      titel: tabellenName(tabelle),
      beschreibung,
    },
    { pfad: beschreibung, medium: medien.csvw, inhalt: writeJson(describe(angebot, plan, tabelle, daten)) },
  ]
}

function describe(angebot: Angebot, plan: Planstand, tabelle: Quelltabelle, daten: Datentabelle): object {
  const { jahr, jobcenter } = plan
  return describeCsv(angebot, {
    datei: `${tabelle.nummer}.csv`,
    titel: tabellenName(tabelle),
    beschreibung: `Tabelle ${tabelle.nummer} des Plans von ${jobcenter.name} für ${jahr}, aus dem Abschnitt „${tabelle.abschnitt}“.`,
    seite: `/plaene/${plan.id}/#tabelle-${tabelle.nummer}`,
    quellen: [toQuelle(plan)],
    jahre: [jahr, jahr],
    spalten: daten.kopf.map((titel, x) => describeTabellenspalte(titel, x + 1, daten.zahlen[x] === true)),
  })
}
