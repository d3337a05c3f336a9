import { basename, dirname } from 'node:path/posix'
import { kennung } from '../../domain/kennung.ts'
import { type Ort, orte, usualEnding } from './orte.ts'
import type { Textart } from './textart.ts'

const eintragsordner = new Map<Textart['art'], string>([
  ['begriff', 'content/glossar'],
  ['thema', 'content/themen'],
  ['jobcenter', 'content/jobcenter'],
])

/**
 * Where a file belongs, with the name it should have; undefined where that cannot be told.
 *
 * @param art what the text in it is, as far as it says so itself
 */
export function expectedPath(datei: string, art: Textart | undefined): string | undefined {
  const { stamm, endung } = split(basename(datei))
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
export function split(name: string): { stamm: string; endung: string } {
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
