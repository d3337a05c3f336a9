import { stripTitel } from '../../domain/abschnittspaare.ts'
import { inheritThemen } from '../../domain/themenzuordnung.ts'

/** A section as far as it matters for finding it again. */
interface Abschnitt {
  anker: string
  titel: string
  ebene: number
}

/**
 * Finds sections again by their headings, whatever numbers and years these have now: those that are alone with their
 * words in both plans, else alone with them below the same heading, else alone with them and their number.
 *
 * @returns for each new section the place of the same one among the old; undefined where there is none, or more than one
 */
export function pairTitel(alte: Abschnitt[], neue: Abschnitt[]): (number | undefined)[] {
  const [links, rechts] = [listNamen(alte), listNamen(neue)]
  return rechts.map((namen) => {
    const eindeutig = namen.findIndex(
      (name, art) =>
        name !== '' &&
        [links, rechts].every((liste) => liste.filter((andere) => andere[art] === name).length === 1),
    )
    return eindeutig === -1 ? undefined : links.findIndex((andere) => andere[eindeutig] === namen[eindeutig])
  })
}

/** For each section its heading, its heading below that of the section it is part of, and its heading with its number. */
function listNamen(abschnitte: Abschnitt[]): string[][] {
  return inheritThemen(abschnitte, {}).map(({ abschnitt, oberhalb }) => {
    const eigener = normalize(stripTitel(abschnitt.titel))
    const oberer = normalize(stripTitel(oberhalb.at(-1)?.titel ?? ''))
    return [eigener, `${oberer}\n${eigener}`, `\n${normalize(abschnitt.titel)}`]
  })
}

/** Years are part of no name. */
const normalize = (titel: string): string =>
  titel
    .replace(/(?<!\d)20\d\d(?!\d)/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase()
