import { type Kopfzeilen, nachfragen, type Regelwerk } from './kopfzeilen.ts'
import { medientypen } from './medientypen.ts'

/**
 * The `.htaccess` for Apache 2.4 with mod_headers, mod_mime and mod_rewrite.
 *
 * @param base path the site is built for, without a slash at its end
 */
export function writeApache({ fuerAlle, teile }: Regelwerk, base: string): string {
  const texte = Object.entries(medientypen).filter(([, { text }]) => text)
  return [
    '# Von npm run build geschrieben. Apache 2.4 mit mod_headers, mod_mime, mod_rewrite und AllowOverride All.',
    'Options -Indexes',
    'DirectoryIndex index.html',
    `ErrorDocument 404 ${base}/404.html`,
    ...Object.entries(medientypen).map(([endung, { typ }]) => `AddType ${typ} .${endung}`),
    `AddCharset utf-8 ${texte.map(([endung]) => `.${endung}`).join(' ')}`,
    ...section('IfModule mod_headers.c', [
      ...setHeaders({ ...fuerAlle, ...nachfragen }),
      ...teile.flatMap(({ pfad, kopfzeilen }) =>
        section(`If "%{REQUEST_URI} =~ m#^${base}${pfad}#"`, setHeaders(kopfzeilen)),
      ),
      'Header always append Vary Accept-Encoding',
    ]),
    '# Dateien mit einem Punkt am Anfang sind nicht für Leser.',
    'RedirectMatch 404 "/\\.(?!well-known/)"',
    ...section('IfModule mod_rewrite.c', [
      'RewriteEngine On',
      ...precompressed('br', 'br'),
      ...precompressed('gzip', 'gz'),
    ]),
    'RemoveType .br .gz',
    'RemoveLanguage .br',
    'AddEncoding br .br',
    'AddEncoding gzip .gz',
    '',
  ].join('\n')
}

/** Serves the compressed neighbour of a file to browsers that can read it. */
const precompressed = (verfahren: string, endung: string): string[] => [
  `RewriteCond %{HTTP:Accept-Encoding} \\b${verfahren}\\b`,
  `RewriteCond %{REQUEST_FILENAME} !\\.(?:br|gz)$`,
  `RewriteCond %{REQUEST_FILENAME}.${endung} -f`,
  `RewriteRule ^(.+)$ $1.${endung} [L]`,
]

const setHeaders = (kopfzeilen: Kopfzeilen): string[] =>
  Object.entries(kopfzeilen).map(([name, wert]) => `Header always set ${name} "${wert}"`)

const section = (kopf: string, zeilen: string[]): string[] => [
  `<${kopf}>`,
  ...zeilen.map((zeile) => `  ${zeile}`),
  `</${kopf.split(' ')[0]}>`,
]
