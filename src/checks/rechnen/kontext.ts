import type { Reihe } from './reihe.ts'

/**
 * Rows that say less than they mean: below `Integrationsquote Frauen` the rows `Integrationen` and `Bestand ELB`, which
 * the table has several times, are about women too, and so is all below a row `Frauen` without figures.
 */
export function inheritMerkmale(zeilen: Reihe[]): Reihe[] {
  let kopf: Reihe | undefined
  return zeilen.map((zeile) => {
    const wiederholt = zeilen.some((andere) => andere !== zeile && andere.name === zeile.name)
    if (isAbschnitt(zeile) || (!wiederholt && !(kopf && isAbschnitt(kopf)))) kopf = zeile
    const thema = zeile.stamm === '' ? themeBefore(zeilen, zeile) : zeile.name
    const merkmale = kopf && kopf !== zeile ? { ...kopf.merkmale, ...zeile.merkmale } : zeile.merkmale
    return { ...zeile, thema, merkmale }
  })
}

/** Below `Integrationsquote` a row `Frauen` is about the Integrationsquote. */
function themeBefore(zeilen: Reihe[], { nr, name }: Reihe): string {
  const kopf = zeilen.findLast((andere) => andere.nr < nr && andere.stamm !== '')
  return kopf ? `${kopf.name}, ${name}` : name
}

/** A row that heads those below it. */
export const isAbschnitt = ({ name, zellen }: Reihe): boolean =>
  name !== '' && zellen.every(({ leer }) => leer)
