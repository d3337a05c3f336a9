import type { Root } from 'mdast'
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx'
import { visit } from 'unist-util-visit'
import { beschreibe } from '../../domain/kennzahlen.ts'
import type { Kennzahl } from '../../domain/plan.ts'
import { readPlanabschnitte } from '../../domain/planabschnitte.ts'
import { readTabellen } from '../../domain/quelltabellen.ts'
import { isZugeordnet } from '../../domain/tabellenzahlen.ts'
import type { Uebernahme } from '../../domain/uebernahme.ts'
import type { Uebernommen } from '../entwurf.ts'
import type { Vorjahrestext } from './vorjahrestext.ts'

/**
 * Counts what of last year's plan was found again, and names the rest.
 *
 * @param abschnitte sections of last year's plan whose topics hold, by the ids of their headings
 */
export function describeUebernahme(
  { plan, tree }: Vorjahrestext,
  uebernommen: Uebernommen,
  abschnitte: string[],
): Uebernahme {
  const { jobcenter, jahr } = plan
  const wieder = new Set(uebernommen.kennzahlen)
  const tabellen = new Set(uebernommen.tabellen.map(({ nummer }) => nummer))
  return {
    plan: `${jobcenter}-${jahr}`,
    jahr,
    kennzahlen: wieder.size,
    tabellen: tabellen.size,
    abschnitte: abschnitte.length,
    ebenen: uebernommen.ebenen,
    diagramme: uebernommen.diagramme.length,
    fehlend: [
      ...plan.kennzahlen.filter((eine) => !wieder.has(eine)).map(nameKennzahl),
      ...readPlanabschnitte(tree)
        .filter(({ anker }) => Object.hasOwn(plan.themen, anker) && !abschnitte.includes(anker))
        .map(({ titel }) => `Abschnitt „${titel}“`),
      ...readTabellen(tree)
        .filter((eine) => isZugeordnet(eine) && !tabellen.has(eine.nummer))
        .map(({ beschriftung, abschnitt }) => `Tabelle „${beschriftung || abschnitt}“`),
      ...listCharts(tree)
        .filter((diagramm) => !uebernommen.diagramme.includes(diagramm))
        .map((diagramm) => `Diagramm „${titelOf(diagramm)}“`),
    ],
  }
}

const nameKennzahl = ({ id, merkmal, beleg }: Kennzahl): string =>
  `Kennzahl „${[beschreibe(id).name, merkmal].filter(Boolean).join(', ')}“ (${beleg.zitat})`

function listCharts(tree: Root): MdxJsxFlowElement[] {
  const diagramme: MdxJsxFlowElement[] = []
  visit(tree, 'mdxJsxFlowElement', (node) => {
    if (node.name === 'Diagramm') diagramme.push(node)
  })
  return diagramme
}

const titelOf = ({ attributes }: MdxJsxFlowElement): unknown =>
  attributes.find((eins) => eins.type === 'mdxJsxAttribute' && eins.name === 'titel')?.value
