import type { Planzahl } from './planzahlen.ts'
import type { Genauigkeit } from './zahlen.ts'

/**
 * Figures that are typed alike and yet differ by more than rounding: at least one of each group is of the running text,
 * and those of the text come first, in its order. A figure of the text that any figure of a table agrees with is right.
 * What a document states differently in two places is a contradiction only when both mean the same; those that are
 * recorded are left out.
 */
export function findMehrdeutige(zahlen: Planzahl[]): Planzahl[][] {
  const feste = zahlen.filter(({ genauigkeit, umstritten }) => !grenzen.includes(genauigkeit) && !umstritten)
  const gleiche = Map.groupBy(feste, ({ id, gruppe, merkmal, jahr, stichtag, zeitraum, art }) =>
    [id, gruppe, merkmal, stichtag ?? jahr, zeitraum, art].join(),
  )
  return [...gleiche.values()].flatMap((gruppe) => {
    const [text, tabellen] = [gruppe.filter(isOfText), gruppe.filter((zahl) => !isOfText(zahl))]
    const fremde = text.filter((zahl) => !tabellen.some((andere) => agrees(zahl, andere)))
    if (tabellen.length > 0) return fremde.length > 0 ? [[...fremde, ...tabellen]] : []
    return text.some((zahl) => !agrees(zahl, text[0] ?? zahl)) ? [text] : []
  })
}

const isOfText = ({ tabelle }: Planzahl): boolean => tabelle === undefined

/** `mehr als die Hälfte` can be any value above. */
const grenzen: Genauigkeit[] = ['über', 'mindestens', 'höchstens']

/** Shares are printed as they are but for rounding; counts differ by the day they were made on. */
function agrees(eine: Planzahl, andere: Planzahl): boolean {
  const abstand = Math.abs(eine.wert - andere.wert)
  const genau = eine.genauigkeit === 'genau' && andere.genauigkeit === 'genau'
  if (genau && (eine.einheit === 'Prozent' || eine.einheit === 'Prozentpunkte'))
    return abstand <= 0.5 * 10 ** -Math.min(eine.stellen, andere.stellen) + 1e-9
  return abstand <= Math.abs(andere.wert) * 0.1
}

/** What to do about it, for those who import and those who check. */
export const abhilfeMehrdeutig =
  'Prüfen, ob id, Jahr, Art und Gruppe stimmen. Zählt eine Zahl nur einen Teil, ihn mit den Worten des Plans benennen, zum Beispiel merkmal: Leistungsbereich.'
