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
  const partner: Partner = new Map()
  pairAll(alte, neue, partner, { regel: isSameBlock, mindestens: genugWorte })
  followAll(alte, neue, partner, isSameBlock)
  return toUmstellungen(alte, neue, partner)
}

/** So alike are blocks that were rewritten a little when they were moved. */
const fastGleich = 0.8
/** Texts of fewer words are alike by chance. */
const vieleWorte = 10
/** Beside others that moved less is enough. */
const verwandt = 0.6

/**
 * Finds blocks again that stand in another place and were changed a little, and what stands beside those that moved.
 *
 * @param bekannte what has moved for sure
 * @returns these and the others
 */
export function findUmgeschriebene<A>(
  alte: Blockstelle<A>[],
  neue: Blockstelle<A>[],
  bekannte: Umstellung<A>[],
): Umstellung<A>[] {
  const isAlike =
    (mindestens: number): Regel<Textblock> =>
    (alt, neu) =>
      compareBlocks(alt, neu) >= mindestens
  const platz = (stellen: Blockstelle<A>[], block: Textblock) =>
    stellen.findIndex((eine) => eine.block === block)
  const partner: Partner = new Map(
    bekannte.map(({ alt, neu }) => [platz(neue, neu.block), platz(alte, alt.block)]),
  )
  followAll(alte, neue, partner, isAlike(verwandt))
  pairAll(alte, neue, partner, { regel: isAlike(fastGleich), mindestens: vieleWorte })
  followAll(alte, neue, partner, isAlike(verwandt))
  return toUmstellungen(alte, neue, partner)
}

/** Places among the old by places among the new. */
type Partner = Map<number, number>

/** Adds pairs of blocks that have none yet and are long enough. */
function pairAll<A>(
  alte: Blockstelle<A>[],
  neue: Blockstelle<A>[],
  partner: Partner,
  { regel, mindestens }: { regel: Regel<Textblock>; mindestens: number },
): void {
  const vergeben = new Set(partner.values())
  const lange = (einer: Blockstelle<A>) => countWords(einer.block) >= mindestens
  for (const [j, neu] of neue.entries()) {
    const i =
      lange(neu) && !partner.has(j)
        ? alte.findIndex((alt, n) => !vergeben.has(n) && lange(alt) && regel(alt.block, neu.block))
        : -1
    if (i === -1) continue
    partner.set(j, i)
    vergeben.add(i)
  }
}

/** Goes on from each pair as long as the neighbours of both, in the same sections, fit the rule. */
function followAll<A>(
  alte: Blockstelle<A>[],
  neue: Blockstelle<A>[],
  partner: Partner,
  regel: Regel<Textblock>,
): void {
  // Pairs that are added are gone on from as well.
  for (const [j, i] of partner)
    for (const schritt of [1, -1]) {
      const [alt, neu] = [alte[i + schritt], neue[j + schritt]]
      const belegt = partner.has(j + schritt) || [...partner.values()].includes(i + schritt)
      const hier = alt?.abschnitt === alte[i]?.abschnitt && neu?.abschnitt === neue[j]?.abschnitt
      if (alt && neu && hier && !belegt && regel(alt.block, neu.block)) partner.set(j + schritt, i + schritt)
    }
}

const toUmstellungen = <A>(
  alte: Blockstelle<A>[],
  neue: Blockstelle<A>[],
  partner: Partner,
): Umstellung<A>[] =>
  [...partner].flatMap(([j, i]) => {
    const [alt, neu] = [alte[i], neue[j]]
    return alt && neu ? [{ alt, neu }] : []
  })
