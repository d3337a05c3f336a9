import type { Regel } from './ausrichtung.ts'
import { compareBlocks, countWords, isSameBlock } from './blockvergleich.ts'
import type { Textblock } from './textblock.ts'

/** A block with the section it stands in. */
export interface Blockstelle<A> {
  abschnitt: A
  block: Textblock
}

/** A block that stood elsewhere in the older plan. */
export interface Umstellung<A> {
  alt: Blockstelle<A>
  neu: Blockstelle<A>
}

/** In fewer words than these plans say the same in several places. */
const genugWorte = 5

/**
 * Finds blocks again that say the same, apart from years, in another place. Short ones only count beside others that
 * moved with them.
 *
 * @param alte what is no more where it stood, in order
 * @param neue what stands where it did not, in order
 */
export function findUmstellungen<A>(alte: Blockstelle<A>[], neue: Blockstelle<A>[]): Umstellung<A>[] {
  const partner = pairAll(alte, neue, isSameBlock, genugWorte)
  for (const [j, i] of partner) {
    follow(alte, neue, partner, i, j, 1)
    follow(alte, neue, partner, i, j, -1)
  }
  return [...partner].map(([j, i]) => ({ alt: stelle(alte, i), neu: stelle(neue, j) }))
}

/** So alike are blocks that were rewritten a little when they were moved; tables have other numbers. */
const fastGleich = 0.8
/** Texts of fewer words are alike by chance. */
const vieleWorte = 10

/** Finds blocks again that stand in another place and were changed a little. */
export function findUmgeschriebene<A>(alte: Blockstelle<A>[], neue: Blockstelle<A>[]): Umstellung<A>[] {
  const partner = pairAll(alte, neue, (alt, neu) => compareBlocks(alt, neu) >= fastGleich, vieleWorte)
  return [...partner].map(([j, i]) => ({ alt: stelle(alte, i), neu: stelle(neue, j) }))
}

/** Places among the old by places among the new. */
type Partner = Map<number, number>

function pairAll<A>(
  alte: Blockstelle<A>[],
  neue: Blockstelle<A>[],
  regel: Regel<Textblock>,
  mindestens: number,
): Partner {
  const partner: Partner = new Map()
  const vergeben = new Set<number>()
  const lange = (einer: Blockstelle<A>) => countWords(einer.block) >= mindestens
  for (const [j, neu] of neue.entries()) {
    const i = lange(neu)
      ? alte.findIndex((alt, n) => !vergeben.has(n) && lange(alt) && regel(alt.block, neu.block))
      : -1
    if (i === -1) continue
    partner.set(j, i)
    vergeben.add(i)
  }
  return partner
}

/** Goes on from a pair as long as the neighbours of both, in the same sections, say the same. */
function follow<A>(
  alte: Blockstelle<A>[],
  neue: Blockstelle<A>[],
  partner: Partner,
  i: number,
  j: number,
  schritt: 1 | -1,
): void {
  const [alt, neu] = [alte[i + schritt], neue[j + schritt]]
  const belegt = partner.has(j + schritt) || [...partner.values()].includes(i + schritt)
  if (!alt || !neu || belegt || !isSameBlock(alt.block, neu.block)) return
  if (alt.abschnitt !== alte[i]?.abschnitt || neu.abschnitt !== neue[j]?.abschnitt) return
  partner.set(j + schritt, i + schritt)
  follow(alte, neue, partner, i + schritt, j + schritt, schritt)
}

const stelle = <A>(stellen: Blockstelle<A>[], platz: number): Blockstelle<A> =>
  stellen[platz] as Blockstelle<A>
