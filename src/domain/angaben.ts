import { type Betreiberfeld, type Konfiguration, konfigurationSchema } from './konfiguration.ts'

const felder = Object.keys(konfigurationSchema.shape.betreiber.shape) as Betreiberfeld[]

/** What pages may show of the operator, as they name it: `betreiber.name` … */
export const angaben: string[] = felder.map((feld) => `betreiber.${feld}`)

/**
 * What an operator has filled in for a field that a page names; undefined where it is missing.
 *
 * @throws when there is no such field; the message is for editors
 */
export function readAngabe({ betreiber }: Konfiguration, angabe: string): string | undefined {
  const feld = felder[angaben.indexOf(angabe)]
  if (feld) return betreiber[feld]
  throw new Error(`<Angabe feld="${angabe}"> gibt es nicht. Möglich sind: ${angaben.join(', ')}.`)
}
