import { writeFileSync } from 'node:fs'
import { styleText } from 'node:util'
import type { Befund } from '../../src/domain/befund.ts'
import type { Aussehen, Farbe, Rolle } from '../../src/report/aussehen.ts'
import { printGithub } from '../../src/report/github.ts'
import { toCodequalitaet } from '../../src/report/gitlab.ts'
import { printGruppiert } from '../../src/report/gruppiert.ts'
import { printPruefung, type Verzeichnet } from '../../src/report/terminal.ts'
import type { Auftrag } from './aufruf.ts'

/** What a check has found. */
interface Pruefung {
  plaene: number
  befunde: Befund[]
  verzeichnet: Verzeichnet[]
}

/** Tells of a check: to people in a terminal, to programs as lines, to GitHub and GitLab in their own forms. */
export function melde({ plaene, befunde, verzeichnet }: Pruefung, { json, bericht }: Auftrag): void {
  if (bericht) writeFileSync(bericht, `${JSON.stringify(toCodequalitaet(befunde), null, 2)}\n`)
  const print = isTerminal() ? printGruppiert : printPruefung
  console.log(json ? JSON.stringify(befunde) : print(plaene, befunde, verzeichnet, aussehen()))
  if (process.env.GITHUB_ACTIONS && !json && befunde.length > 0) console.log(printGithub(befunde))
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
