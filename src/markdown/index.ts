import type { Nodes, Root } from 'hast'
import type { HastPluginEntry } from 'satteri'
import { planSchema } from '../domain/plan.ts'
import { anchorBelege } from './anchor-belege.ts'
import { cloneTree } from './clone-tree.ts'
import { feedCharts } from './feed-charts.ts'
import { labelFootnotes } from './label-footnotes.ts'
import { markNumberedLists } from './mark-numbered-lists.ts'
import { renderLegende } from './render-legende.ts'
import { renderTables } from './render-tables.ts'

/** From the tree of an MDX file to that of its page, in order. */
const schritte: ((tree: Root) => Root)[] = [
  labelFootnotes,
  renderLegende,
  markNumberedLists,
  feedCharts,
  renderTables,
]

/**
 * The render-time plugin for plans: all steps from the tree of an MDX file to that of its page, in order.
 *
 * @param readSource gives the lines of a file in `seeds/`
 */
export function planPlugin(readSource: (datei: string) => string[]): HastPluginEntry {
  return ({ fileURL }) => {
    if (!fileURL?.pathname.includes('/content/plaene/')) return null
    return {
      name: 'plan',
      before(root, context) {
        const { kennzahlen, quelle } = planSchema.parse(context.data.astro?.frontmatter)
        const tree = schritte.reduce((halb, schritt) => schritt(halb), cloneTree(root) as Root)
        context.replaceNode(root as Nodes, anchorBelege(tree, kennzahlen, readSource(quelle.datei)))
      },
    }
  }
}
