/** What the Nu Html Checker says of a place in a page. */
interface Meldung {
  type: 'error' | 'info' | 'non-document-error'
  subType?: string
  url?: string
  lastLine?: number
  message: string
}

/**
 * Reads the answer of the Nu Html Checker in JSON.
 *
 * @returns errors, and hints that are none, as lines; what it says of the Content-Security-Policy is left out, because it
 * reads files, which have no origin that `'self'` could be, and takes JSON-LD for scripts that run
 */
export function readPruefung(json: string): { fehler: string[]; hinweise: string[] } {
  const { messages } = JSON.parse(json) as { messages: Meldung[] }
  const gemeint = messages.filter(({ message }) => !message.includes('violates Content Security Policy'))
  const lines = (test: (meldung: Meldung) => boolean) => gemeint.filter(test).map(toLine)
  return { fehler: lines(isError), hinweise: lines((meldung) => !isError(meldung)) }
}

const isError = ({ type }: Meldung): boolean => type !== 'info'

const toLine = ({ url = '', lastLine = 1, message }: Meldung): string =>
  `${url.replace(/^.*\/dist\//u, 'dist/')}:${lastLine} ${message}`
