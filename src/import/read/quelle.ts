import type { Gestalt } from './gestalt.ts'
import type { Mangel } from './grenzen.ts'

/** A source as received, in lines. */
export interface Quelle {
  /** File name without folder. */
  datei: string
  /** Hex digest of the file's bytes. */
  sha256: string
  /** Lines without their ends; LF, CRLF and CR all end a line. */
  zeilen: string[]
  /** Where these lines are kept when the file itself has none, as a PDF or a Word file. */
  textfassung?: { datei: string; sha256: string } | undefined
  /** What such a file says about its lines besides their words. */
  gestalt?: Gestalt | undefined
}

/** A file that cannot be imported at all; the message is for editors. */
export class UnbrauchbareQuelle extends Error {
  override name = 'UnbrauchbareQuelle'
  readonly abhilfe: string

  constructor(meldung: string, abhilfe: string) {
    super(meldung)
    this.abhilfe = abhilfe
  }
}

/** @throws {UnbrauchbareQuelle} when something is wrong */
export function refuseIf(mangel: Mangel | undefined): void {
  if (mangel) throw new UnbrauchbareQuelle(mangel.meldung, mangel.abhilfe)
}
