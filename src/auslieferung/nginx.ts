import { type Kopfzeilen, kopfzeilenOf, type Regelwerk } from './kopfzeilen.ts'
import { medientypen } from './medientypen.ts'

/**
 * The configuration for nginx, to be included in a `server { … }` whose `root` is the folder of the site.
 *
 * @param base path the site is built for, without a slash at its end
 */
export function writeNginx(regeln: Regelwerk, base: string): string {
  const texte = Object.values(medientypen).filter(({ typ, text }) => text && typ !== 'text/html')
  return [
    '# Von npm run build geschrieben. In den server-Block aufnehmen: include …/.server/nginx.conf;',
    '# Für Brotli braucht nginx das Modul ngx_brotli (Debian: libnginx-mod-http-brotli-static); dann:',
    '# brotli_static on;',
    'gzip_static on;',
    'gzip_vary on;',
    'server_tokens off;',
    'absolute_redirect off;',
    'index index.html;',
    'charset utf-8;',
    `charset_types ${[...new Set(texte.map(({ typ }) => typ))].join(' ')};`,
    block(
      'types',
      Object.entries(medientypen).map(([endung, { typ }]) => `${typ} ${endung};`),
    ),
    `error_page 404 ${base}/404.html;`,
    block('location ~ /\\.(?!well-known/)', ['return 404;', ...addHeaders(regeln.fuerAlle)]),
    ...['/', ...regeln.teile.map(({ pfad }) => pfad)].map((pfad) =>
      block(`location ${pfad === '/' ? '' : '^~ '}${base}${pfad}`, addHeaders(kopfzeilenOf(pfad, regeln))),
    ),
    '',
  ].join('\n')
}

/** nginx forgets the headers of outer blocks where a block has one of its own, so each names all. */
const addHeaders = (kopfzeilen: Kopfzeilen): string[] =>
  Object.entries(kopfzeilen).map(([name, wert]) => `add_header ${name} "${wert}" always;`)

const block = (kopf: string, zeilen: string[]): string =>
  `${kopf} {\n${zeilen.map((zeile) => `  ${zeile}`).join('\n')}\n}`
