import type { Root } from 'mdast'
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

/**
 * The rules over the whole glossary: each form belongs to one entry, and what the plans say and the glossary fit.
 *
 * @param vollstaendig whether these are all plans; while one cannot be read, nobody knows what it uses
 */
export function checkGlossar(glossar: Glossardatei[], plaene: Plantext[], vollstaendig: boolean): Befund[] {
  const text = plaene
    .map(({ tree }) => originalText(tree))
    .join('\n')
    .toLowerCase()
  return [
    ...checkDoppelte(glossar),
    ...glossar.flatMap((eintrag) => [
      ...checkVerwandte(eintrag, glossar),
      ...checkRundverweis(eintrag, glossar),
      ...(vollstaendig ? checkNutzung(eintrag, text) : []),
    ]),
    ...plaene.flatMap((plan) => findUnbekannte(plan, glossar)),
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

/** One abbreviation may mean two things only where each entry says for which plans it holds. */
function checkDoppelte(glossar: Glossardatei[]): Befund[] {
  const nachForm = Map.groupBy(
    glossar.flatMap((eintrag) => [...new Set(formsOf(eintrag.begriff))].map((form) => ({ form, eintrag }))),
    ({ form }) => form,
  )
  return [...nachForm].flatMap(([form, [erster, ...weitere]]) =>
    weitere.flatMap(({ eintrag }) =>
      erster && overlap(erster.eintrag.begriff, eintrag.begriff)
        ? [
            befund(
              eintrag,
              'begriff',
              'glossar-doppelt',
              `Gefunden: „${form}“, das auch in ${erster.eintrag.datei} steht. Erwartet: jedes Wort in einem Eintrag.`,
              'Das Wort in einem der beiden streichen, oder mit nur_in sagen, in welchen Plänen es was heißt.',
            ),
          ]
        : [],
    ),
  )
}

const overlap = (a: Begriff, b: Begriff): boolean =>
  a.nur_in.length === 0 || b.nur_in.length === 0 || a.nur_in.some((plan) => b.nur_in.includes(plan))

function checkVerwandte(eintrag: Glossardatei, glossar: Glossardatei[]): Befund[] {
  return eintrag.begriff.verwandt
    .filter((id) => id === eintrag.id || !glossar.some((anderer) => anderer.id === id))
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

/** Who follows „siehe auch“ from an entry without meaning must come to one that has one. */
function checkRundverweis(eintrag: Glossardatei, glossar: Glossardatei[]): Befund[] {
  if (isExplained(eintrag.begriff) || eintrag.begriff.verwandt.length === 0) return []
  const erreicht = new Set([eintrag.id])
  for (const id of erreicht)
    for (const naechster of glossar.find((anderer) => anderer.id === id)?.begriff.verwandt ?? [])
      erreicht.add(naechster)
  if (glossar.some(({ id, begriff }) => erreicht.has(id) && isExplained(begriff))) return []
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
