import type { Vergleichswert } from './datei.ts'
import type { Vergleichsreihe } from './reihen.ts'

/** Names of the Jobcenter by their ids. */
export type Namen = Map<string, string>

/** What rows have in common stands above them; the rest is the name of each. */
export interface Reihennamen {
  /** Their size or sizes, such as `Integrationsquote: Frauen und Männer`. */
  titel: string
  /** Their years and kinds, or the first and last year where these are many. */
  zeit: string
  /** Size of a row, as far as it is not that of all. */
  teilOf: (reihe: Vergleichsreihe) => string
  nameOf: (reihe: Vergleichsreihe) => string
}

/** Names rows by what differs between them: size, or year and kind, or both. */
export function nameReihen(reihen: Vergleichsreihe[]): Reihennamen {
  const groessen = [...new Set(reihen.map(({ datei }) => datei.name))]
  const zeiten = [...new Set(reihen.map(writeZeit))]
  const stamm = stammOf(groessen)
  const teilOf = ({ datei }: Vergleichsreihe): string =>
    groessen.length > 1 ? datei.name.slice(stamm.length) || 'Alle' : ''
  const zeitOf = (reihe: Vergleichsreihe): string =>
    zeiten.length > 1 || groessen.length === 1 ? writeZeit(reihe) : ''
  return {
    titel: stamm + joinWords(groessen.map((name) => name.slice(stamm.length) || 'alle')),
    zeit: zeiten.length > 2 ? `${reihen[0]?.jahr} bis ${reihen.at(-1)?.jahr}` : zeiten.join(', '),
    teilOf,
    nameOf: (reihe) => [teilOf(reihe), zeitOf(reihe)].filter(Boolean).join(', '),
  }
}

/** `Frauen, Männer und Kinder` */
function joinWords(worte: string[]): string {
  return new Intl.ListFormat('de').format(worte)
}

/** `2024 geplant oder erwartet`: the year of a row and the kind of its values. */
export function writeZeit({ jahr, gemessen }: Pick<Vergleichsreihe, 'jahr' | 'gemessen'>): string {
  return `${jahr} ${gemessen ? 'gemessen' : 'geplant oder erwartet'}`
}

/** The name before the group that several sizes share: `Integrationsquote: `. */
function stammOf(namen: string[]): string {
  const [stamm] = [...new Set(namen.map((name) => name.split(': ')[0]))]
  const gleich = namen.length > 1 && namen.every((name) => name === stamm || name.startsWith(`${stamm}: `))
  return gleich && stamm ? `${stamm}: ` : ''
}

/**
 * What differs between values besides their size: kind and time of each, where they are not all the same within a row.
 *
 * @returns a line for each kind and time; where rows of several sizes differ in the same way, one for all of them
 */
export function unterschiedeOf(reihen: Vergleichsreihe[], namen: Namen): string[] {
  const { teilOf } = nameReihen(reihen)
  const teile = new Set(reihen.map(teilOf))
  const einzelne = reihen.flatMap((reihe) =>
    angabenOf(reihe, namen).map((text) => ({ text, teil: teilOf(reihe) })),
  )
  return [...Map.groupBy(einzelne, ({ text }) => text)].map(([text, gleiche]) => {
    const eigene = new Set(gleiche.map(({ teil }) => teil))
    return eigene.size === teile.size ? text : `${joinWords([...eigene])}: ${text}`
  })
}

/** Kinds and times within a row with the Jobcenter of each; none where all are the same. */
function angabenOf(reihe: Vergleichsreihe, namen: Namen): string[] {
  const angaben = Map.groupBy(reihe.werte.values(), ({ angabe }) => angabe)
  return angaben.size < 2
    ? []
    : [...angaben].map(([angabe, werte]) => `${angabe}: ${listNames(werte, namen)}`)
}

function listNames(werte: Pick<Vergleichswert, 'jobcenter'>[], namen: Namen): string {
  return werte.map(({ jobcenter }) => namen.get(jobcenter) ?? jobcenter).join(', ')
}

/** Smallest and largest value of a row in a sentence; empty for a single one. */
export function spanneOf(reihe: Vergleichsreihe, namen: Namen): string {
  const werte = [...reihe.werte.values()].sort((a, b) => a.wert - b.wert)
  const [kleinster, groesster] = [werte[0], werte.at(-1)]
  if (!kleinster || !groesster || werte.length < 2) return ''
  const worte = (wert: Vergleichswert) => `${wert.gesprochen ?? wert.text} (${listNames([wert], namen)})`
  return kleinster.wert === groesster.wert
    ? `Alle Werte sind gleich: ${kleinster.gesprochen ?? kleinster.text}.`
    : `Die Werte reichen von ${worte(kleinster)} bis ${worte(groesster)}.`
}

/** What came of a choice, to be read out once. */
export function summarize(reihen: Vergleichsreihe[], fehlende: string[]): string {
  const anzahl = new Set(reihen.flatMap(({ werte }) => [...werte.keys()])).size
  if (anzahl === 0) return 'Zu dieser Auswahl nennt kein Plan einen Wert.'
  const ohne = fehlende.length > 0 ? ` Ohne Wert: ${fehlende.join(', ')}.` : ''
  return `${nameReihen(reihen).titel}. Werte von ${anzahl === 1 ? 'einem' : anzahl} Jobcenter${anzahl === 1 ? '' : 'n'}.${ohne}`
}

/** That a value was chosen from several, in a sentence; none where the plan says one thing only. */
export function writeWeitere({ weitere = [] }: Pick<Vergleichswert, 'weitere'>): string[] {
  return weitere.length > 0 ? [`Der Plan nennt auch: ${weitere.join('; ')}`] : []
}
