import { isAbkuerzung } from '../domain/abkuerzungen.ts'
import type { Begriff } from '../domain/glossar.ts'

/** The text of a plan by its id. */
export interface Planwortlaut {
  id: string
  text: string
}

/** What the plans' abbreviations rest on: how many are explained by whom, and which by nobody. */
export function printGlossar(glossar: Begriff[], plaene: Planwortlaut[]): string {
  const kurze = glossar.filter(({ begriff, formen }) => [begriff, ...formen].some(isAbkuerzung))
  const zeilen = [
    ...plaene.map(({ id, text }): [string, Begriff[]] => [
      id,
      kurze.filter((eintrag) => isUsed(eintrag, id, text)),
    ]),
    [
      'alle Pläne',
      kurze.filter((eintrag) => plaene.some(({ id, text }) => isUsed(eintrag, id, text))),
    ] as const,
  ]
  const offene = zeilen.at(-1)?.[1].filter(({ status }) => status === 'offen') ?? []
  return [
    ...zeilen.map(([name, eintraege]) => printZeile(name, eintraege)),
    '',
    `Nicht erklärt: ${offene.map(({ begriff, nachweise }) => `${begriff} (${placesOf(nachweise)})`).join(', ')}`,
  ].join('\n')
}

function printZeile(name: string, eintraege: readonly Begriff[]): string {
  const by = (status: Begriff['status']) => eintraege.filter((eintrag) => eintrag.status === status)
  const redaktion = by('redaktion')
  const recht = redaktion.filter(({ nachweise }) => nachweise.some((nachweis) => 'recht' in nachweis))
  return [
    name.padEnd(26),
    `${eintraege.length} benutzt`,
    `${by('plan').length} vom Plan erklärt`,
    `${redaktion.length} von der Redaktion (${recht.length} nach Recht, ${redaktion.length - recht.length} nach einem Werk)`,
    `${by('offen').length} nicht erklärt`,
  ].join(', ')
}

const placesOf = (nachweise: Begriff['nachweise']): string =>
  nachweise
    .flatMap((nachweis) => ('plan' in nachweis ? `seeds/${nachweis.plan}.txt:${nachweis.zeile}` : []))
    .join(', ')

/** An abbreviation is used where it stands as a word, or begins one with a hyphen. */
function isUsed({ begriff, formen, nur_in }: Begriff, id: string, text: string): boolean {
  if (nur_in.length > 0 && !nur_in.includes(id)) return false
  return [begriff, ...formen].some((form) =>
    new RegExp(`(?<![\\p{L}\\p{N}])${RegExp.escape(form)}(?![\\p{L}\\p{N}])`, 'u').test(text),
  )
}
