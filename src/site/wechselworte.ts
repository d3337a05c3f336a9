import type { Blockart, Blockumzug } from './blockfolgen.ts'

/** Says how many blocks in a row are as before. */
export const writeUnveraendert = (was: Blockart, anzahl: number): string =>
  `${count(was, anzahl)} unverändert`

/** Leads to the blocks that are not shown. */
export const writeWeitere = (anzahl: number): string =>
  anzahl === 1 ? 'Ein weiterer Absatz im Plan' : `${anzahl} weitere Absätze im Plan`

/** Says where blocks now stand or stood; the name of that section follows, where it is another one. */
export function writeUmzug({ richtung, was, anzahl, abschnitt }: Blockumzug<unknown>): string {
  const wann = richtung === 'hin' ? 'jetzt' : 'bisher'
  const verb = { hin: ['steht', 'stehen'], her: ['stand', 'standen'] }[richtung][anzahl === 1 ? 0 : 1]
  const wo = abschnitt ? 'im Abschnitt ' : 'an anderer Stelle in diesem Abschnitt'
  return `${count(was, anzahl)} ${verb} ${wann} ${wo}`
}

const worte: Record<Blockart, [string, string]> = {
  absatz: ['Ein Absatz', 'Absätze'],
  tabelle: ['Eine Tabelle', 'Tabellen'],
}

function count(was: Blockart, anzahl: number): string {
  const [einer, viele] = worte[was]
  return anzahl === 1 ? einer : `${anzahl} ${viele}`
}
