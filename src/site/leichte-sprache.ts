import { markdownToHtml } from 'satteri'

/**
 * A text in Leichte Sprache as HTML. Line ends stay, because every sentence has a line of its own (BITV Anlage 2);
 * the indentation that the text has in the configuration would make it code.
 */
export function writeLeichtenText(text: string): string {
  const { html } = markdownToHtml(text.replace(/^[ \t]+/gmu, ''), { features: { gfm: { footnotes: false } } })
  return html
}
