/**
 * What pages of this site may load and run, as a Content-Security-Policy: only what they bring along themselves, as files.
 * Nothing inline, so it needs neither hashes nor `unsafe-inline`; nothing may turn text into code (Trusted Types).
 */
const eigenes = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "media-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
]

/** For the head of every page: it protects also where a host sends no headers of ours, such as GitLab Pages. */
export const richtlinieImKopf = eigenes.join('; ')

/** For the server: only there it can also say that no other site may show a page in a frame. */
export const richtlinieDesServers = [...eigenes, "frame-ancestors 'none'"].join('; ')
