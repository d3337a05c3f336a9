/**
 * What pages of this site may load and run, as a Content-Security-Policy: only what they bring along themselves, as files.
 * Nothing inline, so it needs neither hashes nor `unsafe-inline`; nothing may turn text into code (Trusted Types).
 *
 * @param quellen origins of other sites that may be asked for data
 */
const writeRichtlinie = (quellen: readonly string[]): string[] => [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  ["connect-src 'self'", ...quellen].join(' '),
  "media-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
]

/**
 * For the head of every page: it protects also where a host sends no headers of ours, such as GitLab Pages.
 *
 * @param quellen origins of other sites that this page asks for data; most pages ask none
 */
export function richtlinieImKopf(quellen: readonly string[] = []): string {
  return writeRichtlinie(quellen).join('; ')
}

/**
 * For the server: only there it can also say that no other site may show a page in a frame.
 *
 * @param quellen origins of other sites that some page asks for data
 */
export function richtlinieDesServers(quellen: readonly string[] = []): string {
  return [...writeRichtlinie(quellen), "frame-ancestors 'none'"].join('; ')
}
