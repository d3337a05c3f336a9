import type { Root } from 'mdast'
import { type MdastPluginDefinition, markdownToHtml } from 'satteri'
import { findFremdes } from '../domain/fremdes.ts'

/** The configuration holds text, no HTML. */
const nurText = {
  name: 'nur-text',
  before(root: Readonly<Root>): void {
    const [fremdes] = findFremdes(root as Root, [])
    if (fremdes)
      throw new Error(`leichteSprache in src/site/config.ts: ${fremdes.meldung} → ${fremdes.abhilfe}`)
  },
} satisfies MdastPluginDefinition

/**
 * A text in Leichte Sprache as HTML. Line ends stay, because every sentence has a line of its own (BITV Anlage 2);
 * the indentation that the text has in the configuration would make it code.
 */
export function writeLeichtenText(text: string): string {
  const { html } = markdownToHtml(text.replace(/^[ \t]+/gmu, ''), {
    mdastPlugins: [nurText],
    features: { gfm: { footnotes: false } },
  })
  return html
}
