import { readPlanabschnitte } from '../domain/planabschnitte.ts'
import { suggestThemen } from '../domain/themen-vorschlag.ts'
import { buildTables } from './build-tables.ts'
import { dropFurniture } from './drop-furniture.ts'
import { createEntwurf, type Entwurf } from './entwurf.ts'
import { findCaptions } from './find-captions.ts'
import { findContradictions } from './find-contradictions.ts'
import { findFigures } from './find-figures.ts'
import { findHeadings } from './find-headings.ts'
import { joinBreaks } from './join-breaks.ts'
import { joinTitles } from './join-titles.ts'
import { keepLines } from './keep-lines.ts'
import { mendWords } from './mend-words.ts'
import { placePictures } from './place-pictures.ts'
import { printPlan } from './print-plan.ts'
import { raiseDoubts } from './raise-doubts.ts'
import { raiseMarks } from './raise-marks.ts'
import type { Quelle } from './read/quelle.ts'
import { placeFootnotes, readFootnotes } from './read-footnotes.ts'
import { readKurzformen } from './read-kurzformen.ts'
import { type Legendeneintrag, readLegende } from './read-legende.ts'
import { type Metadaten, readMetadata, type Vorgaben } from './read-metadata.ts'
import { readTags } from './read-tags.ts'
import { type Bericht, report } from './report.ts'
import { setLevels } from './set-levels.ts'
import { splitBlocks } from './split-blocks.ts'
import { takeContents } from './take-contents.ts'
import { takeFrames, takeKnownFrames } from './take-frames.ts'
import { takeTitle } from './take-title.ts'
import { typeTables } from './type-tables.ts'
import { unifySigns } from './unify-signs.ts'

/** All steps from source to page text, in order. Each takes the draft of a plan and gives a changed copy back. */
const schritte: ((entwurf: Entwurf) => Entwurf)[] = [
  takeKnownFrames,
  takeContents,
  takeFrames,
  unifySigns,
  splitBlocks,
  readTags,
  mendWords,
  keepLines,
  dropFurniture,
  takeTitle,
  raiseMarks,
  readFootnotes,
  joinBreaks,
  joinTitles,
  findHeadings,
  findCaptions,
  placePictures,
  setLevels,
  buildTables,
  placeFootnotes,
  raiseDoubts,
]

/** What an import gives: the text of the MDX file, and what there is to say about it. */
export interface Importergebnis {
  mdx: string
  quelle: Quelle
  metadaten: Metadaten
  /** Abbreviations that the document itself explains, in a list or where it uses them. */
  legende: Legendeneintrag[]
  bericht: Bericht
  /** What was mended: lines where a page break was closed, and words that were corrected. */
  verbunden: number[]
  berichtigt: number
}

/**
 * Turns a source into the MDX of a plan.
 *
 * @param quelle a file as `read/index.ts` reads it, whatever its kind
 */
export function importPlan(quelle: Quelle, vorgaben: Vorgaben): Importergebnis {
  const start = createEntwurf(quelle, vorgaben.andereTexte)
  const fertig = schritte.reduce((entwurf, schritt) => schritt(entwurf), start)
  const { entwurf: datiert, metadaten } = readMetadata(fertig, vorgaben)
  const typisiert = findFigures(typeTables(datiert, metadaten.jahr), metadaten)
  const entwurf = findContradictions(typisiert, metadaten.jahr, vorgaben.rechne)
  const { verbunden, korrekturen } = entwurf
  const themen = suggestThemen(readPlanabschnitte(entwurf.tree), vorgaben.themen ?? [])
  const mdx = printPlan(entwurf, metadaten, themen)
  return {
    mdx,
    quelle: entwurf.quelle,
    metadaten,
    legende: [...readLegende(entwurf), ...readKurzformen(entwurf)],
    bericht: report(entwurf, mdx, metadaten.jahr),
    verbunden,
    berichtigt: korrekturen.length,
  }
}
