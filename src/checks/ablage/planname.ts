import { basename } from 'node:path/posix'
import type { Befund } from '../../domain/befund.ts'
import { orte } from './orte.ts'

/** `<jobcenter>-<jahr>`; undefined for a name of another form. */
export function readPlanname(id: string): { jobcenter: string; jahr: number } | undefined {
  const { jobcenter, jahr } = /^(?<jobcenter>[a-z0-9-]+)-(?<jahr>20\d\d)$/u.exec(id)?.groups ?? {}
  return jobcenter && jahr ? { jobcenter, jahr: Number(jahr) } : undefined
}

/**
 * Plans and their sources are called `<jobcenter>-<jahr>`: the name is the page's address.
 *
 * @param dateien paths from the project's root
 * @param jobcenter ids of the Jobcenter that have a file
 * @param plaene ids of the plans that there are: that the Jobcenter of one is unknown is told there
 */
export function checkPlannamen(dateien: string[], jobcenter: string[], plaene: string[] = []): Befund[] {
  return dateien.filter(isCalledLikePlan).flatMap((datei) => {
    const name = basename(datei)
    const [, stamm = '', endung = ''] = /^([^.]+)(\..+)$/u.exec(name) ?? []
    const gelesen = readPlanname(stamm)
    const bekannt = !datei.startsWith('seeds/') || plaene.includes(stamm)
    if (gelesen && (bekannt || jobcenter.includes(gelesen.jobcenter))) return []
    const meldung = `Gefunden: der Name „${name}“. Erwartet: Jobcenter, Strich, Jahr, zum Beispiel „${jobcenter[0] ?? 'musterkreis'}-2025${endung}“.`
    const abhilfe = `Die Datei umbenennen. Jobcenter sind: ${jobcenter.join(', ')}. Ist das Jobcenter neu, zuerst „npm run neu“.`
    return [{ datei, zeile: 1, regel: 'ablage-name', meldung, abhilfe }]
  })
}

/** Where such a file lies and has one of the endings there; of all others another rule speaks. */
const isCalledLikePlan = (datei: string): boolean =>
  orte.some(
    ({ ordner, endungen, name }) =>
      name === 'plan' &&
      ordner !== 'content/kurzfassungen' &&
      endungen.some((endung) => datei === `${ordner}/${basename(datei, endung)}${endung}`) &&
      /^[a-z0-9-]+\./u.test(basename(datei)) &&
      !datei.includes('.neu.'),
  )
