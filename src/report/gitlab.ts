import { createHash } from 'node:crypto'
import type { Befund } from '../domain/befund.ts'
import { handbuchseite } from '../domain/regeln.ts'

/** One finding of a code quality report. */
export interface Codequalitaet {
  description: string
  check_name: string
  fingerprint: string
  severity: 'info' | 'minor' | 'major' | 'critical' | 'blocker'
  location: { path: string; lines: { begin: number } }
}

/**
 * Findings as GitLab shows them on a merge request.
 *
 * @param offenes what is no fault, but still to be written
 * @see https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
 */
export function toCodequalitaet(befunde: Befund[], offenes: Befund[] = []): Codequalitaet[] {
  const gezaehlt = new Map<string, number>()
  return [...befunde, ...offenes].map(({ datei, zeile, regel, meldung, abhilfe }, i) => {
    const gleich = [datei, regel, meldung].join('\0')
    const mal = (gezaehlt.get(gleich) ?? 0) + 1
    gezaehlt.set(gleich, mal)
    return {
      description: `${meldung} → ${abhilfe} Mehr dazu: ${handbuchseite(regel)}`,
      check_name: regel,
      fingerprint: fingerprint(gleich, mal),
      severity: i < befunde.length ? 'major' : 'info',
      location: { path: datei, lines: { begin: zeile } },
    }
  })
}

/** Without the line, so that a finding which only moves stays the same one; equal ones are counted. */
const fingerprint = (gleich: string, mal: number): string =>
  createHash('sha256').update(`${gleich}\0${mal}`).digest('hex')
