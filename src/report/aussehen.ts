/** What a piece of a message is; the terminal has a look for each. */
export type Rolle = 'datei' | 'zeile' | 'abhilfe' | 'nebenbei' | 'gut' | 'schlecht'

/** Gives a piece of text its look, or leaves it as it is where there are no colours. */
export type Farbe = (rolle: Rolle, text: string) => string

/** How a terminal shows messages. */
export interface Aussehen {
  farbe: Farbe
  /** Signs in a line; messages are wrapped to it. */
  breite: number
}

/** Narrower than this a message would be a column of single words. */
const mindestens = 40

/** A text in lines of a width, the second and all others as far from the edge as the first will be. */
export function wrap(text: string, einzug: number, breite: number): string {
  const platz = Math.max(mindestens, breite - einzug)
  const zeilen: string[] = []
  for (const wort of text.split(' ')) {
    const letzte = zeilen.at(-1)
    if (letzte !== undefined && letzte.length + 1 + wort.length <= platz)
      zeilen.push(`${zeilen.pop()} ${wort}`)
    else zeilen.push(wort)
  }
  return zeilen.join(`\n${' '.repeat(einzug)}`)
}
