import { type CollectionEntry, getCollection } from 'astro:content'
import type { Begriff } from '../domain/glossar.ts'

/** All terms, in German alphabetical order. */
export async function getBegriffe(): Promise<CollectionEntry<'glossar'>[]> {
  const begriffe = await getCollection('glossar')
  return begriffe.sort((a, b) => a.data.begriff.localeCompare(b.data.begriff, 'de', { numeric: true }))
}

/** First letter of a term as the glossary is divided by; digits and signs come under `0–9`. */
export function anfangsbuchstabe({ begriff }: Begriff): string {
  const erster = begriff.normalize('NFD').charAt(0).toUpperCase()
  return /[A-Z]/u.test(erster) ? erster : '0–9'
}

/** What a reader is told of how sure an entry is. */
export const statusWorte: Record<Begriff['status'], string> = {
  plan: 'Erklärt in einem Plan',
  redaktion: 'Erklärt von der Redaktion, mit Nachweis',
  offen: 'Im Dokument nicht erklärt',
}
