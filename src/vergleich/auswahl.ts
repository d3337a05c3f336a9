/** What a reader wants to see beside each other; an empty list stands for all. */
export interface Auswahl {
  /** Sizes by their address, such as `integrationsquote.frauen`; the first decides which others fit. */
  groessen: string[]
  jobcenter: string[]
  jahre: number[]
  /** Only measured values, or only those looking ahead. */
  art?: 'ist' | 'plan' | undefined
}

/** More series no chart can show, and more figures nobody compares. */
export const hoechstensReihen = 4

/** Reads a choice from the parameters of an address; what is none of ours is passed over. Both kinds are no choice. */
export function readAuswahl(parameter: URLSearchParams): Auswahl {
  const alle = (name: string): string[] => [...new Set(parameter.getAll(name).filter((wert) => wert !== ''))]
  const [art, weitere] = alle('art')
  return {
    groessen: alle('kennzahl'),
    jobcenter: alle('jobcenter'),
    jahre: alle('jahr')
      .filter((jahr) => /^\d{4}$/u.test(jahr))
      .map(Number),
    ...((art === 'ist' || art === 'plan') && !weitere && { art }),
  }
}
