import type { Heading, Root } from 'mdast'
import { readPlanabschnitte } from '../../domain/planabschnitte.ts'
import type { Entwurf } from '../entwurf.ts'
import { pairTitel } from './pair-titel.ts'
import type { Vorjahrestext } from './vorjahrestext.ts'

/**
 * Gives headings the levels that the same ones had last year: where editors had changed what the import made of them,
 * and where the new source does not say levels itself, as a text whose marks are random. No level is left out on the way down.
 */
export function takeLevels(entwurf: Entwurf, vorjahr?: Vorjahrestext): Entwurf {
  if (!vorjahr) return entwurf
  const ebenen = levelsOf(entwurf.tree)
  const frei = !entwurf.quelle.gestalt?.gegliedert
  const gewuenscht = wantedLevels(entwurf.tree, vorjahr, frei)
  const neue = keepOrder(
    ebenen,
    ebenen.map((ebene, i) => gewuenscht[i] ?? ebene),
  )
  const geaendert = neue.filter((ebene, i) => ebene !== ebenen[i]).length
  return {
    ...entwurf,
    tree: withLevels(entwurf.tree, neue),
    uebernommen: { ...entwurf.uebernommen, ebenen: geaendert },
  }
}

const levelsOf = (tree: Root): number[] => readPlanabschnitte(tree).map(({ ebene }) => ebene)

function wantedLevels(tree: Root, vorjahr: Vorjahrestext, frei: boolean): (number | undefined)[] {
  const [neue, alte] = [readPlanabschnitte(tree), readPlanabschnitte(vorjahr.tree)]
  const gelesene = readPlanabschnitte(vorjahr.entwurf.tree)
  const gelesenVon = pairTitel(gelesene, alte)
  return pairTitel(alte, neue).map((stelle) => {
    const ebene = alte[stelle ?? -1]?.ebene
    const gelesen = gelesene[gelesenVon[stelle ?? -1] ?? -1]?.ebene
    return frei || (gelesen !== undefined && gelesen !== ebene) ? ebene : undefined
  })
}

/** Takes back changes, those nearest before a gap first, until every heading is at most one level below the one before. */
function keepOrder(ebenen: number[], gewuenscht: number[]): number[] {
  const neue = [...gewuenscht]
  for (;;) {
    const luecke = neue.findIndex((ebene, i) => ebene > (neue[i - 1] ?? 1) + 1)
    const zurueck = neue.findLastIndex((ebene, i) => i <= luecke && ebene !== ebenen[i])
    if (zurueck === -1) return neue
    neue[zurueck] = ebenen[zurueck] ?? 2
  }
}

function withLevels(tree: Root, ebenen: number[]): Root {
  const folge = ebenen.values()
  const children = tree.children.map((block) =>
    block.type === 'heading' && block.depth > 1
      ? { ...block, depth: (folge.next().value ?? block.depth) as Heading['depth'] }
      : block,
  )
  return { ...tree, children }
}
