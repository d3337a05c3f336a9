import type { Befund } from '../domain/befund.ts'
import { handbuchseite } from '../domain/regeln.ts'

/**
 * Findings as commands that GitHub turns into remarks beside the changed lines of a pull request.
 *
 * @see https://docs.github.com/actions/reference/workflow-commands-for-github-actions (error)
 */
export function printGithub(befunde: Befund[]): string {
  return befunde
    .map(({ datei, zeile, regel, meldung, abhilfe }) => {
      const text = `${meldung}\n→ ${abhilfe}\nMehr dazu: ${handbuchseite(regel)}`
      return `::error file=${property(datei)},line=${zeile},title=${property(regel)}::${data(text)}`
    })
    .join('\n')
}

/** Signs that would end a command. */
const data = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')

const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
