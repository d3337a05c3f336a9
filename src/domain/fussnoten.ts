/**
 * The number of a footnote as its source prints it. Where a source uses a number again, the file calls the second
 * note `3b`, which is shown as 3.
 *
 * @param kennung name of the note in the file, such as `3` or `3b`
 */
export function gedruckteNummer(kennung: string): string {
  return /^\d+/u.exec(kennung)?.[0] ?? kennung
}
