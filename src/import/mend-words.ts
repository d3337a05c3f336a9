import type { PhrasingContent, Root, RootContent, Text } from 'mdast'
import { visit } from 'unist-util-visit'
import type { Befund } from '../domain/befund.ts'
import type { Korrektur } from '../domain/plan.ts'
import type { Regel } from '../domain/regeln.ts'
import { zeileOf } from './block-text.ts'
import { befund, type Entwurf } from './entwurf.ts'
import { sourcePiece } from './source-piece.ts'
import { type Wortregel, wortregeln, zweifel } from './word-rules.ts'

/** Mends words that the conversion has damaged, by {@link wortregeln}; each mend is recorded, each doubt reported. */
export function mendWords(entwurf: Entwurf): Entwurf {
  const tree: Root = structuredClone(entwurf.tree)
  visit(tree, (node) => {
    if ('children' in node) node.children = softenBreaks(node.children) as typeof node.children
  })
  const protokoll: Protokoll = { korrekturen: [...entwurf.korrekturen], befunde: [...entwurf.befunde] }
  visit(tree, 'text', (node, _, parent) => {
    if (parent?.type !== 'link') mendText(node, entwurf, protokoll)
  })
  return { ...entwurf, tree, ...protokoll }
}

interface Protokoll {
  korrekturen: Korrektur[]
  befunde: Befund[]
}

/** A hard line break right after a hyphen is a line end of the printed page, so both lines become one text. */
function softenBreaks(children: (RootContent | PhrasingContent)[]): (RootContent | PhrasingContent)[] {
  const result: (RootContent | PhrasingContent)[] = []
  for (const child of children) {
    const [before, last] = [result.at(-2), result.at(-1)]
    if (
      child.type === 'text' &&
      last?.type === 'break' &&
      before?.type === 'text' &&
      /[-\u00AD¬]$/u.test(before.value)
    )
      result.splice(-2, 2, joinLines(before, child))
    else result.push(child)
  }
  return result
}

const joinLines = (first: Text, second: Text): Text => ({
  ...first,
  value: `${first.value}\n${second.value}`,
})

function mendText(node: Text, entwurf: Entwurf, protokoll: Protokoll): void {
  for (const regel of wortregeln) node.value = applyRule(node, regel, entwurf, protokoll)
}

function applyRule(node: Text, regel: Wortregel, entwurf: Entwurf, protokoll: Protokoll): string {
  const { value } = node
  return value.replace(regel.muster, (stueck, ...rest) => {
    const stelle = rest.find((teil): teil is number => typeof teil === 'number') ?? 0
    const korrigiert = mend(stueck, regel, entwurf)
    if (korrigiert === undefined) return stueck
    const zeile = zeileOf(node) + value.slice(0, stelle).split('\n').length - 1
    if (korrigiert === zweifel) {
      protokoll.befunde.push(befund(entwurf, zeile, ...doubt(stueck)))
      return stueck
    }
    const original = sourcePiece(entwurf.quelle.zeilen, zeile, stueck)
    if (original === undefined) return stueck
    record(protokoll, { zeile, original, korrigiert, grund: regel.grund })
    return korrigiert
  })
}

/** A page tells where its lines end; in a text it is only likely. */
function mend(
  stueck: string,
  regel: Wortregel,
  { wortschatz, quelle }: Entwurf,
): ReturnType<Wortregel['mend']> {
  const korrigiert = regel.mend(stueck, wortschatz)
  const gedruckt = quelle.gestalt && quelle.gestalt.seiten.size > 0
  return korrigiert === zweifel && gedruckt && regel.amZeilenende ? regel.amZeilenende(stueck) : korrigiert
}

/** A correction holds for every place in its line. */
function record({ korrekturen }: Protokoll, neu: Korrektur): void {
  if (!korrekturen.some(({ zeile, original }) => zeile === neu.zeile && original === neu.original))
    korrekturen.push(neu)
}

const doubt = (stueck: string): [Regel, string, string] => [
  'trennstrich-zweifelhaft',
  `Gefunden: „${stueck.replace(/\s+/gu, ' ')}“. Erwartet: ein Wort ohne Trennstrich, wenn er nur vom Zeilenende stammt.`,
  'Im Original nachsehen. Gehört er nicht ins Wort, das Wort berichtigen und unter korrekturen eintragen.',
]
