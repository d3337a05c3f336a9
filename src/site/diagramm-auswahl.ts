/** More bars nobody tells apart on a phone. */
const hoechstens = 12

/** An odd number of them, so that the one in the middle is among them. */
const ausgewaehlte = 11

/**
 * What a chart has room for: all values, or of too many the first, the last and some at equal distances between them. In
 * the order of size these show how far values reach and where most of them are, as all would.
 *
 * @param reihe values in the order of size
 */
export function pickRaenge<T>(reihe: readonly T[]): T[] {
  if (reihe.length <= hoechstens) return [...reihe]
  const abstand = (reihe.length - 1) / (ausgewaehlte - 1)
  return Array.from({ length: ausgewaehlte }, (_, i) => reihe[Math.round(i * abstand)]).filter(
    (wert) => wert !== undefined,
  )
}

/** That a chart draws some values of many, in a sentence; nothing where it draws all. */
export function writeAuswahl(gezeichnete: number, alle: number): { auswahl?: string } {
  if (gezeichnete === alle) return {}
  return {
    auswahl: `Das Diagramm zeigt ${gezeichnete} von ${alle.toLocaleString('de')} Jobcentern: das mit dem größten und das mit dem kleinsten Wert und dazwischen, der Größe nach, ungefähr jedes ${Math.round((alle - 1) / (gezeichnete - 1))}.`,
  }
}
