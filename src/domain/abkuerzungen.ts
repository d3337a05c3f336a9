import { begriffSchema } from './glossar.ts'

/** What an abbreviation of the glossary looks like in a text, and where it ends. */

/** A term that a text can use instead of its long form. */
export interface Abkuerzung {
  /** Id of its entry in the glossary. */
  id: string
  /** Null where no source says what it stands for. */
  langform: string | null
}

/** An entry of the glossary as it is read from its file. */
export interface Glossareintrag {
  id: string
  daten: unknown
}

/** A place where a text uses an abbreviation. */
export interface Abkuerzungsstelle extends Abkuerzung {
  index: number
  /** As printed, with the number of a book of law: `AGH`, `SGB II`. */
  text: string
  /** Where the word ends that the abbreviation is a part of: after `AGH-Maßnahmen`. */
  wortende: number
}

/** Two capital letters, or digits with capitals: `AGH`, `bFM`, `9HKL`, `U25`. */
export function isAbkuerzung(form: string): boolean {
  return /^[\p{L}\p{N}]*(?:\p{Lu}\p{Ll}*\p{Lu}|\p{N}\p{Lu}|\p{Lu}\p{N})[\p{L}\p{N}]*$/u.test(form)
}

/** A Roman number, as in `SGB II`, has the shape of an abbreviation and is none. */
export function isRoemisch(wort: string): boolean {
  return /^[IVX]+$/u.test(wort)
}

/**
 * Abbreviations that a glossary knows, by each form of theirs.
 *
 * @param glossar entries as read from their files; one that does not fit is a finding of `check`, and left out here
 * @param plan id of the plan whose text is read: some entries hold in certain plans only
 */
export function listAbkuerzungen(glossar: Glossareintrag[], plan: string): Map<string, Abkuerzung> {
  const paare = glossar.flatMap(({ id, daten }): [string, Abkuerzung][] => {
    const { data } = begriffSchema.safeParse(daten)
    if (
      !data ||
      (!data.langform && data.status !== 'offen') ||
      (data.nur_in.length > 0 && !data.nur_in.includes(plan))
    )
      return []
    const eintrag = { id, langform: data.langform }
    return [data.begriff, ...data.formen].filter(isAbkuerzung).map((form) => [form, eintrag])
  })
  return new Map(paare)
}

/** The places of all abbreviations in a text, in order. Letters must fit exactly: `GU` is not in `Gut`. */
export function findAbkuerzungen(
  text: string,
  bekannte: ReadonlyMap<string, Abkuerzung>,
): Abkuerzungsstelle[] {
  const formen = [...bekannte.keys()].sort((a, b) => b.length - a.length).map((form) => RegExp.escape(form))
  if (formen.length === 0) return []
  const muster = new RegExp(
    `(?<![\\p{L}\\p{N}])(?<form>${formen.join('|')})(?:(?<=SGB) [IVX]{1,4})?(?![\\p{L}\\p{N}])`,
    'gu',
  )
  return [...text.matchAll(muster)].flatMap(({ 0: gefunden, index, groups }) => {
    const abkuerzung = bekannte.get(groups?.form ?? '')
    if (!abkuerzung) return []
    const ende = index + gefunden.length
    const rest = /^(?:[-*:][\p{L}\p{N}]+)*/u.exec(text.slice(ende))?.[0] ?? ''
    return [{ ...abkuerzung, index, text: gefunden, wortende: ende + rest.length }]
  })
}

/**
 * Whether a text itself says what an abbreviation stands for: `Jugendberufsagentur (JBA)`, or the other way round, or
 * anywhere before in the same block.
 *
 * @param davor text of the block before the abbreviation
 * @param danach text after it
 */
export function isErklaert(langform: string, davor: string, danach: string): boolean {
  const stamm = (langform.match(/\p{L}{4,}/u)?.[0] ?? langform).slice(0, 8).toLowerCase()
  if (/\($/u.test(davor) && /^\)/u.test(danach)) return true
  return davor.toLowerCase().includes(stamm) || danach.slice(0, 60).toLowerCase().includes(stamm)
}
