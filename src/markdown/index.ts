import type { Nodes, Root } from 'hast'
import type { HastPluginEntry } from 'satteri'
import { planSchema } from '../domain/plan.ts'
import { anchorBelege } from './anchor-belege.ts'
import { cloneTree } from './clone-tree.ts'
import { feedCharts } from './feed-charts.ts'
import { labelFootnotes } from './label-footnotes.ts'
import { labelSummaries } from './label-summaries.ts'
import { markNumberedLists } from './mark-numbered-lists.ts'
import { markWidersprueche } from './mark-widersprueche.ts'
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
        const { kennzahlen, widersprueche, quelle, redaktion } = planSchema.parse(
          context.data.astro?.frontmatter,
        )
        const zeilen = readSource(quelle.datei)
        const tree = schritte.reduce((halb, schritt) => schritt(halb), cloneTree(root) as Root)
        // Notes come last: they hold values that are no places of proof.
        labelSummaries(tree, redaktion.einfach_geprueft_von)
        const mitBelegen = anchorBelege(tree, kennzahlen, zeilen)
        context.replaceNode(root as Nodes, markWidersprueche(mitBelegen, widersprueche, zeilen))
      },
    }
  }
}
