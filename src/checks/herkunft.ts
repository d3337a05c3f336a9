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
        `Gefunden: jobcenter „${plan.jobcenter}“. Erwartet: eine Datei content/jobcenter/${plan.jobcenter}.yaml; es gibt sie nicht.`,
        `Den Namen berichtigen (es gibt: ${jobcenter.join(', ')}) oder das Jobcenter mit „npm run neu“ anlegen.`,
      ),
    )
  if (plan.quelle.sha256 !== sha256)
    befunde.push(
      fieldBefund(
        fall,
        ['quelle', 'sha256'],
        'quelle-geaendert',
        `Die Quelle seeds/${plan.quelle.datei} ist nach dem Import verändert worden. Gefunden: Prüfsumme ${sha256.slice(0, 8)}…. Erwartet: ${plan.quelle.sha256.slice(0, 8)}…, wie beim Import.`,
        'Die ursprüngliche Datei wiederherstellen (Quellen werden nie bearbeitet). Ist sie eine neue Fassung des Jobcenters, mit --neu importieren.',
      ),
    )
  return befunde
}
