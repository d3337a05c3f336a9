import { existsSync } from 'node:fs'
import { parseMdx } from '../../src/domain/mdx.ts'
import { readPlanabschnitte } from '../../src/domain/planabschnitte.ts'
import type { Importergebnis } from '../../src/import/index.ts'
import type { Metadaten } from '../../src/import/read-metadata.ts'
import { writeJobcenter } from '../../src/import/write-jobcenter.ts'
import type { Geschrieben } from '../../src/import/write-plan.ts'
import type { Importbild } from '../../src/report/import.ts'
import { frageJobcenter } from './frage-jobcenter.ts'
import type { Fragen } from './fragen.ts'

interface Jobcenter {
  id: string
  name: string
}

/**
 * Asks for what a source does not say: whose plan it is and for which year. A Jobcenter that is new gets its file.
 *
 * @returns what an import is to be told; undefined when nothing was missing
 */
export async function frageFehlendes(
  { jobcenter, jahr }: Pick<Metadaten, 'jobcenter' | 'jahr'>,
  bekannte: Jobcenter[],
  fragen: Fragen,
): Promise<{ jobcenter: string; jahr: number } | undefined> {
  const bekannt = bekannte.some(({ id }) => id === jobcenter)
  if (jobcenter && bekannt && jahr) return undefined
  return {
    jobcenter: jobcenter && bekannt ? jobcenter : await frageWessen(bekannte, fragen),
    jahr: jahr ?? Number(await fragen.schreibe('Für welches Jahr gilt der Plan?', '2025', checkJahr)),
  }
}

async function frageWessen(bekannte: Jobcenter[], fragen: Fragen): Promise<string> {
  const auswahl = bekannte.map(({ id, name }) => ({ wert: id, name, hinweis: id }))
  const neu = { wert: '', name: 'Ein anderes, neues Jobcenter' }
  const id = await fragen.waehle('Zu welchem Jobcenter gehört der Plan?', [...auswahl, neu])
  return id || writeJobcenter(await frageJobcenter(fragen)).id
}

const checkJahr = (antwort: string): string | undefined =>
  /^20\d\d$/u.test(antwort) ? undefined : 'Bitte ein Jahr mit vier Ziffern, zum Beispiel 2025.'

/** Asks which file is to be imported; a terminal puts quotes around a file that is dragged into it. */
export async function frageDatei(fragen: Fragen): Promise<string> {
  const antwort = await fragen.schreibe(
    'Welche Datei soll importiert werden? (Pfad eingeben oder die Datei in dieses Fenster ziehen)',
    'Downloads/AMIP 2025 final.docx',
    (eine) => (existsSync(stripQuotes(eine)) ? undefined : 'Unter diesem Namen gibt es keine Datei.'),
  )
  return stripQuotes(antwort)
}

function stripQuotes(pfad: string): string {
  const ohne = pfad.trim().replace(/^(["'])(?<innen>.*)\1$/u, '$<innen>')
  return existsSync(ohne) ? ohne : ohne.replace(/\\(.)/gu, '$1')
}

/** What there is to tell a person of an import. */
export function describeImport(
  quelle: string,
  geschrieben: Geschrieben,
  ergebnis: Importergebnis,
  weiteres: Pick<Importbild, 'quellort' | 'vergleich'>,
): Importbild {
  const { bericht, verbunden, berichtigt, mdx } = ergebnis
  return {
    quelle,
    ...geschrieben,
    ...weiteres,
    abschnitte: readPlanabschnitte(parseMdx(mdx)),
    tabellen: bericht.tabellen,
    fussnoten: bericht.fussnoten,
    kennzahlen: bericht.kennzahlen,
    entfernt: bericht.woerter.entfernt,
    befunde: bericht.befunde,
    verbunden,
    berichtigt,
    uebernommen: bericht.uebernommen,
  }
}
