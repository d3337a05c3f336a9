import { type Anfrage, nameKey, type Suchbegriff, type Suchort, type Suchthema } from './anfrage.ts'
import { type Antwortzahl, findKennzahl, pickZahlen, readFrage, wantsZahl } from './antwort.ts'
import { loadAntworten, loadBedeutung, loadKennzahlworte } from './raum.ts'
import type { Suchraum } from './suchraum.ts'

/** What stands above the hits: a term, topic or Jobcenter that the query is, or a figure that it asks for. */
export interface Wegweiser {
  /** Page it leads to, below the site's root. */
  pfad: string
  name: string
  bedeutung: string
  zahlen: Antwortzahl[]
}

/**
 * The one signpost of a query, if there is one.
 *
 * @param ordner folder of the search's files
 * @throws when a file is missing
 */
export async function findWegweiser(
  anfrage: Anfrage,
  raum: Suchraum,
  ordner: string,
): Promise<Wegweiser | undefined> {
  const frage = readFrage(anfrage)
  if (frage && wantsZahl(anfrage, frage.begriff))
    return toKennzahl(pickKennzahl(frage.begriff, anfrage, raum), anfrage, frage.teile, ordner)
  const gemeinte = await kennzahlByWorte(anfrage, ordner)
  if (gemeinte) return toKennzahl(gemeinte, anfrage, [], ordner)
  if (!frage || frage.teile.length > 0 || frage.begriff.id === '')
    return toThema(anfrage, raum.themen) ?? toJobcenter(anfrage, raum.orte)
  const { id, begriff, langform } = frage.begriff
  const name = `Im Glossar: ${langform ? `${begriff}: ${langform}` : begriff}`
  return { pfad: `glossar/${id}/`, name, bedeutung: await loadBedeutung(ordner, id), zahlen: [] }
}

/** Who asks for money means the amount, others the first figure of the term. */
function pickKennzahl({ kennzahlen }: Suchbegriff, { fragtNachGeld }: Anfrage, { geld }: Suchraum): string {
  const betrag = fragtNachGeld ? kennzahlen.find((id) => geld.includes(id)) : undefined
  return betrag ?? kennzahlen[0] ?? ''
}

/** The one Jobcenter that a query names. */
function toJobcenter({ genannt }: Anfrage, orte: Suchort[]): Wegweiser | undefined {
  const [ort, ...weitere] = orte.filter(({ id }) => genannt.includes(id))
  if (!ort || weitere.length > 0) return undefined
  return { pfad: `jobcenter/${ort.id}/`, name: ort.name, bedeutung: '', zahlen: [] }
}

/** A topic that the whole query names, by its title or a word for it. */
function toThema({ konzepte }: Anfrage, themen: Suchthema[]): Wegweiser | undefined {
  const gefragt = nameKey(konzepte.map(({ text }) => text).join(' '))
  const thema = themen.find(({ titel, worte }) => [titel, ...worte].some((name) => nameKey(name) === gefragt))
  return thema && { pfad: `themen/${thema.id}/`, name: `Thema: ${thema.titel}`, bedeutung: '', zahlen: [] }
}

/** Plans have many words for a figure; they are only looked up where a query asks for one. */
async function kennzahlByWorte(anfrage: Anfrage, ordner: string): Promise<string | undefined> {
  const { konzepte, fragtNachZahl, orte, jahre } = anfrage
  if (!fragtNachZahl && orte.length === 0 && jahre.length === 0) return undefined
  return findKennzahl(konzepte.map(({ text }) => text).join(' '), await loadKennzahlworte(ordner))
}

/** A figure of the places that the query names, else the way to all of its values. */
async function toKennzahl(
  kennzahl: string,
  anfrage: Anfrage,
  teile: string[],
  ordner: string,
): Promise<Wegweiser | undefined> {
  const { name, zahlen } = await loadAntworten(ordner, kennzahl, anfrage.orte)
  const passende = anfrage.orte.length > 0 ? pickZahlen(zahlen, anfrage, teile) : []
  if (passende.length === 0 && teile.length > 0) return undefined
  return { pfad: `kennzahlen/${kennzahl}/`, name: `Kennzahl: ${name}`, bedeutung: '', zahlen: passende }
}

/** Shows a signpost. @param ordner folder of the search's files, below the site's root */
export function showWegweiser({ pfad, name, bedeutung, zahlen }: Wegweiser, ordner: string): void {
  const kasten = document.querySelector<HTMLElement>('#wegweiser')
  const link = kasten?.querySelector('a')
  if (!kasten || !link) return
  link.href = new URL(`../${pfad}`, new URL(ordner, location.href)).pathname
  link.textContent = name
  const absatz = kasten.querySelector<HTMLElement>('.wegweiser-bedeutung')
  absatz?.append(bedeutung)
  absatz?.toggleAttribute('hidden', bedeutung === '')
  const liste = kasten.querySelector('ul')
  liste?.append(...zahlen.map(answerItem))
  liste?.toggleAttribute('hidden', zahlen.length === 0)
  kasten.hidden = false
}

function answerItem({ plan, text, teil, angabe, adresse }: Antwortzahl): HTMLElement {
  const punkt = document.createElement('li')
  const stelle = document.createElement('a')
  stelle.href = adresse
  stelle.textContent = 'Stelle im Plan'
  const wert = document.createElement('strong')
  wert.textContent = text
  punkt.append(`${plan}${teil ? `, ${teil}` : ''}: `, wert, ` (${angabe}). `, stelle)
  return punkt
}
