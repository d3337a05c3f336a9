/**
 * So many entries stand on one page: passages, figures, sections, files, each with the heading of its plan counted as
 * one more. Measured on the site, an entry takes 230 to 500 bytes of HTML and the rest of a page about 10 KB: so a page
 * stays below 100 KB, which a phone still shows at once, however many plans there are.
 */
export const eintraegeJeBlatt = 180

/**
 * Splits a list into pages. What belongs together (all that one plan says) stays on one page, even where it is more
 * than a page should hold; Astro's own `paginate` knows only the number of things.
 *
 * @param posten in their order
 * @param zaehle how many entries one of them takes
 * @param hoechstens entries of a page
 * @returns at least one page, also of an empty list
 */
export function splitBlaetter<T>(
  posten: readonly T[],
  zaehle: (einer: T) => number,
  hoechstens = eintraegeJeBlatt,
): T[][] {
  const blaetter: T[][] = [[]]
  let voll = 0
  for (const einer of posten) {
    const umfang = zaehle(einer)
    if (voll > 0 && voll + umfang > hoechstens) {
      blaetter.push([])
      voll = 0
    }
    blaetter.at(-1)?.push(einer)
    voll += umfang
  }
  return blaetter
}

/** Address of a page of a list; the first is the address of the list itself. @param adresse with a slash at its end */
export function blattAdresse(adresse: string, nummer: number): string {
  return nummer === 1 ? adresse : `${adresse}${nummer}/`
}

/** More links nobody looks through. */
const hoechstensVerweise = 30

/**
 * Which pages a page links: all of them; of very many those at equal distances and all between the two next to it, so
 * that every page is at most two links away.
 *
 * @param nummer of the page itself, counted from 1
 */
export function pickBlaetter(nummer: number, anzahl: number): number[] {
  const abstand = Math.ceil(anzahl / hoechstensVerweise)
  return Array.from({ length: anzahl }, (_, i) => i + 1).filter(
    (andere) =>
      andere === 1 || andere === anzahl || andere % abstand === 0 || Math.abs(andere - nummer) <= abstand,
  )
}
