import { isRoemisch } from '../../domain/abkuerzungen.ts'
import type { Fund } from './index.ts'

/** Two capital letters in one word, or letters with dots such as `z. B.` */
const kurz =
  /(?<![\p{L}\p{N}])(?:\p{L}*\p{Lu}\p{Ll}*\p{Lu}\p{L}*|(?:\p{L}\.\s?){2,}|(?:ca|bzw|Abs|Nr|Mio|Mrd|Tsd|vgl|inkl|etc|usw)\.?(?![\p{L}]))/gu

/** Names that everybody knows by their letters only. */
const bekannt = new Set(['EU', 'PDF', 'AMIP'])

/**
 * Abbreviations that nobody explains. Dotted ones are always found: written out they are easier to read.
 *
 * @param erklaert those that the glossary writes out; the page adds their long form
 */
export function checkAbkuerzungen(text: string, erklaert: ReadonlySet<string>): Fund[] {
  const gefunden = new Set([...text.matchAll(kurz)].map(([wort]) => wort.trim()))
  return [...gefunden]
    .filter((wort) => !bekannt.has(wort) && !erklaert.has(wort) && !isRoemisch(wort))
    .map((wort) => [
      'einfach-abkuerzung',
      `Gefunden: die Abkürzung „${wort}“, die das Glossar nicht ausschreibt. Erwartet: ausgeschriebene Wörter.`,
      'Das Wort ausschreiben. Steht die Abkürzung auch im Plan selbst, geht statt dessen ein Eintrag mit ihrer Langform in content/glossar/.',
    ])
}
