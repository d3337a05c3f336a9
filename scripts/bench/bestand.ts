import { cpSync, existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { Document, parse, parseDocument } from 'yaml'
import { copyProject } from './projektkopie.ts'

/**
 * Copies the project into a folder, with so many plans made from the real ones: each a Jobcenter of its own, with the same
 * text and figures and some words that no other plan has.
 *
 * @param ordner is emptied before
 * @param prepare changes the copy before plans are made from those in it
 */
export function createBestand(
  ordner: string,
  anzahl: number,
  prepare: (ordner: string) => void = () => {},
): void {
  rmSync(ordner, { recursive: true, force: true })
  mkdirSync(ordner, { recursive: true })
  copyProject(ordner)
  prepare(ordner)
  const vorlagen = globSync('content/plaene/*.mdx', { cwd: ordner, exclude: ['**/*.neu.mdx'] }).sort()
  for (let nummer = vorlagen.length; nummer < anzahl; nummer++)
    copyPlan(ordner, vorlagen[nummer % vorlagen.length] ?? '', nummer)
}

function copyPlan(ordner: string, vorlage: string, nummer: number): void {
  const [, frontmatter = '', text = ''] =
    /^---\n(.*?)\n---\n(.*)$/su.exec(readFileSync(join(ordner, vorlage), 'utf8')) ?? []
  const kopf = parseDocument(frontmatter)
  const jobcenter = `${kopf.get('jobcenter')}-nr-${nummer}`
  const plan = `${jobcenter}-${kopf.get('jahr')}`
  copyJobcenter(ordner, String(kopf.get('jobcenter')), jobcenter, nummer)
  kopf.set('jobcenter', jobcenter)
  writeFileSync(join(ordner, `content/plaene/${plan}.mdx`), `---\n${kopf}---\n${text}\n${extraText(nummer)}`)
  const kurzfassung = join(ordner, 'content/kurzfassungen', basename(vorlage))
  if (existsSync(kurzfassung)) cpSync(kurzfassung, join(ordner, `content/kurzfassungen/${plan}.mdx`))
}

function copyJobcenter(ordner: string, vorlage: string, id: string, nummer: number): void {
  const daten = parse(readFileSync(join(ordner, `content/jobcenter/${vorlage}.yaml`), 'utf8'))
  const neu = new Document({ ...daten, name: `${daten.name} Nr. ${nummer}` })
  writeFileSync(join(ordner, `content/jobcenter/${id}.yaml`), String(neu))
}

const vorn =
  'Sozial Verkehr Handwerk Pflege Energie Schul Familien Wohn Kultur Garten Metall Holz Sprach Gesundheits'.split(
    ' ',
  )
const mitte = 'raum bau markt werk haus plan netz land stadt amt kreis quell grund feld'.split(' ')
const hinten =
  'beratung förderung projekt zentrum maßnahme strategie vermittlung kooperation initiative budget'.split(' ')

/** Compounds such as real plans bring along, others in each plan; the vocabulary of a search grows by them. */
function extraText(nummer: number): string {
  const pick = (liste: string[], i: number) => liste[i % liste.length] ?? ''
  const woerter = Array.from({ length: 120 }, (_, i) => {
    const zahl = nummer * 120 + i
    return (
      pick(vorn, zahl) +
      pick(mitte, Math.floor(zahl / vorn.length)) +
      pick(mitte, Math.floor(zahl / (vorn.length * mitte.length))) +
      pick(hinten, zahl)
    )
  })
  return `Weitere Vorhaben: ${woerter.join(', ')}.\n`
}
