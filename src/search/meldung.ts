import type { Ausfall } from './ausfall.ts'
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

/** What several sites have answered. */
export interface Beteiligung {
  /** How many were asked and how many have answered, with this one. */
  gefragt: number
  durchsucht: number
  ausfaelle: { name: string; ausfall: Ausfall }[]
  /** Names of those that have not answered yet. */
  offen: string[]
}

/** What is said of the sites that were searched; nothing where only one was asked, and answered. */
export function summarizeSammlungen({ gefragt, durchsucht, ausfaelle, offen }: Beteiligung): string {
  if (gefragt === durchsucht) return gefragt > 1 ? ` ${gefragt} Sammlungen durchsucht.` : ''
  const fehlende = [
    ...ausfaelle.map(explainAusfall),
    ...(offen.length > 0 ? [`${quote(offen)} ${answers(offen)} noch nicht`] : []),
  ]
  return ` ${durchsucht} von ${gefragt} Sammlungen durchsucht: ${fehlende.join('; ')}.`
}

/** Why a site cannot be searched. */
export function explainAusfall({ name, ausfall }: { name: string; ausfall: Ausfall }): string {
  return {
    stumm: `„${name}“ antwortet nicht`,
    aelter: `„${name}“ hat einen älteren Stand und lässt sich nicht mitdurchsuchen`,
    neuer: `„${name}“ hat einen neueren Stand und lässt sich nicht mitdurchsuchen`,
    kaputt: `das Suchverzeichnis von „${name}“ ist beschädigt`,
  }[ausfall]
}

const answers = (namen: string[]): string => (namen.length === 1 ? 'antwortet' : 'antworten')

/** What is said of sites whose hits are not among those shown: while they are waited for, and when they are there. */
export function summarizeNachzuegler(namen: string[], da: boolean): string {
  return `Die Treffer von ${quote(namen)} ${da ? 'sind jetzt da' : 'fehlen noch'}.`
}

const quote = (woerter: string[]): string => woerter.map((wort) => `„${wort}“`).join(', ')
