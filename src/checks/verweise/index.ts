import type { Nodes, Root, RootContent } from 'mdast'
import { visit } from 'unist-util-visit'
import type { Befund } from '../../domain/befund.ts'
import { readPlanabschnitte } from '../../domain/planabschnitte.ts'
import { isRedaktionell } from '../../domain/redaktion.ts'
import type { Adressbuch } from './adressbuch.ts'

export { type Adressbuch, makeAdressbuch } from './adressbuch.ts'

/** What links of a text may lead to. */
export interface Verweisziele {
  adressen: Adressbuch
  /** Ids of all plans. */
  plaene: string[]
  /** Text of the plan on whose page this one stands, or of the page itself. */
  seite: Root
}

/** Ids that a page has besides those of its headings. */
const seitenanker = [
  'oben', 'inhalt', 'das-wichtigste', 'kennzahlen', 'der-ganze-plan', 'inhaltsverzeichnis', 'textfassung',
  'herunterladen', 'zitieren',
] // biome-ignore format: a list to be read as a whole

/** Ids that are given while a page is built: of charts, tables, summaries, proofs, footnotes. */
const gebauteAnker = /^(?:(?:diagramm|tabelle|einfach|widerspruch)-\d|kurz-|z\d|t\d|user-content-fn)/u

/**
 * Links that lead nowhere, and what was meant as a link and is none. Only what can be told for sure: addresses of other
 * websites are not looked at.
 */
export function checkVerweise(datei: string, tree: Root, ziele: Verweisziele): Befund[] {
  const anker = new Set([...seitenanker, ...readPlanabschnitte(ziele.seite).map((eine) => eine.anker)])
  const befunde: Befund[] = []
  visit(tree, (node) => {
    const adresse = addressOf(node)
    const fehler = adresse === undefined ? undefined : judge(adresse, anker, ziele)
    if (fehler) befunde.push({ datei, zeile: lineOf(node), regel: 'verweis-ins-leere', ...fehler })
  })
  return [...befunde, ...findBroken(datei, tree)]
}

type Fehler = Pick<Befund, 'meldung' | 'abhilfe'>

const lineOf = (node: Nodes): number => node.position?.start.line ?? 1

const addressOf = (node: Nodes): string | undefined =>
  node.type === 'link' || node.type === 'definition' ? node.url : undefined

function judge(adresse: string, anker: ReadonlySet<string>, ziele: Verweisziele): Fehler | undefined {
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/iu.test(adresse)) return undefined
  if (adresse.startsWith('#')) return judgeAnker(decode(adresse.slice(1)), anker)
  if (!adresse.startsWith('/')) return relative(adresse, ziele)
  const pfad = decode(adresse.replace(/[?#].*$/u, ''))
  return ziele.adressen(pfad) === false ? missingPage(adresse) : undefined
}

const missingPage = (adresse: string): Fehler => ({
  meldung: `Gefunden: ein Link nach „${adresse}“. Erwartet: eine Seite dieser Website; diese gibt es nicht.`,
  abhilfe:
    'Die Seite im Browser öffnen und ihre Adresse ab dem ersten Schrägstrich hinter dem Namen der Website übernehmen, oder den Link zu gewöhnlichem Text machen.',
})

function judgeAnker(id: string, anker: ReadonlySet<string>): Fehler | undefined {
  if (id === '' || anker.has(id) || gebauteAnker.test(id)) return undefined
  const worte = id.split('-').filter((wort) => wort.length >= 4)
  const aehnliche = [...anker].filter((anderer) => worte.some((wort) => anderer.includes(wort))).slice(0, 3)
  const hinweis = aehnliche.length > 0 ? ` Ähnliche: ${aehnliche.map((eine) => `#${eine}`).join(', ')}.` : ''
  return {
    meldung: `Gefunden: ein Link nach „#${id}“. Erwartet: der Anker einer Überschrift dieser Seite; keine hat diesen.${hinweis}`,
    abhilfe:
      'Den Anker der Überschrift eintragen: auf der Seite steht er in der Adresse hinter dem Zeichen #. Oder den Link zu gewöhnlichem Text machen.',
  }
}

/** Pages lie in folders, so what leads somewhere from the place of a file leads nowhere from its page. */
function relative(adresse: string, { plaene }: Verweisziele): Fehler {
  const meldung = `Gefunden: ein Link nach „${adresse}“. Erwartet: eine Adresse mit https://, eine Stelle dieser Seite (#…) oder eine Seite dieser Website (/…/).`
  const stamm = adresse.replace(/^.*\//u, '').replace(/\.[^.]*$/u, '')
  if (plaene.includes(stamm)) return { meldung, abhilfe: `So schreiben: /plaene/${stamm}/` }
  if (/^[^/\s]+@[^/\s]+$/u.test(adresse))
    return { meldung, abhilfe: `mailto: davor setzen: mailto:${adresse}` }
  if (/^(?:www\.|[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.(?:de|com|org|net|eu|info)(?:\/|$))/iu.test(adresse))
    return { meldung, abhilfe: `https:// davor setzen: https://${adresse}` }
  return { meldung, abhilfe: 'Die ganze Adresse eintragen oder den Link zu gewöhnlichem Text machen.' }
}

/** A space between the two pairs of brackets makes text of a link. In the document's own words it is print. */
function findBroken(datei: string, tree: Root): Befund[] {
  const eigene = datei.startsWith('content/plaene/') ? tree.children.filter(isRedaktionell) : tree.children
  const befunde: Befund[] = []
  visit({ type: 'root', children: eigene as RootContent[] } satisfies Root, 'text', (node, index, parent) => {
    const danach = index === undefined ? undefined : parent?.children[index + 1]
    const [, text] =
      /\[([^\]]+)\]\s+\((?:\/|#|www\.)/u.exec(node.value) ??
      (danach?.type === 'link' ? /\[([^\]]+)\]\s+\($/u.exec(node.value) : null) ??
      []
    if (text === undefined) return
    befunde.push({
      datei,
      zeile: lineOf(node),
      regel: 'verweis-ins-leere',
      meldung: `Gefunden: „[${text}] (“, ein Leerzeichen zwischen den Klammern. Erwartet: [${text}](Adresse), sonst ist es kein Link.`,
      abhilfe: 'Das Leerzeichen zwischen ] und ( löschen.',
    })
  })
  return befunde
}

function decode(adresse: string): string {
  try {
    return decodeURIComponent(adresse)
  } catch {
    return adresse
  }
}
