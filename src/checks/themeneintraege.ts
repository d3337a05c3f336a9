import type { Befund } from '../domain/befund.ts'
import { lineOfField } from '../domain/frontmatter.ts'
import type { Themeneintrag } from '../domain/thema.ts'

/** A topic with its file. */
export interface Themendatei extends Themeneintrag {
  datei: string
  /** The file as it stands. */
  text: string
}

/**
 * The terms that suggest a topic must be in the glossary.
 *
 * @param glossar ids of all entries that have a file
 */
export function checkThemeneintraege(themen: Themendatei[], glossar: string[]): Befund[] {
  const bekannte = new Set(glossar)
  return themen.flatMap(({ datei, text, thema: { begriffe } }) =>
    begriffe.flatMap((begriff, i) => {
      if (bekannte.has(begriff)) return []
      const meldung = `Den Begriff „${begriff}“ gibt es im Glossar nicht. Erwartet: der Name einer Datei in content/glossar/ ohne Endung.`
      const abhilfe = 'Den Namen berichtigen, die Zeile streichen oder das Wort unter stichwoerter eintragen.'
      return [{ datei, zeile: lineOfField(text, ['begriffe', i]), regel: 'thema-begriff', meldung, abhilfe }]
    }),
  )
}
