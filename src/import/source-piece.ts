/**
 * The exact piece of the source where a hyphenated word is cut in two.
 *
 * @param zeilen lines of the source
 * @param zeile line number the first half stands in
 * @returns both halves with all that stands between them; line ends are `\n`
 */
export function sourcePiece(
  zeilen: string[],
  zeile: number,
  vorn: string,
  hinten: string,
): string | undefined {
  const text = zeilen.slice(zeile - 1, zeile + 20).join('\n')
  const stelle = new RegExp(`${RegExp.escape(vorn)}[-\\u00AD]\\s+${RegExp.escape(hinten)}`, 'u').exec(text)
  return stelle?.[0]
}
