import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { Befund } from '../domain/befund.ts'
import { printMdx } from '../domain/mdx.ts'
import type { Entfernt } from '../domain/plan.ts'
import { quelltextWoerter } from '../domain/woerter.ts'
import { buildTables } from './build-tables.ts'
import { dropFurniture } from './drop-furniture.ts'
import type { Entwurf } from './entwurf.ts'
import { findCaptions } from './find-captions.ts'
import { findHeadings } from './find-headings.ts'
import { joinBreaks } from './join-breaks.ts'
import { joinTitles } from './join-titles.ts'
import { mendWords } from './mend-words.ts'
import { type Quelle, readText } from './read/text.ts'
import { placeFootnotes, readFootnotes } from './read-footnotes.ts'
import { type Legendeneintrag, readLegende } from './read-legende.ts'
import { type Metadaten, readMetadata, type Vorgaben } from './read-metadata.ts'
import { readTags } from './read-tags.ts'
import { setLevels } from './set-levels.ts'
import { splitBlocks } from './split-blocks.ts'
import { takeContents } from './take-contents.ts'
import { takeTitle } from './take-title.ts'
import { createBelegschatz } from './wortschatz.ts'

/** All steps from source to page text, in order. Each takes the draft of a plan and gives a changed copy back. */
const schritte: ((entwurf: Entwurf) => Entwurf)[] = [
  takeContents,
  splitBlocks,
  readTags,
  mendWords,
  dropFurniture,
  takeTitle,
  readFootnotes,
  joinBreaks,
  joinTitles,
  findHeadings,
  findCaptions,
  setLevels,
  buildTables,
  placeFootnotes,
]

/** What an import gives: the text of the MDX file, and what there is to say about it. */
export interface Importergebnis {
  mdx: string
  metadaten: Metadaten
  /** Abbreviations that the document itself explains. */
  legende: Legendeneintrag[]
  bericht: Bericht
}

/** Counts by the contract in Bauplan 5.2. */
export interface Bericht {
  woerter: { quelle: number; uebernommen: number; entfernt: number }
  abschnitte: number
  tabellen: number
  fussnoten: number
  kennzahlen: number
  befunde: Befund[]
}

/**
 * Turns a source into the MDX of a plan.
 *
 * @param datei name of the source file without folder
 * @throws {UnbrauchbareQuelle} when the file holds no text
 */
export function importPlan(datei: string, bytes: Uint8Array, vorgaben: Vorgaben): Importergebnis {
  const start = emptyEntwurf(readText(datei, bytes), vorgaben.andereTexte)
  const fertig = schritte.reduce((entwurf, schritt) => schritt(entwurf), start)
  const { entwurf, metadaten } = readMetadata(fertig, vorgaben)
  const mdx = printMdx(frontmatter(entwurf, metadaten), entwurf.tree)
  return { mdx, metadaten, legende: readLegende(entwurf), bericht: report(entwurf) }
}

function emptyEntwurf(quelle: Quelle, andereTexte: string[]): Entwurf {
  const text = quelle.zeilen.join('\n')
  const wortschatz = createBelegschatz(
    text,
    andereTexte.filter((anderer) => anderer !== text),
  )
  const tree: Root = { type: 'root', children: [] }
  const listen = { fussnoten: [], gliederung: [], entfernt: [], korrekturen: [], befunde: [] }
  return { quelle, wortschatz, zeilen: quelle.zeilen, tree, titel: '', ...listen }
}

function frontmatter({ titel, quelle, korrekturen, entfernt }: Entwurf, metadaten: Metadaten): object {
  const { jobcenter, jahr, dokumentart, stand, unterzeichnet } = metadaten
  return {
    titel,
    jobcenter,
    jahr,
    dokumentart,
    stand,
    unterzeichnet,
    quelle: { datei: quelle.datei, sha256: quelle.sha256 },
    korrekturen: korrekturen.filter(({ zeile }) => !isRemoved(zeile, entfernt)),
    entfernt,
    kennzahlen: [],
    widersprueche: [],
    redaktion: { geprueft_von: null, geprueft_am: null },
  }
}

/** What is left out needs no correction. */
function isRemoved(gesucht: number, entfernt: Entfernt[]): boolean {
  return entfernt.some(({ zeile, bis = zeile }) => zeile <= gesucht && gesucht <= bis)
}

function report(entwurf: Entwurf): Bericht {
  const count = (type: string): number => {
    let n = 0
    visit(entwurf.tree, type, () => void n++)
    return n
  }
  return {
    woerter: countWords(entwurf),
    abschnitte: count('heading'),
    tabellen: count('table'),
    fussnoten: count('footnoteDefinition'),
    kennzahlen: 0,
    befunde: entwurf.befunde,
  }
}

function countWords({ quelle, entfernt }: Entwurf): Bericht['woerter'] {
  const removed = entfernt.flatMap(({ zeile, bis = zeile }) => quelle.zeilen.slice(zeile - 1, bis))
  const gesamt = quelltextWoerter(quelle.zeilen.join('\n')).length
  const weg = quelltextWoerter(removed.join('\n')).length
  return { quelle: gesamt, uebernommen: gesamt - weg, entfernt: weg }
}
