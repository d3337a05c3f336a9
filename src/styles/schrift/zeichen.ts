/** Signs beside letters and digits that German texts, figures and this site's own marks need. */
const satzzeichen = '§°²³·«»½¼¾µ–—‚‘’„“”†•…‹›€−×÷↩←→↑↓≤≥ \u00a0\u00ad\u202f'

/** Letters of German, and of the foreign words and names that are frequent in it. */
const buchstaben = 'ÄÖÜäöüßẞàáâçèéêëîïñóôøúûÀÁÇÈÉÊØ'

const ascii = Array.from({ length: 0x7f - 0x20 }, (_, i) => String.fromCharCode(0x20 + i)).join('')

/** All signs of the font that every page loads; others come from a second file that only pages with them load. */
export const zeichen = ascii + buchstaben + satzzeichen

/** The same as a CSS `unicode-range`: single code points and spans, in order. */
export function unicodeRange(text: string): string {
  const punkte = [...new Set([...text].map((eins) => eins.codePointAt(0) ?? 0))].sort((a, b) => a - b)
  const spannen: [number, number][] = []
  for (const punkt of punkte) {
    const letzte = spannen.at(-1)
    if (letzte && punkt === letzte[1] + 1) letzte[1] = punkt
    else spannen.push([punkt, punkt])
  }
  return spannen.map(([von, bis]) => (von === bis ? hex(von) : `${hex(von)}-${hex(bis).slice(2)}`)).join(', ')
}

const hex = (punkt: number): string => `U+${punkt.toString(16).toUpperCase()}`
