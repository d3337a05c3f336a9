import { compareSaetze } from './same-satz.ts'
import type { Satzmuster } from './satzmuster.ts'

/**
 * Finds the sentences of last year's plan again that have numbers. Where more than one could be meant, none is.
 *
 * @param alte all sentences of last year's plan, in order
 * @param neue all sentences of the new one, in order
 * @returns for sentences of the new plan those of last year's
 */
export function pairSaetze(alte: Satzmuster[], neue: Satzmuster[]): Map<Satzmuster, Satzmuster> {
  const texte: Texte = { alte, neue }
  const gleiche = pairSame(texte)
  const vergeben = new Set(gleiche.values())
  const aehnliche = pairAlike(
    alte.filter((alt) => isCandidate(alt) && !vergeben.has(alt)),
    neue.filter((neu) => isCandidate(neu) && !gleiche.has(neu)),
  )
  const paare = [...gleiche, ...aehnliche].filter(([neu, alt]) => isTrusted(texte, alt, neu))
  return new Map(paare)
}

interface Texte {
  alte: Satzmuster[]
  neue: Satzmuster[]
}

const isCandidate = ({ zahlen }: Satzmuster): boolean => zahlen.length > 0

/** Sentences that are the same but for numbers and years: alone in both texts, or as often in the same section. */
function pairSame({ alte, neue }: Texte): Map<Satzmuster, Satzmuster> {
  const stellen = (muster: Satzmuster) => [muster.ganz, `${muster.abschnitt}\n${muster.ganz}`]
  const [links, rechts] = [alte, neue].map((texte) => {
    const eintraege = texte
      .filter(isCandidate)
      .flatMap((eins) => stellen(eins).map((ort) => [ort, eins] as const))
    return Map.groupBy(eintraege, ([ort]) => ort)
  })
  const paare = new Map<Satzmuster, Satzmuster>()
  for (const neu of neue.filter(isCandidate)) {
    const [ueberall = '', hier = ''] = stellen(neu)
    const ort = [ueberall, hier].find((eins) => {
      const [alteHier = [], neueHier = []] = [links?.get(eins), rechts?.get(eins)]
      return eins === hier ? alteHier.length === neueHier.length : alteHier.length + neueHier.length === 2
    })
    const platz = rechts?.get(ort ?? '')?.findIndex(([, eins]) => eins === neu) ?? -1
    const alt = links?.get(ort ?? '')?.[platz]?.[1]
    if (alt) paare.set(neu, alt)
  }
  return paare
}

/** So much more like a sentence than any other must its partner be. */
const abstand = 0.03

/** Sentences with small differences: each the other's best, and no other nearly as good. */
function pairAlike(alte: Satzmuster[], neue: Satzmuster[]): Map<Satzmuster, Satzmuster> {
  const treffer = neue.flatMap((neu) =>
    alte.flatMap((alt) => {
      const guete = compareSaetze(alt, neu)
      return guete === undefined ? [] : [{ alt, neu, guete }]
    }),
  )
  const eindeutige = treffer.filter((einer) =>
    treffer.every(
      (anderer) =>
        anderer === einer ||
        (anderer.alt !== einer.alt && anderer.neu !== einer.neu) ||
        anderer.guete < einer.guete - abstand,
    ),
  )
  return new Map(eindeutige.map(({ alt, neu }) => [neu, alt]))
}

/** So many words of its own tell a sentence wherever it stands. */
const genugWorte = 5

/** A sentence that goes on with the one before means what that one means. */
const anschluss =
  /^[^\p{L}\p{N}]*(?:Das|Dies\p{Ll}*|Damit|Davon|Daraus|Dabei|Darunter|Hiervon|Hierunter|Hinzu|Sie|Es|Er|Ihr\p{Ll}*)(?!\p{L})/u

/** Short sentences say something only in their section or after the sentence before them. */
function isTrusted({ alte, neue }: Texte, alt: Satzmuster, neu: Satzmuster): boolean {
  const eigene = neu.worte.filter((wort) => /^\p{L}{2,}/u.test(wort)).length
  const hier = alt.abschnitt === neu.abschnitt
  if (!anschluss.test(neu.satz.text) && (eigene >= genugWorte || (hier && eigene > 0))) return true
  const [altDavor, neuDavor] = [alte[alte.indexOf(alt) - 1], neue[neue.indexOf(neu) - 1]]
  return altDavor !== undefined && neuDavor !== undefined && compareSaetze(altDavor, neuDavor) !== undefined
}
