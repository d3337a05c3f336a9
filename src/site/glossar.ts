import { type CollectionEntry, getCollection } from 'astro:content'
import type { Begriff } from '../domain/glossar.ts'
import { type Abschnitt, readAbschnitte } from './abschnitte.ts'

/** A section that uses a term, with the text around its first use. */
export interface Fundstelle {
  plan: string
  titel: string
  anker: string
  auszug: string
}

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

/** Sections of all plans; every glossary page searches the same ones. */
let abschnitte: Promise<Abschnitt[]> | undefined

async function getAbschnitte(): Promise<Abschnitt[]> {
  const plaene = await getCollection('plaene')
  return (await Promise.all(plaene.map(readAbschnitte))).flat()
}

/** Every section of every plan that uses a term in one of its forms. */
export async function findFundstellen(begriff: Begriff): Promise<Fundstelle[]> {
  abschnitte ??= getAbschnitte()
  const pattern = termPattern(begriff)
  return (await abschnitte).flatMap(({ plan, titel, anker, bloecke }) => {
    const block = bloecke.find((text) => pattern.test(text))
    return block ? [{ plan, titel, anker, auszug: excerpt(block, pattern) }] : []
  })
}

/** Abbreviations count by their exact letters, so that `alo` is not found in `also` and `GU` not in `gut`. */
function termPattern({ begriff, langform, formen }: Begriff): RegExp {
  const alle = [begriff, ...formen, ...(langform ? [langform] : [])].map((form) => RegExp.escape(form))
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${alle.join('|')})(?![\\p{L}\\p{N}])`, 'u')
}

/** About a line of text around the first match, cut at spaces. */
function excerpt(text: string, pattern: RegExp): string {
  const stelle = pattern.exec(text)?.index ?? 0
  const start = stelle < 80 ? 0 : text.lastIndexOf(' ', stelle - 60) + 1
  const ende = text.length - start < 180 ? text.length : text.lastIndexOf(' ', start + 160)
  return `${start > 0 ? '… ' : ''}${text.slice(start, ende)}${ende < text.length ? ' …' : ''}`
}
