import type { Anfrage } from './anfrage.ts'
import { nameKey } from './anfrage-begriffe.ts'
import { type Antwortzahl, findKennzahl, pickZahlen, readFrage, wantsZahl } from './antwort.ts'
import { type Leitung, loadBedeutung, loadKennzahlworte } from './raum.ts'
import type { Sammlung } from './sammlung.ts'
import type { Suchraum } from './suchraum.ts'
import type { Suchbegriff, Suchort, Suchthema } from './suchwissen.ts'

/** What stands above the hits: a term, topic or Jobcenter that the query is, or a figure that it asks for. */
export interface Wegweiser {
  /** Page it leads to, below the site's root. */
  pfad: string
  /** The site that has the page, where that is another. */
  sammlung?: Sammlung | undefined
  name: string
  bedeutung: string
  zahlen: Antwortzahl[]
}

/**
 * The one signpost of a query, if there is one.
 *
 * @param leitung to the files of this site's search, whose glossary and whose words for figures count
 * @throws when a file is missing
 */
export async function findWegweiser(
  anfrage: Anfrage,
  raum: Suchraum,
  leitung: Leitung,
): Promise<Wegweiser | undefined> {
  const frage = readFrage(anfrage)
  if (frage && wantsZahl(anfrage, frage.begriff))
    return toKennzahl(pickKennzahl(frage.begriff, anfrage, raum), anfrage, frage.teile, raum)
  const gemeinte = await kennzahlByWorte(anfrage, leitung)
  if (gemeinte) return toKennzahl(gemeinte, anfrage, [], raum)
  if (!frage || frage.teile.length > 0 || frage.begriff.id === '')
    return toThema(anfrage, raum.themen) ?? toJobcenter(anfrage, raum.orte)
  const { id, begriff, langform } = frage.begriff
  const name = `Im Glossar: ${langform ? `${begriff}: ${langform}` : begriff}`
  return { pfad: `glossar/${id}/`, name, bedeutung: await loadBedeutung(leitung, id), zahlen: [] }
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
  const { id, name, sammlung } = ort
  return { pfad: `jobcenter/${id}/`, sammlung, name, bedeutung: '', zahlen: [] }
}

/** A topic that the whole query names, by its title or a word for it. */
function toThema({ konzepte }: Anfrage, themen: Suchthema[]): Wegweiser | undefined {
  const gefragt = nameKey(konzepte.map(({ text }) => text).join(' '))
  const thema = themen.find(({ titel, worte }) => [titel, ...worte].some((name) => nameKey(name) === gefragt))
  if (!thema) return undefined
  const { id, titel, sammlung } = thema
  return { pfad: `themen/${id}/`, sammlung, name: `Thema: ${titel}`, bedeutung: '', zahlen: [] }
}

/** Plans have many words for a figure; they are only looked up where a query asks for one. */
async function kennzahlByWorte(anfrage: Anfrage, leitung: Leitung): Promise<string | undefined> {
  const { konzepte, fragtNachZahl, orte, jahre } = anfrage
  if (!fragtNachZahl && orte.length === 0 && jahre.length === 0) return undefined
  return findKennzahl(konzepte.map(({ text }) => text).join(' '), await loadKennzahlworte(leitung))
}

/** A figure of the places that the query names, else the way to all of its values. */
async function toKennzahl(
  kennzahl: string,
  anfrage: Anfrage,
  teile: string[],
  raum: Suchraum,
): Promise<Wegweiser | undefined> {
  const { name, zahlen } = await raum.loadAntworten(kennzahl, anfrage.orte)
  const passende = anfrage.orte.length > 0 ? pickZahlen(zahlen, anfrage, teile) : []
  if (passende.length === 0 && teile.length > 0) return undefined
  return { pfad: `kennzahlen/${kennzahl}/`, name: `Kennzahl: ${name}`, bedeutung: '', zahlen: passende }
}

/** Shows a signpost, or none. @param wurzel address of this site's home page */
export function showWegweiser(wegweiser: Wegweiser | undefined, wurzel: string): void {
  const kasten = document.querySelector<HTMLElement>('#wegweiser')
  const link = kasten?.querySelector('a')
  kasten?.toggleAttribute('hidden', !wegweiser)
  if (!kasten || !link || !wegweiser) return
  const { pfad, sammlung, name, bedeutung, zahlen } = wegweiser
  link.href = new URL(pfad, sammlung?.adresse ?? wurzel).href
  link.textContent = sammlung ? `${name} (${sammlung.name})` : name
  const absatz = kasten.querySelector<HTMLElement>('.wegweiser-bedeutung')
  absatz?.replaceChildren(bedeutung)
  absatz?.toggleAttribute('hidden', bedeutung === '')
  const liste = kasten.querySelector('ul')
  liste?.replaceChildren(...zahlen.map(answerItem))
  liste?.toggleAttribute('hidden', zahlen.length === 0)
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
