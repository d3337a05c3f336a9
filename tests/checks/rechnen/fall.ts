import { type Rechnung, rechne } from '../../../src/checks/rechnen/index.ts'
import { parseMdx } from '../../../src/domain/mdx.ts'
import type { Kennzahl, Plan } from '../../../src/domain/plan.ts'

/** A plan of nothing but figures. */
export function planWith(kennzahlen: Kennzahl[] = []): Plan {
  const leer = { korrekturen: [], entfernt: [], widersprueche: [] }
  return { jahr: 2024, kennzahlen, ...leer, quelle: { datei: 'a.txt' } } as unknown as Plan
}

/** The lines of a source as they are converted from a PDF: cells between tabs, bold type as tags. */
export function toZeilen(mdx: string): string[] {
  return mdx
    .split('\n')
    .filter((zeile) => !/^\|[\s|:-]+\|$/u.test(zeile) && !/^<\/?Tabelle/u.test(zeile))
    .map((zeile) =>
      zeile
        .replace(/^\| ?| ?\|$/gu, '')
        .replaceAll(/ ?\| ?/gu, '\t')
        .replaceAll(/\*\*(.+?)\*\*/gu, '<b>$1</b>'),
    )
}

/** All relations of a text whose tables stand in Markdown. */
export function rechneText(mdx: string, kennzahlen: Kennzahl[] = []): Rechnung[] {
  return rechne(planWith(kennzahlen), parseMdx(mdx), toZeilen(mdx))
}

/** What of a text does not hold: statement, printed, calculated. */
export function falsches(mdx: string, kennzahlen: Kennzahl[] = []): string[] {
  return rechneText(mdx, kennzahlen)
    .filter(({ stimmt }) => !stimmt)
    .map(({ aussage, gedruckt, gerechnet }) => `${aussage} | ${gedruckt} | ${gerechnet}`)
}
