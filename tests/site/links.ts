import { existsSync, globSync, readFileSync } from 'node:fs'
import type { Root } from 'hast'
import { htmlToHast } from 'satteri'
import { findElements } from '../../src/domain/elemente.ts'

/** Attributes that lead to a page, a place or a file. */
const ziele = ['href', 'src', 'poster', 'action', 'dataSuche']

/** Something that a page names, as it is written there. */
interface Verweis {
  seite: string
  ziel: string
}

/**
 * What leads nowhere in a built site: links of pages, and passages that the search finds.
 *
 * @param dist folder of the built site
 * @param base path it is built for, without a slash at its end
 * @returns how many were followed, and those that are broken
 */
export function followLinks(dist: string, base: string): { anzahl: number; tote: string[] } {
  const seiten = new Map(readSeiten(dist).map(([pfad, tree]) => [base + pfad, tree]))
  const ids = new Map([...seiten].map(([pfad, tree]) => [pfad, idsOf(tree)]))
  const verweise = [...[...seiten].flatMap(([pfad, tree]) => linksOf(pfad, tree)), ...passagenOf(dist)]
  const tote = verweise.filter(
    ({ seite, ziel }) => !leads(new URL(ziel, `https://amip.example${seite}`), ids, dist, base),
  )
  return { anzahl: verweise.length, tote: tote.map(({ seite, ziel }) => `${seite} → ${ziel}`) }
}

function readSeiten(dist: string): [string, Root][] {
  return globSync('**/*.html', { cwd: dist }).map((datei) => {
    const pfad = `/${datei.replaceAll('\\', '/').replace(/(^|\/)index\.html$/u, '$1')}`
    return [pfad, htmlToHast(readFileSync(`${dist}/${datei}`, 'utf8')) as Root]
  })
}

const idsOf = (tree: Root): Set<string> =>
  new Set(
    findElements(tree, ({ properties }) => properties.id !== undefined).map(({ properties }) =>
      String(properties.id),
    ),
  )

/** Addresses with a scheme lead to other sites, or are full addresses of this one, which are tested with their files. */
const linksOf = (seite: string, tree: Root): Verweis[] =>
  findElements(tree, () => true)
    .flatMap(({ properties }) => ziele.map((name) => properties[name]))
    .filter((ziel) => typeof ziel === 'string' && !/^[a-z]+:/iu.test(ziel))
    .map((ziel) => ({ seite, ziel: String(ziel) }))

const passagenOf = (dist: string): Verweis[] =>
  globSync(`${dist}/suche/*/passagen/*.json`).map((datei) => ({
    seite: '/suche/',
    ziel: (JSON.parse(readFileSync(datei, 'utf8')) as { adresse: string }).adresse,
  }))

function leads({ pathname, hash }: URL, ids: Map<string, Set<string>>, dist: string, base: string): boolean {
  const pfad = decodeURIComponent(pathname)
  const anker = decodeURIComponent(hash.slice(1))
  const eigene = ids.get(pfad)
  if (eigene) return anker === '' || eigene.has(anker)
  return pfad.startsWith(`${base}/`) && !pfad.endsWith('/') && existsSync(dist + pfad.slice(base.length))
}
