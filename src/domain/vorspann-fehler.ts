import type { Lesehilfe } from './yaml-fehler.ts'

/**
 * What is wrong with the lines of dashes around the Angaben at the beginning of an MDX file, with its line; undefined
 * where both are right, and for a text that begins without Angaben.
 */
export function findVorspannfehler(text: string): (Lesehilfe & { zeile: number }) | undefined {
  const zeilen = text.replace(/^\uFEFF/u, '').split(/\r?\n/u)
  const erste = zeilen.findIndex((zeile) => zeile.trim() !== '')
  const anfang = zeilen[erste] ?? ''
  if (zeilen[0] === '---') return zeilen.indexOf('---', 1) < 0 ? missingEnd(zeilen) : undefined
  if (anfang === '---') return blankBefore()
  if (isStriche(anfang) && isAngabe(zeilen[erste + 1])) return wrongDashes(anfang, erste + 1)
  return isAngabe(anfang) ? missingBeginning() : undefined
}

const isStriche = (zeile: string): boolean => /^\s*[-–—−_]+\s*$/u.test(zeile)

const isAngabe = (zeile: string | undefined): boolean => /^[a-z_]+:(?:\s|$)/iu.test(zeile ?? '')

/** Somebody wrote other dashes, or none before the first heading or component. */
function missingEnd(zeilen: string[]): Lesehilfe & { zeile: number } {
  const text = zeilen.findIndex((zeile) => /^(?:#{1,6}\s|<\p{Lu})/u.test(zeile))
  const kopf = zeilen.slice(1, text < 0 ? undefined : text)
  const striche = kopf.findLastIndex(isStriche)
  if (striche >= 0) return wrongDashes(zeilen[striche + 1] ?? '', striche + 2)
  const letzte = kopf.findLastIndex((zeile) => /^\s*(?:- |[\w-]+:)/u.test(zeile)) + 2
  return {
    zeile: letzte,
    gefunden: 'Angaben ohne Ende: Die zweite Zeile aus drei Strichen fehlt',
    erwartet: 'eine Zeile --- hinter der letzten Angabe',
    abhilfe: `Hinter Zeile ${letzte} eine Zeile einfügen, in der nur --- steht.`,
  }
}

const wrongDashes = (striche: string, zeile: number): Lesehilfe & { zeile: number } => ({
  zeile,
  gefunden: `die Zeile „${striche}“`,
  erwartet: 'genau drei Striche, ohne Leerzeichen: ---',
  abhilfe: `Zeile ${zeile} so schreiben: ---`,
})

const blankBefore = (): Lesehilfe & { zeile: number } => ({
  zeile: 1,
  gefunden: 'eine leere Zeile vor den drei Strichen (---)',
  erwartet: '--- als erste Zeile der Datei',
  abhilfe: 'Die leeren Zeilen über --- löschen.',
})

const missingBeginning = (): Lesehilfe & { zeile: number } => ({
  zeile: 1,
  gefunden: 'Angaben ohne Anfang: Die erste Zeile aus drei Strichen fehlt',
  erwartet: '--- als erste Zeile der Datei',
  abhilfe: 'Über der ersten Angabe eine Zeile einfügen, in der nur --- steht.',
})
