import type { Readable, Writable } from 'node:stream'
import { isCancel, select, text } from '@clack/prompts'

/** One of several answers. */
export interface Auswahl<T extends string> {
  wert: T
  name: string
  hinweis?: string
}

/** Asks a person; what stands behind it may also be answers that are there already. */
export interface Fragen {
  /** One of a list, by the arrow keys. */
  waehle<T extends string>(frage: string, moeglich: Auswahl<T>[]): Promise<T>
  /**
   * A line of text; empty where nothing is typed.
   *
   * @param pruefe what is wrong with an answer, if anything is
   */
  schreibe(frage: string, beispiel: string, pruefe: (antwort: string) => string | undefined): Promise<string>
}

/** Thrown when a person wants no more questions. */
export class Abgebrochen extends Error {
  override name = 'Abgebrochen'

  constructor() {
    super('Abgebrochen; es ist nichts geschrieben.')
  }
}

/** Questions in a terminal. @param strom other streams than the terminal's own */
export function fragenAmTerminal(strom: { input?: Readable; output?: Writable } = {}): Fragen {
  return {
    waehle: async (frage, moeglich) => {
      const options = moeglich.map(({ wert, name, hinweis }) => ({
        value: wert as string,
        label: name,
        ...(hinweis && { hint: hinweis }),
      }))
      const message = `${frage} (Pfeiltasten, dann Eingabetaste)`
      return answer(await select({ message, options, showInstructions: false, ...strom })) as never
    },
    schreibe: async (frage, beispiel, pruefe) => {
      const validate = (antwort: string | undefined) => pruefe(antwort?.trim() ?? '')
      const getippt = await text({ message: frage, placeholder: beispiel, validate, ...strom })
      return (answer<string>(getippt) ?? '').trim()
    },
  }
}

function answer<T>(antwort: T | symbol): T {
  if (isCancel(antwort)) throw new Abgebrochen()
  return antwort as T
}

/** Whether a person sits before a terminal, and no machine runs the command. */
export const isGefragt = (): boolean =>
  process.stdin.isTTY === true && process.stdout.isTTY === true && !process.env.CI
