import { basename } from 'node:path/posix'
import type { Befund } from '../../domain/befund.ts'
import { lineOfField } from '../../domain/frontmatter.ts'
import type { Plan } from '../../domain/plan.ts'
import { isTextfassung } from '../../domain/plandateien.ts'
import { readPlanname } from './planname.ts'
import { isTextdatei } from './textart.ts'

/** A plan as far as its name and its source are concerned. */
export interface Planablage {
  datei: string
  id: string
  /** The file as it stands. */
  text: string
  plan: Pick<Plan, 'jobcenter' | 'jahr' | 'quelle'>
}

/** Plans that are there twice, and plans whose name says something else than they do. */
export function checkZusammen(plaene: Planablage[]): Befund[] {
  const doppelte = checkDoppelte(plaene)
  const einzelne = plaene.filter(({ datei }) => !doppelte.some((befund) => befund.datei === datei))
  return [...doppelte, ...einzelne.flatMap(checkName)]
}

function checkName({ datei, id, text, plan }: Planablage): Befund[] {
  const erwartet = readPlanname(id)
  if (!erwartet) return []
  return (['jobcenter', 'jahr'] as const)
    .filter((feld) => plan[feld] !== erwartet[feld])
    .map((feld) => ({
      datei,
      zeile: lineOfField(text, [feld]),
      regel: 'name-und-inhalt',
      meldung: `${feld}: Gefunden: ${plan[feld]}. Erwartet: ${erwartet[feld]}, wie der Name der Datei „${basename(datei)}“ sagt.`,
      abhilfe: `Stimmt der Name, die Angabe berichtigen. Stimmt die Angabe, die Datei in ${plan.jobcenter}-${plan.jahr}.mdx umbenennen, ebenso ${tellFolgende(plan)}.`,
    }))
}

/** What is called like its plan, and where its new name is to be entered. */
const tellFolgende = ({ quelle }: Planablage['plan']): string =>
  quelle.textfassung
    ? `Kurzfassung, Quelle (${quelle.datei}) und Textfassung (${quelle.textfassung.datei}); ihre neuen Namen unter quelle bei datei und bei textfassung eintragen`
    : `Kurzfassung und Quelle (${quelle.datei}); deren neuen Namen unter quelle bei datei eintragen`

/** Of two that are the same plan, the one that is called as a plan should be stays. */
function checkDoppelte(plaene: Planablage[]): Befund[] {
  const sortiert = plaene.toSorted((a, b) => Number(isCalledRight(b)) - Number(isCalledRight(a)))
  return sortiert.flatMap((eintrag, i) => {
    const erster = sortiert.slice(0, i).find((anderer) => isSame(anderer, eintrag))
    if (!erster) return []
    const { datei, text, plan } = eintrag
    const meldung = `Gefunden: ein zweiter Plan für ${plan.jobcenter} ${plan.jahr} aus der Quelle ${plan.quelle.datei}; der erste ist ${erster.datei}. Erwartet: ein Plan für jedes Jobcenter und Jahr, jeder aus einer eigenen Quelle.`
    const abhilfe = `Beide vergleichen und die überzählige Datei löschen. Ist es der Plan eines neuen Jahres, seine eigene Quelle nach seeds/ legen und importieren.`
    return [{ datei, zeile: lineOfField(text, ['jahr']), regel: 'plan-doppelt', meldung, abhilfe }]
  })
}

const isCalledRight = ({ id, plan }: Planablage): boolean => id === `${plan.jobcenter}-${plan.jahr}`

const isSame = ({ plan: eins }: Planablage, { plan: zwei }: Planablage): boolean =>
  (eins.jobcenter === zwei.jobcenter && eins.jahr === zwei.jahr) || eins.quelle.sha256 === zwei.quelle.sha256

/**
 * A source that no plan was made from is not on the site.
 *
 * @param quellen paths of the files in `seeds/`
 * @param plaene ids of the plans that have a file
 * @param benutzte names of the files in `seeds/` that plans name
 */
export function checkQuellen(quellen: string[], plaene: string[], benutzte: string[]): Befund[] {
  const bekannt = new Set([...plaene, ...benutzte.map(stamm)])
  return quellen
    .filter((datei) => isQuelle(datei) && readPlanname(stamm(datei)) && !bekannt.has(stamm(datei)))
    .map((datei) => ({
      datei,
      zeile: 1,
      regel: 'quelle-ohne-plan',
      meldung: `Gefunden: eine Quelle, die noch nicht importiert ist. Erwartet: content/plaene/${stamm(datei)}.mdx.`,
      abhilfe: `Importieren: npm run import -- ${datei}. Im Browser macht das der Auftrag „importieren“ im Merge-Request; sein Ergebnis in denselben Branch hochladen (CONTRIBUTING.md, „Alles im Browser“).`,
    }))
}

/** Of what else lies in that folder another rule speaks; the text version of a PDF or Word file is no source. */
const isQuelle = (datei: string): boolean =>
  /\.(?:txt|pdf|docx)$/u.test(datei) && !isTextfassung(datei) && !isTextdatei(datei)

const stamm = (datei: string): string => basename(datei).replace(/\..*$/u, '')
