/** A kind of file: what servers call it, and whether it is text. */
interface Medientyp {
  typ: string
  /** Whether it is text, and so worth compressing; text of this site is UTF-8. */
  text: boolean
}

const text = (typ: string): Medientyp => ({ typ, text: true })
const binaer = (typ: string): Medientyp => ({ typ, text: false })

/** Kinds of files by their endings. Servers know not all of them, and with `nosniff` browsers do not guess. */
export const medientypen: Record<string, Medientyp> = {
  html: text('text/html'),
  css: text('text/css'),
  js: text('text/javascript'),
  json: text('application/json'),
  jsonld: text('application/ld+json'),
  xml: text('application/xml'),
  svg: text('image/svg+xml'),
  csv: text('text/csv'),
  txt: text('text/plain'),
  mdx: text('text/plain'),
  vtt: text('text/vtt'),
  png: binaer('image/png'),
  jpg: binaer('image/jpeg'),
  jpeg: binaer('image/jpeg'),
  webp: binaer('image/webp'),
  avif: binaer('image/avif'),
  woff2: binaer('font/woff2'),
  pdf: binaer('application/pdf'),
  docx: binaer('application/vnd.openxmlformats-officedocument.wordprocessingml.document'),
  mp4: binaer('video/mp4'),
  webm: binaer('video/webm'),
}

/** The kind of a file by the ending of its name; undefined where this site has no such files. */
export function medientypOf(datei: string): Medientyp | undefined {
  return medientypen[/\.([a-z\d]+)$/u.exec(datei)?.[1] ?? '']
}
