/** Why another site cannot be searched: it does not answer, is of another version, or what it sends cannot be read. */
export type Ausfall = 'stumm' | 'aelter' | 'neuer' | 'kaputt'

/** Thrown when the only site that was to be searched cannot be; the message is for readers. */
export class Unerreichbar extends Error {
  override name = 'Unerreichbar'
}
