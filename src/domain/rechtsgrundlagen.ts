/** A section of a law as it is cited in a text. */
export interface Paragraf {
  /** Number and letter without spaces, in lower case: `16i`. */
  nummer: string
  index: number
  ende: number
}

const nummer = '\\d{1,3}\\s?(?:[a-z](?![\\p{L}\\p{N}]))?'
const einer = new RegExp(
  `(?:§+|Paragra[fp]h?(?:en)?)\\s*(?<liste>${nummer}(?:(?:\\s*[,/;]\\s*|\\s+(?:und|oder|bis|bzw\\.)\\s+)(?:§+\\s*)?${nummer})*)`,
  'giu',
)
/** Without the sign only a number with its letter is surely a section: `16i`, `16 i SGB II`. */
const ohneZeichen = /(?<![\p{L}\p{N}.,])\d{1,3}\s?[a-z](?![\p{L}\p{N}])(?=\s*(?:SGB|Abs|$))/giu

/** The sections of laws that a text cites, in any spelling: `§ 16i SGB II`, `§§ 16 e und 16i`, `Paragraf 16i`, `16i`. */
export function findParagrafen(text: string): Paragraf[] {
  const mitZeichen = [...text.matchAll(einer)].flatMap(({ 0: ganz, index, groups }) => {
    const ab = index + ganz.length - (groups?.liste ?? '').length
    return numbersIn(groups?.liste ?? '', ab, new RegExp(nummer, 'giu'))
  })
  const andere = numbersIn(text, 0, ohneZeichen).filter(
    (paragraf) => !mitZeichen.some(({ index, ende }) => index <= paragraf.index && paragraf.index < ende),
  )
  return [...mitZeichen, ...andere].sort((a, b) => a.index - b.index)
}

function numbersIn(text: string, ab: number, muster: RegExp): Paragraf[] {
  return [...text.matchAll(muster)].map(({ 0: gefunden, index }) => {
    const roh = gefunden.trimEnd()
    return { nummer: roh.replace(/\s/gu, '').toLowerCase(), index: ab + index, ende: ab + index + roh.length }
  })
}
