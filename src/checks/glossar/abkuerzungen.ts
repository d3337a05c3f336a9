import type { Heading, Nodes, RootContent } from 'mdast'
import { isRoemisch } from '../../domain/abkuerzungen.ts'
import type { Befund } from '../../domain/befund.ts'
import { kennung } from '../../domain/kennung.ts'
import { originalText } from '../../domain/mdx-woerter.ts'
import { isRedaktionell } from '../../domain/redaktion.ts'
import type { Glossardatei, Plantext } from './index.ts'

/** Words with two capitals, or digits with capitals. */
const form =
  /(?<![\p{L}\p{N}/.@])(?:\p{L}?\p{Lu}\p{Ll}{0,2}\p{Lu}\p{L}{0,5}|\d\p{Lu}{2,4})(?![\p{L}\p{N}/@]|\.\p{L})/gu

/** What has that shape and needs no entry: units, and what stands for itself. */
const selbsterklaerend = new Set([
  'EUR',
  'TEUR',
  'PDF',
  'AG',
  'GmbH',
  'eG',
  'DIN',
  'ISO',
  'CF',
  'ACC',
  'DE',
  'EG',
  'IIm',
  'ILM',
  'App',
])

/**
 * Abbreviations of a plan that the glossary does not know, each where it stands first.
 *
 * @param unlesbare entries that cannot be read, as they stand in their files: what they name will be known
 */
export function findUnbekannte(
  { id, datei, tree }: Plantext,
  glossar: Glossardatei[],
  unlesbare: string[] = [],
): Befund[] {
  const bekannte = new Set(
    glossar
      .filter(({ begriff }) => begriff.nur_in.length === 0 || begriff.nur_in.includes(id))
      .flatMap(({ begriff: { begriff, formen, synonyme } }) => [begriff, ...formen, ...synonyme])
      .flatMap((name) => [name, ...name.split(/[\s-]+/u)]),
  )
  const gefunden = new Map<string, number>()
  for (const { text, zeile } of blocksOf(tree.children))
    for (const [wort] of text.matchAll(form)) if (!gefunden.has(wort)) gefunden.set(wort, zeile)
  return [...gefunden]
    .filter(([wort]) => !bekannte.has(wort) && !selbsterklaerend.has(wort) && !isRoemisch(wort))
    .filter(([wort]) => !unlesbare.some((text) => namesWord(text, wort)))
    .map(([wort, zeile]) => ({
      datei,
      zeile,
      regel: 'abkuerzung-unbekannt',
      meldung: `Gefunden: die Abkürzung „${wort}“, die nicht im Glossar steht. Erwartet: ein Eintrag in content/glossar/.`,
      abhilfe: advise(wort, id, glossar),
    }))
}

/** Whether the text of an entry holds a word, whole. */
export const namesWord = (text: string, wort: string): boolean =>
  new RegExp(`(?<![\\p{L}\\p{N}])${RegExp.escape(wort)}(?![\\p{L}\\p{N}])`, 'u').test(text)

/** What stands in the glossary for other plans only, such as last year's, often means the same here. */
function advise(wort: string, plan: string, glossar: Glossardatei[]): string {
  const fremder = glossar.find(({ begriff: { begriff, formen } }) => [begriff, ...formen].includes(wort))
  if (fremder)
    return `${fremder.datei} erklärt sie für ${fremder.begriff.nur_in.join(', ')}. Heißt sie hier dasselbe, dort unter nur_in (die Pläne, für die der Eintrag gilt) auch ${plan} nennen; sonst einen eigenen Eintrag anlegen.`
  return `content/glossar/${kennung(wort)}.yaml nach dem Muster der anderen anlegen; erklärt sie keine Quelle, mit status: offen. Ist sie vertippt, im Plan berichtigen.`
}

function blocksOf(children: RootContent[]): { text: string; zeile: number }[] {
  return children.flatMap((node): { text: string; zeile: number }[] => {
    if (node.type === 'yaml') return []
    if ('children' in node && !isLeaf(node)) return blocksOf(node.children as RootContent[])
    return [{ text: originalText(node), zeile: node.position?.start.line ?? 1 }]
  })
}

const isLeaf = (node: Nodes): node is Heading =>
  ['paragraph', 'heading', 'tableRow'].includes(node.type) || isRedaktionell(node)
