/**
 * The exact piece of the source that a piece of text came from: the converter's spaces and line ends may differ.
 *
 * @param zeilen lines of the source
 * @param zeile line number the piece begins in
 * @returns the piece with its line ends as `\n`; undefined when the source has markup inside it
 */
export function sourcePiece(zeilen: string[], zeile: number, stueck: string): string | undefined {
  const text = zeilen.slice(zeile - 1, zeile + 5).join('\n')
  if (text.split('\n')[0]?.includes(stueck)) return stueck
  const muster = stueck
    .split(/\s+/u)
    .map((teil) => RegExp.escape(teil))
    .join('\\s+')
  return new RegExp(muster, 'u').exec(text)?.[0]
}
