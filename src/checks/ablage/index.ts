import { basename, dirname } from 'node:path/posix'
import type { Befund } from '../../domain/befund.ts'
import { kennung } from '../../domain/kennung.ts'
import { type Ort, orte, usualEnding } from './orte.ts'
import { readPlanname } from './planname.ts'
import type { Textart } from './textart.ts'

/** What is known of the files beside their paths. */
export interface Ablage {
  /** Ids of the Jobcenter that have a file, where they are known. */
  jobcenter?: string[]
  /** What the texts among them are, as far as they say so themselves. */
  textarten?: ReadonlyMap<string, Textart>
}

/**
 * Where files lie and how they are called. A file that no folder of ours knows would be passed over in silence, and an
 * editor would look for it on the site in vain.
 *
 * @param dateien paths from the project's root of all files in `content/`, in `seeds/` and at the root, and of plans
 *   that lie elsewhere
 */
export function checkAblage(dateien: string[], ablage: Ablage = {}): Befund[] {
  const vorhandene = new Set(dateien)
  return dateien
    .filter((datei) => !isForeign(datei, ablage))
    .flatMap((datei) => checkFile(datei, ablage, vorhandene))
}

/**
 * Files that lie in the wrong place or have the wrong name, each with the path it should have. What other files say of
 * them holds for where they belong, so that nobody is told that they are missing.
 */
export function listVerirrte(dateien: string[], ablage: Ablage = {}): Map<string, string> {
  return new Map(
    dateien
      .filter((datei) => !isForeign(datei, ablage) && !leftover(datei))
      .flatMap((datei): [string, string][] => {
        const soll = expectedPath(datei, ablage)
        return soll && soll !== datei ? [[datei, soll]] : []
      }),
  )
}

/** Hidden files, generated schemas, and what is no content and lies where none belongs. */
function isForeign(datei: string, { textarten }: Ablage): boolean {
  const name = basename(datei)
  if (name.startsWith('.') || /^content\/[\w-]+\.schema\.json$/u.test(datei)) return true
  if (/^(?:content|seeds)\//u.test(datei) || textarten?.get(datei)?.art === 'plan') return false
  return datei.includes('/') || !/\.(?:mdx|txt|pdf|docx?|odt)$/iu.test(name)
}

/** What an import, an editor or a computer left behind. */
function leftover(datei: string): Befund | undefined {
  if (/\.neu\.(?:mdx|txt)$/u.test(datei)) return leftBeside(datei)
  return isCopy(datei) ? copy(datei) : undefined
}

function checkFile(datei: string, ablage: Ablage, vorhandene: ReadonlySet<string>): Befund[] {
  const rest = leftover(datei)
  if (rest) return [rest]
  const soll = expectedPath(datei, ablage)
  if (soll === datei) return []
  if (ablage.textarten?.get(datei)?.art === 'plan' && soll && dirname(soll) !== dirname(datei))
    return [misplacedPlan(datei, soll, vorhandene.has(soll))]
  if (!soll || dirname(soll) !== dirname(datei)) return [misplaced(datei, soll)]
  return [
    isPlanname(soll, ablage.jobcenter)
      ? misnamed(datei, soll, vorhandene.has(soll))
      : nameless(datei, soll, ablage.jobcenter),
  ]
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

function misnamed(datei: string, soll: string, besetzt: boolean): Befund {
  const meldung = `Gefunden: der Name „${basename(datei)}“. Erwartet: „${basename(soll)}“.`
  const abhilfe = besetzt ? compare(soll) : `Die Datei umbenennen in ${soll}. ${wie}`
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

const folderOf = (datei: string): string =>
  dirname(datei) === '.' ? 'im obersten Ordner' : `im Ordner ${dirname(datei)}/`

function misplaced(datei: string, soll: string | undefined): Befund {
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
function misplacedPlan(datei: string, soll: string, besetzt: boolean): Befund {
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

const eintragsordner = new Map<Textart['art'], string>([
  ['begriff', 'content/glossar'],
  ['thema', 'content/themen'],
  ['jobcenter', 'content/jobcenter'],
])

/** Where a file belongs, with the name it should have; undefined where that cannot be told. */
function expectedPath(datei: string, { textarten }: Ablage): string | undefined {
  const { stamm, endung } = split(basename(datei))
  const art = textarten?.get(datei)
  const id = art?.id ?? kennung(stamm)
  if (art?.art === 'plan') return `content/plaene/${id}.mdx`
  const ort = ortOf(datei, stamm, endung)
  if (art?.art === 'kurzfassung' && ort?.ordner === 'content/plaene' && dirname(datei) !== ort.ordner)
    return `content/kurzfassungen/${id}.mdx`
  const eigener = art && eintragsordner.get(art.art)
  if (eigener && !ort) return `${eigener}/${id}.yaml`
  return ort && `${ort.ordner}/${kennung(stamm)}${endung}`
}

/** Name and ending; a text version of a PDF or Word file has both endings. */
function split(name: string): { stamm: string; endung: string } {
  const [, stamm = name, endung = ''] = /^(.+?)((?:\.(?:pdf|docx|mdx?|ya?ml))?\.[^.]+)$/iu.exec(name) ?? []
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
