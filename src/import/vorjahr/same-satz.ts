import { diffArrays, diffChars } from 'diff'
import { recognize } from '../recognize.ts'
import { foldWord, type Satzmuster } from './satzmuster.ts'

/** How many of their words two sentences must share to be the same. */
const mindestens = 0.85

/** In shorter sentences one other word is too much. */
const genugWorte = 6

/**
 * How alike two sentences are that say the same with other numbers, up to 1; undefined when they may say something else:
 * when another noun, name, negation or wording of the catalogue stands in one of them, or numbers are more or fewer.
 */
export function compareSaetze(alt: Satzmuster, neu: Satzmuster): number | undefined {
  if (alt.ganz === neu.ganz) return 1
  if (Math.min(alt.worte.length, neu.worte.length) < genugWorte || !hasSameMarks(alt, neu)) return undefined
  const teile = diffArrays(alt.worte, neu.worte, { comparator: equalWords })
  const gleiche = teile.filter(({ added, removed }) => !added && !removed).flatMap(({ value }) => value)
  const guete = (2 * gleiche.length) / (alt.worte.length + neu.worte.length)
  if (guete < mindestens) return undefined
  const andere = teile.flatMap(({ added, removed, value }) => (added || removed ? value : []))
  return andere.some(bearsMeaning) || !hasSameWordings(alt, neu) ? undefined : guete
}

/** Numbers with their units, and times, each in the same order. */
function hasSameMarks(alt: Satzmuster, neu: Satzmuster): boolean {
  const [links, rechts] = [alt, neu].map(({ worte }) => worte.filter((wort) => /^[#@]/u.test(wort)).join())
  return links === rechts
}

/** Nouns, names, abbreviations, anything with a digit, and what turns a sentence into its opposite. */
const bearsMeaning = (wort: string): boolean =>
  /^\p{Lu}|\p{N}|^[#@%€]|^(?:nicht|kein\p{Ll}*|ohne|außer|weder|nur|unter|über|vor|nach|bis|seit|ab)$/u.test(
    wort,
  )

/** A slip of one letter makes no other word; short words and abbreviations have no letter to spare. */
function equalWords(eines: string, anderes: string): boolean {
  if (foldWord(eines) === foldWord(anderes)) return true
  if (![eines, anderes].every((wort) => /^\p{L}\p{Ll}{4,}$/u.test(wort))) return false
  const andere = diffChars(eines, anderes).filter(({ added, removed }) => added || removed)
  return andere.length <= 2 && andere.every(({ value }) => value.length === 1)
}

/** What the catalogue knows in two sentences: concepts, groups, kinds and spans of time. */
function hasSameWordings(alt: Satzmuster, neu: Satzmuster): boolean {
  const [links, rechts] = [alt, neu].map(({ satz }) =>
    recognize(satz.text)
      .map(({ was, id }) => `${was} ${id}`)
      .join(),
  )
  return links === rechts
}
