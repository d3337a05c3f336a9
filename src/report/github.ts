import type { Befund } from '../domain/befund.ts'
import { handbuchseite } from '../domain/regeln.ts'

/** GitHub shows so many remarks of a kind that a step makes, and drops the others in silence. */
const hoechstens = 10

/**
 * Findings as commands that GitHub turns into remarks beside the changed lines of a pull request; the last that it shows
 * says where the others are.
 *
 * @param art an error, or what is no fault
 * @see https://docs.github.com/actions/reference/workflow-commands-for-github-actions (error, notice)
 */
export function printGithub(befunde: Befund[], art: 'error' | 'notice' = 'error'): string {
  const gezeigte = befunde.length > hoechstens ? befunde.slice(0, hoechstens - 1) : befunde
  const rest = befunde.length - gezeigte.length
  return [
    ...gezeigte.map((befund) => toCommand(befund, art)),
    ...(rest > 0 ? [tellRest(rest, art)] : []),
  ].join('\n')
}

function toCommand({ datei, zeile, regel, meldung, abhilfe }: Befund, art: string): string {
  const text = `${meldung}\n→ ${abhilfe}\nMehr dazu: ${handbuchseite(regel)}`
  return `::${art} file=${property(datei)},line=${zeile},title=${property(regel)}::${data(text)}`
}

const tellRest = (rest: number, art: string): string =>
  `::${art} title=Weitere ${art === 'error' ? 'Befunde' : 'Hinweise'}::${rest} weitere; GitHub zeigt hier nicht mehr. Alle stehen im Protokoll dieses Auftrags unter „npm run check“.`

/** Signs that would end a command. */
const data = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')

const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
