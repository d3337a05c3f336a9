import type { Korrigiert } from './korrektur.ts'

/**
 * What is said, and read out once, of a search.
 *
 * @param orte names of the Jobcenter that the query itself names
 * @param filter what the reader has chosen, in words
 */
export function summarize(anfrage: string, ergebnis: Korrigiert, orte: string[], filter: string[]): string {
  const { treffer, mehr, unbekannt, gemeint, vollstaendig } = ergebnis
  const gewaehlt = filter.length > 0 ? ` Eingegrenzt auf: ${filter.join(', ')}.` : ''
  const wo = `${orte.length > 0 ? ` Gesucht in: ${orte.join(', ')}.` : ''}${gewaehlt}`
  if (treffer.length === 0) return `Zu „${anfrage}“ wurde nichts gefunden.${wo}`
  const stellen = mehr() ? `Die besten ${count(treffer.length)}` : count(treffer.length)
  if (gemeint)
    return `Keine genauen Treffer zu „${anfrage}“. ${stellen} zu ${vollstaendig ? '' : 'einem Teil von '}„${gemeint}“.${wo}`
  if (unbekannt.length > 0)
    return `Keine genauen Treffer: ${quote(unbekannt)} ${unbekannt.length === 1 ? 'kommt' : 'kommen'} nicht vor. ${stellen} zu den übrigen Wörtern.${wo}`
  if (!vollstaendig)
    return `Keine genauen Treffer: Keine Textstelle enthält alle Wörter. ${stellen} zu einem Teil davon.${wo}`
  return `${stellen} zu „${anfrage}“.${auchNach(ergebnis)}${wo}`
}

const count = (anzahl: number): string => (anzahl === 1 ? '1 Textstelle' : `${anzahl} Textstellen`)

/** What is said when a reader has asked for more. @param gezeigt how many passages are shown by now */
export function summarizeWeitere(neue: number, gezeigt: number): string {
  if (neue === 0) return 'Das sind alle Textstellen.'
  return `${neue === 1 ? '1 weitere Textstelle' : `${neue} weitere Textstellen`}, jetzt ${gezeigt} in der Liste.`
}

/** Where other words stand for those typed, a reader must know. */
function auchNach({ anfrage: { konzepte } }: Korrigiert): string {
  const andere = konzepte.flatMap(({ text, begriff }) =>
    begriff && begriff.begriff.toLowerCase() !== text.toLowerCase() ? [begriff.begriff] : [],
  )
  return andere.length > 0 ? ` Gesucht auch nach: ${quote([...new Set(andere)])}.` : ''
}

const quote = (woerter: string[]): string => woerter.map((wort) => `„${wort}“`).join(', ')
