import type { Kopfzeilen, Regelwerk } from './kopfzeilen.ts'

/**
 * The file `_headers` that hosts of static sites read (Netlify, Cloudflare Pages and others). What several paths say is
 * joined there, so no header stands twice: pages are left to the host, which has browsers ask for them anew anyway.
 *
 * @param base path the site is built for, without a slash at its end
 */
export function writeHeadersDatei({ fuerAlle, teile }: Regelwerk, base: string): string {
  const alle = [{ pfad: '/', kopfzeilen: fuerAlle }, ...teile]
  return `${alle.map(({ pfad, kopfzeilen }) => [`${base}${pfad}*`, ...lines(kopfzeilen)].join('\n')).join('\n')}\n`
}

const lines = (kopfzeilen: Kopfzeilen): string[] =>
  Object.entries(kopfzeilen).map(([name, wert]) => `  ${name}: ${wert}`)
