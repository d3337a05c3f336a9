import { basename, dirname } from 'node:path/posix'
import type { Befund } from '../../domain/befund.ts'
import { kennung } from '../../domain/kennung.ts'
import { type Ort, orte, usualEnding } from './orte.ts'
import { readPlanname } from './planname.ts'

/**
 * Where files lie and how they are called. A file that no folder of ours knows would be passed over in silence, and an
 * editor would look for it on the site in vain.
 *
 * @param dateien paths from the project's root of all files in `content/`, in `seeds/` and at the root
 * @param jobcenter ids of the Jobcenter that have a file, where they are known
 */
export function checkAblage(dateien: string[], jobcenter?: string[]): Befund[] {
  return dateien.filter((datei) => !isForeign(datei)).flatMap((datei) => checkFile(datei, jobcenter))
}

/** Hidden files, generated schemas, and what at the root is no content. */
function isForeign(datei: string): boolean {
  const name = basename(datei)
  if (name.startsWith('.') || /^content\/[\w-]+\.schema\.json$/u.test(datei)) return true
  return !datei.includes('/') && !/\.(?:mdx|txt|pdf|docx?|odt)$/iu.test(name)
}

function checkFile(datei: string, jobcenter: string[] | undefined): Befund[] {
  const rest = /\.neu\.(?:mdx|txt)$/u.test(datei)
    ? leftBeside(datei)
    : isCopy(datei)
      ? copy(datei)
      : undefined
  if (rest) return [rest]
  const soll = expectedPath(datei)
  if (soll === datei) return []
  if (!soll || dirname(soll) !== dirname(datei)) return [misplaced(datei, soll)]
  return [isPlanname(soll, jobcenter) ? misnamed(datei, soll) : nameless(datei, soll, jobcenter)]
}

const befund = (datei: string, regel: Befund['regel'], meldung: string, abhilfe: string): Befund => ({
  datei,
  zeile: 1,
  regel,
  meldung,
  abhilfe,
})

function leftBeside(datei: string): Befund {
  const alt = datei.replace('.neu.', '.')
  const meldung = `Gefunden: die Datei eines Imports mit --neu. Erwartet: nur ${alt}.`
  const abhilfe = `Aus dieser Datei übernehmen, was gelten soll, nach ${alt}; dann diese Datei löschen.`
  return befund(datei, 'ablage-rest', meldung, abhilfe)
}

/** What editors, their programs and computers leave behind. */
const isCopy = (datei: string): boolean =>
  /(?:\.(?:bak|orig|tmp|swp|rej)|~)$|[ _-]+\(?kopie\)?| \(\d+\)|[ -]copy/iu.test(basename(datei))

function copy(datei: string): Befund {
  const meldung = `Gefunden: „${basename(datei)}“, der Name einer Kopie. Erwartet: jede Datei einmal.`
  const abhilfe =
    'Mit dem Original vergleichen und die Kopie löschen; frühere Fassungen hebt git von selbst auf.'
  return befund(datei, 'ablage-rest', meldung, abhilfe)
}

function misnamed(datei: string, soll: string): Befund {
  const meldung = `Gefunden: der Name „${basename(datei)}“. Erwartet: „${basename(soll)}“.`
  const abhilfe = `Die Datei umbenennen in ${soll}. ${wie}`
  return befund(datei, 'ablage-name', meldung, abhilfe)
}

/** Whether a name that a file should have is one that it may have; what is no plan and no source may have any. */
function isPlanname(soll: string, jobcenter: string[] | undefined): boolean {
  if (!orte.some(({ ordner, name }) => name === 'plan' && ordner === dirname(soll))) return true
  const gelesen = readPlanname(split(basename(soll)).stamm)
  if (!gelesen) return false
  return !soll.startsWith('seeds/') || !jobcenter || jobcenter.includes(gelesen.jobcenter)
}

/** The name says neither whose plan it is nor for which year. */
function nameless(datei: string, soll: string, jobcenter: string[] | undefined): Befund {
  const { endung } = split(basename(soll))
  const beispiel = `${jobcenter?.[0] ?? 'musterkreis'}-2025${endung}`
  const meldung = `Gefunden: der Name „${basename(datei)}“. Erwartet: Jobcenter, Strich, Jahr, zum Beispiel „${beispiel}“.`
  const abhilfe = `Die Datei umbenennen; nennt ein Plan den alten Namen unter quelle, ihn auch dort ändern. ${wie}`
  return befund(datei, 'ablage-name', meldung, abhilfe)
}

const wie =
  'In der Weboberfläche: Datei öffnen, „Bearbeiten“, und oben im Feld mit dem Namen den Weg überschreiben.'

function misplaced(datei: string, soll: string | undefined): Befund {
  const ordner = dirname(datei) === '.' ? 'im obersten Ordner' : `im Ordner ${dirname(datei)}/`
  const erwartet = soll ?? `eine Datei in ${orte.map((ort) => `${ort.ordner}/ (${ort.was})`).join(', ')}`
  const meldung = `Gefunden: „${basename(datei)}“ ${ordner}. Erwartet: ${erwartet}.`
  const abhilfe = soll
    ? `Die Datei verschieben nach ${soll}. ${wie}`
    : 'Die Datei in den passenden Ordner verschieben, mit einer der Endungen dort, oder löschen.'
  return befund(datei, 'ablage-ordner', meldung, abhilfe)
}

/** Where a file belongs, with the name it should have; undefined where that cannot be told. */
function expectedPath(datei: string): string | undefined {
  const { stamm, endung } = split(basename(datei))
  const ort = ortOf(datei, stamm, endung)
  return ort && `${ort.ordner}/${kennung(stamm)}${endung}`
}

/** Name and ending; a text version of a PDF or Word file has both endings. */
function split(name: string): { stamm: string; endung: string } {
  const [, stamm = name, endung = ''] = /^(.+?)((?:\.(?:pdf|docx))?\.[^.]+)$/iu.exec(name) ?? []
  return { stamm, endung: usualEnding(endung) }
}

/** The folder it lies in, or one that is called alike, or the only one for its ending. */
function ortOf(datei: string, stamm: string, endung: string): Ort | undefined {
  const passende = orte.filter(({ endungen }) => endungen.includes(endung))
  const eigener = passende.find(
    ({ ordner }) =>
      ordner.split('/').map(kennung).join('/') === dirname(datei).split('/').map(kennung).join('/'),
  )
  if (eigener) return eigener
  if (passende.length === 1) return passende[0]
  return /-20\d\d$/u.test(kennung(stamm)) ? passende.find(({ name }) => name === 'plan') : undefined
}
