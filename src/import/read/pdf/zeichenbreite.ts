/** How wide a sign is in a proportional font, roughly; the library tells only how wide whole pieces are. */
function zeichenbreite(zeichen: string): number {
  if (/[\sijlft.,;:!'|()I-]/u.test(zeichen)) return 0.5
  if (/[mwMW%]/u.test(zeichen)) return 1.5
  return /\p{Lu}/u.test(zeichen) ? 1.25 : 1
}

/** Width of a text among texts of one font. */
export function textbreite(text: string): number {
  return [...text].reduce((sum, zeichen) => sum + zeichenbreite(zeichen), 0)
}
