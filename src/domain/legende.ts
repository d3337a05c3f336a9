/** A document's own list of abbreviations: how its section is called and how its entries look. */

/** One entry: a term and, unless the document leaves it out, its meaning. */
export interface Erklaerung {
  begriff: string
  langform: string | null
}

const titel =
  /^(?:legende|glossar|abkürzungen|abkürzungs-?\s?(?:verzeichnis|liste)|verzeichnis der abkürzungen)$/iu
/** The dash, colon or equals sign between term and meaning stands after a space, unlike a hyphen within a word. */
const eintrag =
  /^(?<begriff>[\p{L}\p{N}§][\p{L}\p{N}§.*/&+ -]{0,40}?)(?:\s+[–—=-]|\s*:)(?:\s+(?<langform>\S.*))?$/u

/** Whether a heading opens a list of abbreviations, with or without a number before it. */
export function isLegende(ueberschrift: string): boolean {
  return titel.test(ueberschrift.replace(/^[\d.\s]+|^[A-Z]\.\s+|[:.]$/gu, '').trim())
}

/** Reads a line such as `BA - Bundesagentur für Arbeit`; undefined when it is no entry. */
export function readErklaerung(zeile: string): Erklaerung | undefined {
  const groups = eintrag.exec(zeile.trim())?.groups
  if (!groups?.begriff) return undefined
  return { begriff: groups.begriff.trim(), langform: groups.langform?.trim() ?? null }
}
