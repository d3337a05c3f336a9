import type { Root } from 'mdast'
import { tellAehnliche } from '../../domain/aehnliche.ts'
import type { Befund } from '../../domain/befund.ts'
import { lineOfField } from '../../domain/frontmatter.ts'
import type { Begriff } from '../../domain/glossar.ts'
import { originalText } from '../../domain/mdx-woerter.ts'
import type { Regel } from '../../domain/regeln.ts'
import { findUnbekannte } from './abkuerzungen.ts'

/** An entry of the glossary with its file. */
export interface Glossardatei {
  datei: string
  id: string
  /** The file as it stands. */
  text: string
  begriff: Begriff
}

/** A plan as far as the glossary is concerned. */
export interface Plantext {
  id: string
  datei: string
  tree: Root
}

/** What is there beside the entries and plans that can be read and lie where they belong. */
export interface Glossarumfeld {
  /** Whether all plans are known; while one cannot be read, nobody knows what it uses. */
  vollstaendig: boolean
  /** Plans that lie elsewhere: what they use is used. */
  verirrte?: Plantext[]
  /** Ids of all entries that have a file, also of those that cannot be read. */
  ids?: string[]
  /** Entries that cannot be read, as they stand in their files. */
  unlesbare?: string[]
  /** Ids of all plans, where they are known. */
  plaene?: string[]
}

/** The rules over the whole glossary: each form belongs to one entry, and what the plans say and the glossary fit. */
export function checkGlossar(glossar: Glossardatei[], plaene: Plantext[], umfeld: Glossarumfeld): Befund[] {
  const { vollstaendig, verirrte = [], unlesbare = [] } = umfeld
  const ids = new Set([...glossar.map(({ id }) => id), ...(umfeld.ids ?? [])])
  const text = [...plaene, ...verirrte]
    .map(({ tree }) => originalText(tree))
    .join('\n')
    .toLowerCase()
  return [
    ...checkDoppelte(glossar),
    ...glossar.flatMap((eintrag) => [
      ...checkVerwandte(eintrag, ids),
      ...checkRundverweis(eintrag, glossar, ids),
      ...checkNachweise(eintrag, umfeld.plaene),
      ...(vollstaendig ? checkNutzung(eintrag, text) : []),
    ]),
    ...plaene.flatMap((plan) => findUnbekannte(plan, glossar, unlesbare)),
  ]
}

/** A finding about a field of an entry. */
function befund(
  { datei, text }: Glossardatei,
  feld: string | (string | number)[],
  regel: Regel,
  meldung: string,
  abhilfe: string,
): Befund {
  return { datei, zeile: lineOfField(text, [feld].flat()), regel, meldung, abhilfe }
}

const formsOf = ({ begriff, langform, formen, synonyme }: Begriff): string[] => [
  begriff,
  ...(langform ? [langform] : []),
  ...formen,
  ...synonyme,
]

/**
 * One abbreviation may mean two things only where each entry says for which plans it holds. Of two entries that have
 * several words in common there is one finding.
 */
function checkDoppelte(glossar: Glossardatei[]): Befund[] {
  return glossar.flatMap((eintrag, i) =>
    glossar.slice(0, i).flatMap((frueherer) => {
      const gemeinsame = sharedForms(frueherer.begriff, eintrag.begriff)
      if (gemeinsame.length === 0 || !overlap(frueherer.begriff, eintrag.begriff)) return []
      const worte = gemeinsame.map((form) => `„${form}“`)
      const meldung = `Gefunden: ${worte.join(', ')}, ${worte.length === 1 ? 'das' : 'die'} auch in ${frueherer.datei} ${worte.length === 1 ? 'steht' : 'stehen'}. Erwartet: jedes Wort in einem Eintrag.`
      return [befund(eintrag, 'begriff', 'glossar-doppelt', meldung, adviseDoppelte(frueherer, eintrag))]
    }),
  )
}

const sharedForms = (a: Begriff, b: Begriff): string[] => {
  const andere = new Set(formsOf(b))
  return [...new Set(formsOf(a))].filter((form) => andere.has(form))
}

