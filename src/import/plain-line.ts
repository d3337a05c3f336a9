import { withoutFormTags } from '../domain/woerter.ts'

const markup = /^\s*#{1,6}\s+|[*_]{2,}|\\(?=[^\p{L}\p{N}\s])/gu

/** A line of the source as its reader sees it: without heading marks, emphasis, tags and escapes, spaces trimmed. */
export function plainLine(zeile: string): string {
  return withoutFormTags(zeile)
    .replace(markup, '')
    .trim()
    .replace(/^\*(.*)\*$/u, '$1')
}
