import type { Nodes, Root } from 'hast'
import type { HastPluginEntry } from 'satteri'
import { type Plan, planSchema } from '../domain/plan.ts'
import { zeilenDatei } from '../domain/plandateien.ts'
import { readTextzahlen } from '../domain/planzahlen.ts'
import { anchorBelege } from './anchor-belege.ts'
import { cloneTree } from './clone-tree.ts'
import { type Abkuerzungen, explainAbbreviations } from './explain-abbreviations.ts'
import { feedCharts } from './feed-charts.ts'
import { labelFootnotes } from './label-footnotes.ts'
import { labelSummaries } from './label-summaries.ts'
import { linkSections, nameHeadings } from './link-sections.ts'
import { markNumberedLists } from './mark-numbered-lists.ts'
import { markThemen } from './mark-themen.ts'
import { markWidersprueche } from './mark-widersprueche.ts'
import { renderLegende } from './render-legende.ts'
import { renderTables } from './render-tables.ts'

/** What every plan is rendered with, in order. */
const schritte: ((tree: Root) => Root)[] = [labelFootnotes, renderLegende, markNumberedLists]

/** What rendering needs to know beside the file itself. */
export interface Umgebung {
  /** Gives the lines of a file in `seeds/`. */
  readSource: (datei: string) => string[]
  /** Abbreviations that the glossary explains, for a plan by its id. */
  abkuerzungenOf: (plan: string) => Abkuerzungen
}

/** The render-time plugin for plans: all steps from the tree of an MDX file to that of its page, in order. */
export function planPlugin(umgebung: Umgebung): HastPluginEntry {
  return ({ fileURL }) => {
    const plan = /\/content\/plaene\/([^/]+)\.mdx$/u.exec(fileURL?.pathname ?? '')?.[1]
    if (!plan) return null
    return {
      name: 'plan',
      before(root, context) {
        const daten = planSchema.parse(context.data.astro?.frontmatter)
        context.replaceNode(root as Nodes, renderPlan(cloneTree(root) as Root, plan, daten, umgebung))
      },
    }
  }
}

/** The render-time plugin for the short versions of plans. */
export function kurzfassungPlugin({ abkuerzungenOf }: Umgebung): HastPluginEntry {
  return ({ fileURL }) => {
    const plan = /\/content\/kurzfassungen\/([^/]+)\.mdx$/u.exec(fileURL?.pathname ?? '')?.[1]
    if (!plan) return null
    return {
      name: 'kurzfassung',
      before(root, context) {
        const tree = nameHeadings(cloneTree(root) as Root, 'kurz')
        context.replaceNode(root as Nodes, explainAbbreviations(tree, abkuerzungenOf(plan)))
      },
    }
  }
}

/** Notes and explanations come after the places of proof: they hold the same values and words. */
function renderPlan(
  root: Root,
  id: string,
  { kennzahlen, widersprueche, themen, quelle, redaktion }: Plan,
  { readSource, abkuerzungenOf }: Umgebung,
): Root {
  const zeilen = readSource(zeilenDatei(quelle))
  const zahlen = readTextzahlen({ kennzahlen }, zeilen)
  const mitDiagrammen = feedCharts(
    schritte.reduce((halb, schritt) => schritt(halb), root),
    { id, zahlen },
  )
  const tree = renderTables(mitDiagrammen)
  labelSummaries(tree, redaktion.einfach_geprueft_von)
  const mitBelegen = anchorBelege(tree, kennzahlen, zeilen)
  const mitNotizen = markWidersprueche(mitBelegen, widersprueche, zeilen)
  const mitLinks = linkSections(explainAbbreviations(mitNotizen, abkuerzungenOf(id)), id)
  return markThemen(mitLinks, themen)
}
