import { basename } from 'node:path/posix'
import { kennung } from '../../domain/kennung.ts'
import { readPlanname } from './planname.ts'

/** What a text is by what stands in it, wherever it lies. */
export interface Textart {
  art: 'plan' | 'kurzfassung' | 'begriff' | 'thema' | 'jobcenter'
  /** Of a plan `<jobcenter>-<jahr>`, as the file's name or its fields say; undefined where neither says it. */
  id: string | undefined
}

/** Endings of texts with fields, also those that programs and editors make of them. */
const textende = /\.(?:mdx?|markdown)(?:\.txt)?$/iu

/** Endings of files that hold text at all: whoever renames a plan may give it any of them. */
const irgendeintext = /\.(?:mdx?|markdown|ya?ml|txt)$/iu

/** Whether a file may be a text of content by its name. */
export const isTextdatei = (datei: string): boolean => textende.test(datei)

/** Whether {@link readTextart} needs to see a file. */
export const mayBeText = (datei: string): boolean => irgendeintext.test(datei)

/**
 * Tells a plan by its fields jobcenter, jahr and quelle, and a short version by its name and its having no fields: so
 * that one that lies in the wrong folder is told where it belongs. Fields that cannot be read as YAML are told as well.
 *
 * @param datei path of the file
 * @param anfang what it begins with; some thousand signs are enough
 */
export function readTextart(datei: string, anfang: string): Textart | undefined {
  const nameId = kennung(basename(datei).replace(/\..*$/u, ''))
  if (/\.ya?ml(?:\.txt)?$/iu.test(datei) && !anfang.startsWith('---')) return readEintragsart(anfang, nameId)
  const vomNamen = readPlanname(nameId) ? nameId : undefined
  const [, kopf] = /^\uFEFF?---\r?\n([\s\S]*?)(?:\n---\s*(?:\n|$)|$)/u.exec(anfang) ?? []
  if (kopf === undefined)
    return vomNamen !== undefined && isTextdatei(datei) ? { art: 'kurzfassung', id: vomNamen } : undefined
  if (!['jobcenter', 'jahr', 'quelle'].every((feld) => readFeld(kopf, feld) !== undefined)) return undefined
  const ausFeldern = `${readFeld(kopf, 'jobcenter')}-${readFeld(kopf, 'jahr')}`
  return { art: 'plan', id: vomNamen ?? (readPlanname(ausFeldern) ? ausFeldern : undefined) }
}

/** Entries are told by a field that only they have. */
const kennfelder = [
  ['begriff', 'begriff'],
  ['traegerform', 'jobcenter'],
  ['stichwoerter', 'thema'],
] as const

function readEintragsart(text: string, id: string): Textart | undefined {
  const [, art] = kennfelder.find(([feld]) => readFeld(text, feld) !== undefined) ?? []
  return art && { art, id }
}

/** What stands behind the name of a field; also nothing. */
const readFeld = (kopf: string, feld: string): string | undefined =>
  new RegExp(`^${feld}[ \\t]*:[ \\t]*(.*?)[ \\t]*\\r?$`, 'mu').exec(kopf)?.[1]
