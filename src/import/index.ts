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
import { describeUebernahme } from './vorjahr/describe-uebernahme.ts'
import { takeCharts } from './vorjahr/take-charts.ts'
import { takeLevels } from './vorjahr/take-levels.ts'
import { type Themenuebernahme, takeThemen } from './vorjahr/take-themen.ts'
import type { Vorjahrestext } from './vorjahr/vorjahrestext.ts'

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

/** A source after all steps that need nothing but its text. */
function readEntwurf(quelle: Quelle, { andereTexte }: Vorgaben): Entwurf {
  return schritte.reduce((entwurf, schritt) => schritt(entwurf), createEntwurf(quelle, andereTexte))
}

/** Last year's plan, and its source read as the new one is; undefined where there is none. */
function readVorjahrestext({ jobcenter, jahr }: Metadaten, vorgaben: Vorgaben): Vorjahrestext | undefined {
  const vorjahr = jobcenter && jahr ? vorgaben.findVorjahr?.(jobcenter, jahr) : undefined
  if (!vorjahr || !jahr) return undefined
  const { plan, tree, quelle } = vorjahr
  return { plan, tree, entwurf: readEntwurf(quelle, vorgaben), jahre: jahr - plan.jahr }
}

/** Topics of all sections: those of last year where a heading is the same, else what words suggest. */
function fileUnderThemen(
  { tree }: Entwurf,
  { themen = [] }: Vorgaben,
  vorjahr: Vorjahrestext | undefined,
): Themenuebernahme {
  const abschnitte = readPlanabschnitte(tree)
  const vorschlag = suggestThemen(abschnitte, themen)
  const bekannte = themen.map(({ id }) => id)
  return vorjahr ? takeThemen(vorjahr, abschnitte, vorschlag, bekannte) : { themen: vorschlag, wieder: [] }
}

/**
 * Turns a source into the MDX of a plan.
 *
 * @param quelle a file as `read/index.ts` reads it, whatever its kind
 */
export function importPlan(quelle: Quelle, vorgaben: Vorgaben): Importergebnis {
  const { entwurf: datiert, metadaten } = readMetadata(readEntwurf(quelle, vorgaben), vorgaben)
  const vorjahr = readVorjahrestext(metadaten, vorgaben)
  const gegliedert = takeLevels(datiert, vorjahr)
  const typisiert = findFigures(typeTables(gegliedert, metadaten.jahr, vorjahr), metadaten, vorjahr)
  const entwurf = takeCharts(findContradictions(typisiert, metadaten.jahr, vorgaben.rechne), vorjahr)
  const { verbunden, korrekturen } = entwurf
  const { themen, wieder } = fileUnderThemen(entwurf, vorgaben, vorjahr)
  const mdx = printPlan(entwurf, metadaten, themen)
  return {
    mdx,
    quelle: entwurf.quelle,
    metadaten,
    legende: [...readLegende(entwurf), ...readKurzformen(entwurf)],
    bericht: {
      ...report(entwurf, mdx, metadaten.jahr),
      ...(vorjahr && { uebernommen: describeUebernahme(vorjahr, entwurf.uebernommen, wieder) }),
    },
    verbunden,
    berichtigt: korrekturen.length,
  }
}
