/**
 * Tags that the conversion of PDFs leaves in text. They mark form, never content, and so are no words of a document.
 * Anything else between angle brackets is text that its authors wrote.
 */
export const formTags = ['b', 'strong', 'i', 'em', 'u', 'small', 'span', 'sup', 'sub', 'br', 'p'] as const

export type FormTag = (typeof formTags)[number]

/** Tags that stand between words; the others may begin or end inside one. */
export const trennendeTags: readonly FormTag[] = ['sup', 'sub', 'br', 'p']

/** A backslash makes the sign after it plain text, unless it is itself made plain. */
const unescaped = '(?<!(?<!\\\\)(?:\\\\\\\\)*\\\\)'
const formTag = new RegExp(`${unescaped}</?(?<name>${formTags.join('|')})(?:\\s[^<>]*)?/?>`, 'giu')
/** Where a link of the converter leads to; its text stands before. */
const linkziel = /\]\((?:https?:|mailto:)[^()\s]*\)/giu
/** An address of the web begins a word of its own wherever it stands. */
const webadresse = /(?=https?:\/\/|www\.)/giu
/** An address that stands alone ends where emphasis begins: the page makes it a link. Stars may be made plain. */
const adresseVorBetonung = /(?<!\p{L})(https?:\/\/[^\s<>*\\]+)(?:\\?\*){2}/giu
const wort = /(?:(?<=^|[\s(])[-+−])?\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}]+|[%€]/gu

/**
 * The words of a text, in order. A number with its sign and separators is one word, so that `1.808` and `1,808` or
 * `-2,5` and `2,5` differ, and `%` and `€` are words.
 * Signs of emphasis and escapes are no part of a word (`Kund\*innen` → `Kundinnen`); all other signs separate.
 */
export function woerter(text: string): string[] {
  return (
    text
      .replace(adresseVorBetonung, '$1 ')
      .replace(/[*_\\]/gu, '')
      .replace(webadresse, ' ')
      .match(wort) ?? []
  )
}

/** A source text without its {@link formTags} and the targets of its links. */
export function withoutFormTags(text: string): string {
  const ersatz = (name: string) => (trennendeTags.some((tag) => tag === name.toLowerCase()) ? ' ' : '')
  return text.replace(formTag, (_, name: string) => ersatz(name)).replace(linkziel, ' ')
}

/** The words of a source text as received: {@link formTags} are markup there, everything else counts. */
export function quelltextWoerter(text: string): string[] {
  return woerter(withoutFormTags(text))
}
