import type { Befund } from '../domain/befund.ts'
import { fieldBefund, type Prueffall } from './prueffall.ts'

/** A plan belongs to a known Jobcenter, and its source is still the one it was made from. */
export function checkHerkunft(fall: Prueffall): Befund[] {
  const { plan, jobcenter, sha256 } = fall
  const befunde: Befund[] = []
  if (!jobcenter.includes(plan.jobcenter))
    befunde.push(
      fieldBefund(
        fall,
        ['jobcenter'],
        'jobcenter-unbekannt',
        `Das Jobcenter „${plan.jobcenter}“ hat keine Datei in content/jobcenter/.`,
        `content/jobcenter/${plan.jobcenter}.yaml anlegen oder den Namen berichtigen.`,
      ),
    )
  if (plan.quelle.sha256 !== sha256)
    befunde.push(
      fieldBefund(
        fall,
        ['quelle', 'sha256'],
        'quelle-geaendert',
        `Die Datei seeds/${plan.quelle.datei} ist nicht mehr die, aus der der Plan entstanden ist.`,
        'Die ursprüngliche Datei wiederherstellen oder neu importieren.',
      ),
    )
  return befunde
}
