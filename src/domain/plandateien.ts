import type { Plan } from './plan.ts'

/** The files that the page of a plan is made of, as paths from the project's root. */
export interface Plandateien {
  /** The plan itself. */
  text: string
  /** Its summary, a file that may be missing. */
  kurzfassung: string
  jobcenter: string
  /** The source text as received. */
  quelle: string
}

/** Where the content of a plan stands. */
export function listPlandateien(id: string, plan: Pick<Plan, 'jobcenter' | 'quelle'>): Plandateien {
  return {
    text: `content/plaene/${id}.mdx`,
    kurzfassung: `content/kurzfassungen/${id}.mdx`,
    jobcenter: `content/jobcenter/${plan.jobcenter}.yaml`,
    quelle: `seeds/${plan.quelle.datei}`,
  }
}
