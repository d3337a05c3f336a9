import { writeFileSync } from 'node:fs'
import { styleText } from 'node:util'
import type { Aussehen, Farbe, Rolle } from '../../src/report/aussehen.ts'
import { printGithub } from '../../src/report/github.ts'
import { toCodequalitaet } from '../../src/report/gitlab.ts'
import { printGruppiert } from '../../src/report/gruppiert.ts'
import { type Ergebnis, printPruefung } from '../../src/report/terminal.ts'
import type { Auftrag } from './aufruf.ts'

/** Tells of a check: to people in a terminal, to programs as lines, to GitHub and GitLab in their own forms. */
export function melde(ergebnis: Ergebnis, { json, bericht }: Auftrag): void {
  const { befunde, offenes } = ergebnis
  if (bericht) writeBericht(bericht, toCodequalitaet(befunde, offenes))
  const text = isTerminal() ? printGruppiert(ergebnis, aussehen()) : printPruefung(ergebnis)
  console.log(json ? JSON.stringify(befunde) : text)
  if (!process.env.GITHUB_ACTIONS || json) return
  if (befunde.length > 0) console.log(printGithub(befunde))
  if (offenes.length > 0) console.log(printGithub(offenes, 'notice'))
}

function writeBericht(datei: string, bericht: unknown): void {
  try {
    writeFileSync(datei, `${JSON.stringify(bericht, null, 2)}\n`)
  } catch {
    throw new Error(
      `Der Bericht lässt sich nicht schreiben. Gefunden: --bericht ${datei}. Erwartet: eine Datei in einem Ordner, den es gibt und in den geschrieben werden darf.`,
    )
  }
}

/** Whether a person is watching, and no machine that keeps a log. */
export const isTerminal = (): boolean => process.stdout.isTTY === true && !process.env.CI

const stile: Record<Rolle, Parameters<typeof styleText>[0]> = {
  datei: ['bold', 'underline'],
  zeile: 'yellow',
  abhilfe: 'cyan',
  nebenbei: 'dim',
  gut: 'green',
  schlecht: 'red',
}

/** Colours, unless the terminal has none or its owner wants none (NO_COLOR). */
const farbe: Farbe = (rolle, text) => styleText(stile[rolle], text, { stream: process.stdout })

/** How the terminal that somebody watches shows messages. */
export const aussehen = (): Aussehen => ({ farbe, breite: process.stdout.columns ?? 100 })

/** How a log shows them: as they are. */
export const schlicht: Aussehen = { farbe: (_, text) => text, breite: Number.POSITIVE_INFINITY }
