import { richtlinieDesServers } from '../domain/inhaltsrichtlinie.ts'

export type Kopfzeilen = Record<string, string>

/** What a server is to say of files below a path; the longest path that fits counts, after what counts for all. */
export interface Regel {
  /** Begins and ends with a slash, without the path that the site is built for. */
  pfad: string
  kopfzeilen: Kopfzeilen
}

/** What a server is to say of a site. */
export interface Regelwerk {
  /** Headers of every answer, also of errors. */
  fuerAlle: Kopfzeilen
  /** The rules for parts of the site. */
  teile: Regel[]
}

const schutz: Kopfzeilen = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  // Browsers take it from https only.
  'Strict-Transport-Security': 'max-age=63072000',
}

/** Kept, but asked for anew each time: pages change under their addresses. */
export const nachfragen: Kopfzeilen = { 'Cache-Control': 'no-cache' }

/** The name holds a checksum of the content: what has been loaded once never changes. */
const unveraenderlich: Kopfzeilen = { 'Cache-Control': 'public, max-age=31536000, immutable' }

/** Open data and the index of the search may be read by programs on other sites. */
const offen: Kopfzeilen = { 'Access-Control-Allow-Origin': '*' }

/**
 * The rules for a site.
 *
 * @param suchordner names of the folders below `/suche/` that are named by the checksum of the index in them
 * @param quellen origins of other sites that the search asks
 */
export function listRegeln(suchordner: string[], quellen: readonly string[]): Regelwerk {
  return {
    fuerAlle: { 'Content-Security-Policy': richtlinieDesServers(quellen), ...schutz },
    teile: [
      { pfad: '/_astro/', kopfzeilen: unveraenderlich },
      { pfad: '/pdf/', kopfzeilen: unveraenderlich },
      { pfad: '/suche/', kopfzeilen: offen },
      ...suchordner.map((name) => ({ pfad: `/suche/${name}/`, kopfzeilen: unveraenderlich })),
      { pfad: '/daten/', kopfzeilen: offen },
    ],
  }
}

/** All headers of the answer for a file. @param pfad without the path that the site is built for */
export function kopfzeilenOf(pfad: string, { fuerAlle, teile }: Regelwerk): Kopfzeilen {
  const passende = teile.filter((regel) => pfad.startsWith(regel.pfad)).map(({ kopfzeilen }) => kopfzeilen)
  return Object.assign({}, fuerAlle, nachfragen, ...passende)
}
