import type { Satz, Satzzahl } from './saetze.ts'

/**
 * A pattern over a sentence, in which `#name#` stands for any number, `#name%#` for a percentage and `#name±#` for one
 * with a sign. Sentences are full of numbers, so that the words between two say how they belong together.
 */
export interface Satzmuster {
  muster: RegExp
  namen: string[]
}

const platz = /#(?<name>\p{L}+)(?<prozent>%?)(?<zeichen>±?)#/gu

/** Builds a pattern; everything else in it is a regular expression. */
export function satzmuster(quelle: string): Satzmuster {
  const namen = [...quelle.matchAll(platz)].map(({ groups }) => groups?.name ?? '')
  const ersetzt = quelle.replace(
    platz,
    (_, _name, prozent, zeichen) => `⟦(\\d+)[${prozent ? 'AP' : 'AGMP'}]${zeichen ? '±' : '±?'}⟧`,
  )
  return { muster: new RegExp(ersetzt, 'gu'), namen }
}

/** Where a sentence follows a pattern: its numbers by their names. */
export function findMuster(satz: Satz, { muster, namen }: Satzmuster): Record<string, Satzzahl>[] {
  return [...tokenize(satz).matchAll(muster)].map((treffer) =>
    Object.fromEntries(
      namen.flatMap((name, i) => {
        const zahl = satz.zahlen[Number(treffer[i + 1])]
        return zahl ? [[name, zahl]] : []
      }),
    ),
  )
}

const arten = { anteil: 'A', punkte: 'P', geld: 'G', menge: 'M' } as const

/** The sentence with `⟦0M⟧` for its first number, which is a count. */
function tokenize({ text, zahlen }: Satz): string {
  return zahlen.reduceRight((rest, zahl, i) => {
    const zeichen = /^[+−]/u.test(zahl.text) ? '±' : ''
    return `${rest.slice(0, zahl.index)}⟦${i}${arten[zahl.art]}${zeichen}⟧${rest.slice(zahl.ende)}`
  }, text)
}