/** Two entries for one term are one too many; two terms may claim the same word. */
const adviseDoppelte = (a: Glossardatei, b: Glossardatei): string =>
  a.begriff.begriff === b.begriff.begriff
    ? `Sagen beide Einträge dasselbe, ${b.datei} löschen. Heißt das Wort in anderen Plänen etwas anderes, mit nur_in sagen, in welchen.`
    : 'Das Wort in einem der beiden streichen, oder mit nur_in sagen, in welchen Plänen es was heißt.'

const overlap = (a: Begriff, b: Begriff): boolean =>
  a.nur_in.length === 0 || b.nur_in.length === 0 || a.nur_in.some((plan) => b.nur_in.includes(plan))

function checkVerwandte(eintrag: Glossardatei, ids: ReadonlySet<string>): Befund[] {
  return eintrag.begriff.verwandt
    .filter((id) => id === eintrag.id || !ids.has(id))
    .map((id) =>
      befund(
        eintrag,
        ['verwandt', eintrag.begriff.verwandt.indexOf(id)],
        'glossar-verwandt',
        id === eintrag.id
          ? `Gefunden: „${id}“, der Eintrag selbst. Erwartet: andere Einträge.`
          : `Gefunden: der verwandte Begriff „${id}“. Erwartet: eine Datei content/glossar/${id}.yaml; es gibt sie nicht.`,
        'Den Namen einer Datei in content/glossar/ ohne Endung nennen oder die Zeile streichen.',
      ),
    )
}

/** A plan that proves what an entry says must be there. */
function checkNachweise(eintrag: Glossardatei, plaene: string[] | undefined): Befund[] {
  if (!plaene) return []
  return eintrag.begriff.nachweise.flatMap((nachweis, i) => {
    if (!('plan' in nachweis) || plaene.includes(nachweis.plan)) return []
    const meldung = `nachweise: Gefunden: plan „${nachweis.plan}“. Erwartet: der Name eines Plans in content/plaene/ ohne Endung; diesen gibt es nicht.${tellAehnliche(plaene, nachweis.plan)}`
    const abhilfe = 'Den Namen berichtigen oder den Nachweis streichen.'
    const zeile = lineOfField(eintrag.text, ['nachweise', i, 'plan'])
    return [{ datei: eintrag.datei, zeile, regel: 'glossar-nachweis', meldung, abhilfe }]
  })
}

/** Who follows „siehe auch“ from an entry without meaning must come to one that has one. */
function checkRundverweis(
  eintrag: Glossardatei,
  glossar: Glossardatei[],
  ids: ReadonlySet<string>,
): Befund[] {
  if (isExplained(eintrag.begriff) || eintrag.begriff.verwandt.length === 0) return []
  const erreicht = new Set([eintrag.id])
  for (const id of erreicht)
    for (const naechster of glossar.find((anderer) => anderer.id === id)?.begriff.verwandt ?? [])
      erreicht.add(naechster)
  if (glossar.some(({ id, begriff }) => erreicht.has(id) && isExplained(begriff))) return []
  // An entry that cannot be read may explain it.
  if ([...erreicht].some((id) => ids.has(id) && !glossar.some((anderer) => anderer.id === id))) return []
  return [
    befund(
      eintrag,
      'verwandt',
      'glossar-rundverweis',
      `Die Verweise führen im Kreis. Gefunden: ${[...erreicht].join(', ')}, alle ohne Bedeutung. Erwartet: mindestens ein Eintrag, der sagt, was er bedeutet.`,
      'In einem der Einträge bedeutung mit Nachweis ergänzen, oder die Verweise streichen.',
    ),
  ]
}

const isExplained = ({ langform, bedeutung }: Begriff): boolean => langform !== null || bedeutung !== null

/** What no plan says need not be explained. @param text all plans in lower case */
function checkNutzung(eintrag: Glossardatei, text: string): Befund[] {
  const { begriff, langform, formen } = eintrag.begriff
  const benutzt = [begriff, ...(langform ? [langform] : []), ...formen].some((form) =>
    text.includes(form.toLowerCase()),
  )
  if (benutzt) return []
  const meldung = `Gefunden: „${begriff}“, das in keinem Plan vorkommt. Erwartet: eine Form, die in einem Plan steht.`
  return [
    befund(
      eintrag,
      'begriff',
      'glossar-unbenutzt',
      meldung,
      'Die Formen der Pläne ergänzen oder den Eintrag löschen.',
    ),
  ]
}
