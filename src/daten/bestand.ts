import type { Begriff } from '../domain/glossar.ts'
import type { Planzahl } from '../domain/planzahlen.ts'
import type { Quelltabelle } from '../domain/quelltabellen.ts'
import type { Lizenz } from './lizenzen.ts'

/** Who offers the data, where, and on what terms. */
export interface Angebot {
  /** Name of the site. */
  titel: string
  /** Address of the site's server, such as `https://amip.example`. */
  adresse: string
  /** Path the site stands under, such as `/pfad`; empty at the root. */
  basis: string
  herausgeber: string
  email?: string
  /** Missing where the operator has set none; none is made up. */
  lizenz?: Lizenz
}

/** A plan with everything that is published of it as data. */
export interface Planstand {
  id: string
  titel: string
  jahr: number
  /** Day of the text, as the plan states it. */
  stand: string | null
  jobcenter: { id: string; name: string; land: string; kreisschluessel?: string | undefined }
  zahlen: Planzahl[]
  tabellen: Quelltabelle[]
}

/** A term of the glossary with its id. */
export interface Glossarbegriff extends Begriff {
  id: string
}

/** All that is published as data, in the order of the site. */
export interface Bestand {
  angebot: Angebot
  plaene: Planstand[]
  begriffe: Glossarbegriff[]
}

/** Full address of a path of the site. */
export function adresseOf({ adresse, basis }: Angebot, pfad: string): string {
  return adresse + basis + pfad
}

/** First and last year of a list; undefined when it is empty. */
export function spanne(jahre: number[]): [number, number] | undefined {
  const verschiedene = [...new Set(jahre)]
  return jahre.length === 0 ? undefined : [Math.min(...verschiedene), Math.max(...verschiedene)]
}
