import { fuellwoerter } from './fuellwoerter.ts'
import type { Konzept } from './konzept.ts'
import type { Suchbegriff } from './suchwissen.ts'
import { schluessel, stamm } from './wortform.ts'

/** Words of a name, so that inflection, hyphens and umlauts make no difference. */
export const nameKey = (text: string): string =>
  text
    .split(/[\s\-/]+/u)
    .map((wort) => stamm(schluessel(wort)))
    .filter((key) => key !== '')
    .join(' ')

interface Eintrag {
  begriff: Suchbegriff
  /** Whether the name is one that other words stand for, not the term itself. */
  synonym: boolean
}

/** Terms by all their names; a term's own name goes before one that only stands for another. */
export function indexBegriffe(begriffe: readonly Suchbegriff[]): Map<string, Eintrag> {
  const verzeichnis = new Map<string, Eintrag>()
  const add = (name: string, eintrag: Eintrag) => {
    const key = nameKey(name)
    if (key !== '' && !verzeichnis.has(key)) verzeichnis.set(key, eintrag)
  }
  for (const begriff of begriffe) for (const name of ownNames(begriff)) add(name, { begriff, synonym: false })
  for (const begriff of begriffe) for (const name of begriff.synonyme) add(name, { begriff, synonym: true })
  return verzeichnis
}

const ownNames = ({ begriff, langform, formen }: Suchbegriff): string[] => [
  begriff,
  ...(langform ? [langform] : []),
  ...formen,
]

/** The longest name of a term that begins at a word of a query. */
export function longestTerm(
  woerter: string[],
  ab: number,
  verzeichnis: ReadonlyMap<string, Eintrag>,
): { konzept: Konzept; laenge: number } | undefined {
  for (let laenge = Math.min(5, woerter.length - ab); laenge > 0; laenge--) {
    const text = woerter.slice(ab, ab + laenge).join(' ')
    if (laenge === 1 && fuellwoerter.has(schluessel(text))) continue
    const eintrag = verzeichnis.get(nameKey(text))
    if (eintrag) return { konzept: toKonzept(text, eintrag), laenge }
  }
  return undefined
}

/** What was typed counts most, then the term's own names, then other words for it. */
function toKonzept(text: string, { begriff, synonym }: Eintrag): Konzept {
  const andere: [string, number][] = [
    ...ownNames(begriff).map((name): [string, number] => [name, synonym ? 0.85 : 0.9]),
    ...begriff.synonyme.map((name): [string, number] => [name, 0.6]),
  ]
  const varianten = new Map([[nameKey(text), { text, gewicht: 1 }]])
  for (const [name, gewicht] of andere)
    if (!varianten.has(nameKey(name))) varianten.set(nameKey(name), { text: name, gewicht })
  return { text, varianten: [...varianten.values()], begriff }
}
