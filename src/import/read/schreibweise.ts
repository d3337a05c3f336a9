import { formTags } from '../../domain/woerter.ts'

/**
 * How text versions write what is no plain text: the dialect that the import knows from texts, so that lines of PDF
 * and Word files run through the same steps. Signs of the authors' own that look like it are escaped.
 */

const wieMarkdown = new RegExp(
  `[\\\\*]|(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])|<(?=/?(?:${formTags.join('|')})\\b)|(?<=\\])\\(`,
  'giu',
)

/** A text of the file as it is; tabs, line ends and signs that show nothing are spaces in it. */
export function plain(text: string): string {
  return text.replace(/[\s\p{Cc}\uFFFE\uFFFF]+/gu, ' ').replace(wieMarkdown, '\\$&')
}

/** A raised number or other sign. */
export const raised = (text: string): string => (text.trim() ? `<sup>${text.trim()}</sup>` : text)

/** A lowered sign. */
export const lowered = (text: string): string => (text.trim() ? `<sub>${text.trim()}</sub>` : text)

/** Bold and italics hug their words, so that the space around them stays outside. */
export function emphasize(tag: 'b' | 'i', text: string): string {
  const [, davor = '', kern = '', danach = ''] = /^(\s*)([\s\S]*?)(\s*)$/u.exec(text) ?? []
  return kern === '' ? text : `${davor}<${tag}>${kern}</${tag}>${danach}`
}

/** A link of the web or to a mailbox; of all others only the text is left. */
export function link(text: string, ziel: string): string {
  const sauber = /^(?:https?:|mailto:)[^()\s<>]*$/iu.test(ziel)
  const schonAdresse =
    text.replace(/\\/gu, '') === ziel || `mailto:${text}` === ziel || /^(?:https?:\/\/|www\.)/iu.test(text)
  return sauber && !schonAdresse && text.trim() !== '' ? `[${text}](${ziel})` : text
}

/** A line end that the author set, until the text version is written: no text of a file holds this sign. */
export const umbruch = '\u0085'

/** A line end in a text version. */
export const zeilenende = '<br>'

/** A block's text without space at its edges, with neighbouring pieces of one kind joined. */
export function tidy(text: string): string {
  return text
    .replace(/(?<!\\)<\/(b|i)>(\s*)<\1>/gu, '$2')
    .replace(/\s*\u0085\s*/gu, umbruch)
    .replace(/^\u0085+|\u0085+$/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
}
