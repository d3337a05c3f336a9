import { basename, dirname } from 'node:path/posix'
import type { Befund } from '../../domain/befund.ts'
import { orte } from './orte.ts'
import { split } from './sollpfad.ts'

const befund = (datei: string, regel: Befund['regel'], meldung: string, abhilfe: string): Befund => ({
  datei,
  zeile: 1,
  regel,
  meldung,
  abhilfe,
})

/** A file that an import with --neu has written. */
export function leftBeside(datei: string): Befund {
  const alt = datei.replace('.neu.', '.')
  const meldung = `Gefunden: die Datei eines Imports mit --neu. Erwartet: nur ${alt}.`
  const abhilfe = `Aus dieser Datei übernehmen, was gelten soll, nach ${alt}; dann diese Datei löschen.`
  return befund(datei, 'ablage-rest', meldung, abhilfe)
}

/** A file that is called as computers call copies. */
export function copy(datei: string): Befund {
  const meldung = `Gefunden: „${basename(datei)}“, der Name einer Kopie. Erwartet: jede Datei einmal.`
  const abhilfe =
    'Mit dem Original vergleichen und die Kopie löschen; frühere Fassungen hebt git von selbst auf.'
  return befund(datei, 'ablage-rest', meldung, abhilfe)
}

/** A file in the right folder with another name than it should have. @param soll its path with that name @param besetzt whether there is such a file already */
export function misnamed(datei: string, soll: string, besetzt: boolean): Befund {
  const meldung = `Gefunden: der Name „${basename(datei)}“. Erwartet: „${basename(soll)}“.`
  const abhilfe = besetzt ? compare(soll) : `Die Datei umbenennen in ${soll}. ${wie}`
  return befund(datei, 'ablage-name', meldung, abhilfe)
}

/** The name says neither whose plan it is nor for which year. */
export function nameless(datei: string, soll: string, jobcenter: string[] | undefined): Befund {
  const { endung } = split(basename(soll))
  const beispiel = `${jobcenter?.[0] ?? 'musterkreis'}-2025${endung}`
  const meldung = `Gefunden: der Name „${basename(datei)}“. Erwartet: Jobcenter, Strich, Jahr, zum Beispiel „${beispiel}“.`
  const abhilfe = `Die Datei umbenennen; nennt ein Plan den alten Namen unter quelle, ihn auch dort ändern. ${wie}`
  return befund(datei, 'ablage-name', meldung, abhilfe)
}

const wie =
  'In der Weboberfläche: Datei öffnen, „Bearbeiten“, und oben im Feld mit dem Namen den Weg überschreiben.'

const folderOf = (datei: string): string =>
  dirname(datei) === '.' ? 'im obersten Ordner' : `im Ordner ${dirname(datei)}/`

/** A file in a folder where none of its kind belongs. @param soll where it belongs; undefined where that cannot be told */
export function misplaced(datei: string, soll: string | undefined): Befund {
  const erwartet = soll ?? expectedThere(datei)
  const meldung = `Gefunden: „${basename(datei)}“ ${folderOf(datei)}. Erwartet: ${erwartet}.`
  const abhilfe = soll ? `Die Datei verschieben nach ${soll}. ${wie}` : adviseUnknown(datei)
  return befund(datei, 'ablage-ordner', meldung, abhilfe)
}

/** In a folder of ours an ending is wrong, elsewhere the folder. */
function expectedThere(datei: string): string {
  const eigener = orte.find(({ ordner }) => ordner === dirname(datei))
  if (eigener) return `eine Datei mit einer dieser Endungen: ${eigener.endungen.join(', ')}`
  return `eine Datei in ${orte.map((ort) => `${ort.ordner}/ (${ort.was})`).join(', ')}`
}

function adviseUnknown(datei: string): string {
  if (dirname(datei) === 'seeds' && /\.(?:doc|odt|rtf)$/iu.test(datei))
    return 'Im Schreibprogramm öffnen, „Speichern unter“ wählen und als Word-Datei (.docx) speichern; diese Datei löschen.'
  if (dirname(datei) === 'seeds')
    return 'Den Plan als PDF, Word-Datei (.docx) oder Text ablegen; diese Datei löschen.'
  return 'Die Datei in den passenden Ordner verschieben, mit einer der Endungen dort, oder löschen.'
}

/** A plan is told by what stands in it: whoever put it in the place of another file may not know what it is. */
export function misplacedPlan(datei: string, soll: string, besetzt: boolean): Befund {
  const meldung = `Gefunden: ein Plan (mit jobcenter, jahr und quelle) ${folderOf(datei)}. Erwartet: ${soll}.`
  const zurueck =
    dirname(datei) === 'content/kurzfassungen'
      ? ' Stand hier vorher eine Kurzfassung, sie aus dem Verlauf zurückholen.'
      : ''
  const weg = besetzt
    ? `${compare(soll)}${zurueck}`
    : `Die Datei verschieben nach ${soll}. ${wie}${zurueck} Geprüft wird der Plan, sobald er dort liegt.`
  return befund(datei, 'ablage-ordner', meldung, weg)
}

const compare = (soll: string): string =>
  `${soll} gibt es schon: beide vergleichen, dort übernehmen, was gelten soll, und diese Datei löschen.`
