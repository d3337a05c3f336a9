import { pairAbschnitte, type Textabschnitt } from './abschnittspaare.ts'
import type { Paar } from './ausrichtung.ts'
import { pairBloecke, pairGleiche } from './blockvergleich.ts'
import type { Textblock } from './textblock.ts'
import { type Blockstelle, findUmgeschriebene, findUmstellungen, type Umstellung } from './umstellungen.ts'

/** A section with its blocks as they are compared. */
export interface Vergleichsabschnitt extends Textabschnitt {
  teile: Textblock[]
}

/** What became of a block: both sides where it stayed, one where it is gone or new; both again where it came from elsewhere. */
export interface Blockwechsel<A> extends Paar<Textblock> {
  /** Where it now stands, if it is gone from here only. */
  nach?: A
  /** Where it stood, if it is new here only. */
  von?: A
}

/** A section of one or both plans, and what became of its blocks. */
export interface Abschnittswechsel<A> {
  alt?: A
  neu?: A
  bloecke: Blockwechsel<A>[]
}

/**
 * Compares two plans section by section and finds paragraphs and tables again that have moved from one to another.
 *
 * @returns the sections of the newer plan in its order, then those that only the older has
 */
export function compareAbschnitte<A extends Vergleichsabschnitt>(
  alte: A[],
  neue: A[],
): Abschnittswechsel<A>[] {
  const wechsel = listWechsel(alte, neue)
  const verschobene = findUmstellungen(...listOffene(wechsel, pairGleiche))
  const pair = (links: Textblock[], rechts: Textblock[]) => pairBloecke(links, rechts, blocksOf(verschobene))
  const umstellungen = findUmgeschriebene(...listOffene(wechsel, pair), verschobene)
  return wechsel.map((einer) => describe(einer, pair(teileOf(einer.alt), teileOf(einer.neu)), umstellungen))
}

function listWechsel<A extends Vergleichsabschnitt>(alte: A[], neue: A[]): Paar<A>[] {
  const { paare, entfallene } = pairAbschnitte(alte, neue)
  const partner = new Map(paare.map(({ alt, neu }) => [neu, alt]))
  const kommende = neue.map((neu) => {
    const alt = partner.get(neu)
    return alt ? { alt, neu } : { neu }
  })
  return [...kommende, ...entfallene.map((alt) => ({ alt }))]
}

const teileOf = (abschnitt: Vergleichsabschnitt | undefined): Textblock[] => abschnitt?.teile ?? []

const blocksOf = <A>(umstellungen: Umstellung<A>[]): ReadonlySet<Textblock> =>
  new Set(umstellungen.flatMap(({ alt, neu }) => [alt.block, neu.block]))

/** Blocks that have no partner in their own section, of the older plan and of the newer. */
function listOffene<A extends Vergleichsabschnitt>(
  wechsel: Paar<A>[],
  pair: (alte: Textblock[], neue: Textblock[]) => Paar<Textblock>[],
): [Blockstelle<A>[], Blockstelle<A>[]] {
  const stellen = (seite: 'alt' | 'neu') =>
    wechsel.flatMap((einer) => {
      const abschnitt = einer[seite]
      const offene = pair(teileOf(einer.alt), teileOf(einer.neu)).filter(({ alt, neu }) => !alt || !neu)
      const bloecke = offene.flatMap((paar) => paar[seite] ?? [])
      return abschnitt ? bloecke.map((block) => ({ abschnitt, block })) : []
    })
  return [stellen('alt'), stellen('neu')]
}

function describe<A>(
  { alt, neu }: Paar<A>,
  paare: Paar<Textblock>[],
  umstellungen: Umstellung<A>[],
): Abschnittswechsel<A> {
  const bloecke = paare.map((paar): Blockwechsel<A> => {
    if (paar.alt && paar.neu) return paar
    const hin = umstellungen.find((eine) => eine.alt.block === paar.alt)
    const her = umstellungen.find((eine) => eine.neu.block === paar.neu)
    if (hin) return { ...paar, nach: hin.neu.abschnitt }
    return her ? { alt: her.alt.block, neu: her.neu.block, von: her.alt.abschnitt } : paar
  })
  return { ...(alt && { alt }), ...(neu && { neu }), bloecke }
}
