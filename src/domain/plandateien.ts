import type { Plan } from './plan.ts'

/** The files that the page of a plan is made of, as paths from the project's root. */
export interface Plandateien {
  /** The plan itself. */
  text: string
  /** Its summary, a file that may be missing. */
  kurzfassung: string
  jobcenter: string
  /** The source as received. */
  quelle: string
  /** Its text in lines: the source itself, or what was read from a PDF or a Word file. */
  zeilen: string
}

/** Name of the file in `seeds/` whose lines are counted and quoted: the source, or the text version of a PDF or Word file. */
export function zeilenDatei(quelle: Pick<Plan['quelle'], 'datei' | 'textfassung'>): string {
  return quelle.textfassung?.datei ?? quelle.datei
}

/** Name of the text version of a PDF or Word file. */
export const textfassungOf = (datei: string): string => `${datei}.txt`

/** Whether a file is, by its name, what was read from a PDF or a Word file; it is made with the plan, and no source. */
export const isTextfassung = (datei: string): boolean => /\.(?:pdf|docx)\.txt$/iu.test(datei)

/** Where the content of a plan stands. */
export function listPlandateien(id: string, plan: Pick<Plan, 'jobcenter' | 'quelle'>): Plandateien {
  return {
    text: `content/plaene/${id}.mdx`,
    kurzfassung: `content/kurzfassungen/${id}.mdx`,
    jobcenter: `content/jobcenter/${plan.jobcenter}.yaml`,
    quelle: `seeds/${plan.quelle.datei}`,
    zeilen: `seeds/${zeilenDatei(plan.quelle)}`,
  }
}
