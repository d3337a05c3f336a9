import { constants, copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs'
import { basename, dirname, extname, resolve } from 'node:path'
import { parseMdx } from '../../src/domain/mdx.ts'
import { readPlanabschnitte } from '../../src/domain/planabschnitte.ts'
import { readPlandatei } from '../../src/domain/plandatei.ts'
import { comparePlaene, type Planvergleich } from '../../src/domain/planvergleich.ts'
import { readFehler } from '../../src/domain/schema-fehler.ts'
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

/**
 * A source from elsewhere is copied to where sources are kept, by the name of its plan; one that is there already stays.
 * Of a Jobcenter that has no file yet nobody knows the name.
 *
 * @returns name of the source in `seeds/`
 */
export function placeSource(
  datei: string,
  { jobcenter, jahr }: Pick<Metadaten, 'jobcenter' | 'jahr'>,
): string {
  if (!jobcenter || !jahr || !existsSync(`content/jobcenter/${jobcenter}.yaml`)) return basename(datei)
  if (resolve(dirname(datei)) === resolve('seeds')) return basename(datei)
  const name = sourceName(datei, { jobcenter, jahr })
  if (existsSync(`seeds/${name}`)) return basename(datei)
  mkdirSync('seeds', { recursive: true })
  copyFileSync(datei, `seeds/${name}`, constants.COPYFILE_EXCL)
  console.error(`Die Quelle liegt jetzt auch in seeds/${name}.`)
  return name
}

const sourceName = (datei: string, { jobcenter, jahr }: Pick<Metadaten, 'jobcenter' | 'jahr'>): string =>
  `${jobcenter}-${jahr}${extname(datei).toLowerCase()}`

/** What there is to tell a person of an import. */
export function describeImport(
  quelle: string,
  { ziel, begriffe }: Geschrieben,
  ergebnis: Importergebnis,
): Importbild {
  const { bericht, verbunden, berichtigt, mdx, metadaten } = ergebnis
  return {
    quelle,
    quelleLiegt: [basename(quelle), sourceName(quelle, metadaten)].some((name) =>
      existsSync(`seeds/${name}`),
    ),
    ziel,
    begriffe,
    textfassung: ergebnis.quelle.textfassung && `seeds/${ergebnis.quelle.textfassung.datei}`,
    abschnitte: readPlanabschnitte(parseMdx(mdx)),
    tabellen: bericht.tabellen,
    fussnoten: bericht.fussnoten,
    kennzahlen: bericht.kennzahlen,
    entfernt: bericht.woerter.entfernt,
    befunde: bericht.befunde,
    verbunden,
    berichtigt,
    uebernommen: bericht.uebernommen,
    vergleich: compareWithOld(ziel, mdx),
  }
}

/** How a plan that was written beside another differs from it; undefined where there is none that can be read. */
export function compareWithOld(ziel: string, mdx: string): Planvergleich | undefined {
  const alt = ziel.replace(/\.neu\.mdx$/u, '.mdx')
  if (alt === ziel || !existsSync(alt)) return undefined
  const text = readFileSync(alt, 'utf8')
  try {
    return comparePlaene(readPlandatei(alt, text), readPlandatei(ziel, mdx))
  } catch (fehler) {
    if (readFehler(fehler, text)) return undefined
    throw fehler
  }
}
