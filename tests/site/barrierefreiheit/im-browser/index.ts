import * as aufbau from './aufbau.ts'
import { runAxe, runAxeOnLook } from './axe.ts'
import { findCovering } from './bedeckung.ts'
import { findLabelsNotInName } from './beschriftung.ts'
import { findMotion } from './bewegung.ts'
import * as deutsch from './deutsch.ts'
import * as druck from './druck.ts'
import { findHiddenFocus } from './fokus.ts'
import { findFaintGraphics } from './grafik.ts'
import * as links from './links.ts'
import { findColourOnlyMarks } from './merkmale.ts'
import { forgetNames } from './namen.ts'
import { findRigidText } from './schriftgroesse.ts'
import { findForeignHints, findStored } from './speicher.ts'
import { findFaintText } from './textkontrast.ts'
import { findOverlaps } from './ueberlappung.ts'
import { findClipped, findSideways, findUnmarkedFrames } from './umbruch.ts'
import { findSmallTargets } from './ziele.ts'

export { noteScreen } from './druck.ts'
export { clearStored } from './speicher.ts'
export { nameStops, readStep, startWalk } from './tastatur.ts'

/** All probes by the name that stands before their findings. */
export const proben = {
  axe: runAxe,
  'axe-look': runAxeOnLook,
  sideways: findSideways,
  frames: findUnmarkedFrames,
  covering: findCovering,
  clipped: findClipped,
  overlap: findOverlaps,
  'font-size': findRigidText,
  targets: findSmallTargets,
  focus: findHiddenFocus,
  contrast: findFaintText,
  graphics: findFaintGraphics,
  current: findColourOnlyMarks,
  motion: findMotion,
  english: deutsch.findEnglish,
  titles: deutsch.findTitles,
  language: deutsch.findWrongLanguage,
  'vague-links': links.findVagueLinks,
  'label-in-name': findLabelsNotInName,
  externals: links.findNamelessExternals,
  files: links.findUnnamedFiles,
  navigation: links.findAmbiguousNavigation,
  'present-page': links.findWrongCurrent,
  headings: aufbau.findHeadingFaults,
  landmarks: aufbau.findLandmarkFaults,
  breadcrumb: aufbau.findBreadcrumbFaults,
  tables: aufbau.findTableFaults,
  'graphic-names': aufbau.findNamelessGraphics,
  ids: aufbau.findIdFaults,
  stored: findStored,
  hints: findForeignHints,
  unprinted: druck.findUnprinted,
  'screen-things': druck.findScreenThings,
  'too-wide': druck.findTooWide,
  pale: druck.findPaleText,
} satisfies Record<string, () => string[] | Promise<string[]>>

export type Probenname = keyof typeof proben

/** How a page is changed before probes look at it. */
export interface Aenderung {
  /** Styles laid over those of the page. */
  stil: string
  /** Whether everything folded is unfolded, so that nothing escapes the probes. */
  aufgeklappt: boolean
}

/** Changes the page and runs probes on it; findings begin with the name of their probe. */
export async function run(aenderung: Aenderung, namen: Probenname[]): Promise<string[]> {
  change(aenderung)
  await document.fonts.ready
  const befunde: string[] = []
  for (const name of namen) {
    befunde.push(...(await proben[name]()).map((befund) => `${name}: ${befund}`))
    forgetNames()
  }
  return befunde
}

/** Details that the page has open by itself. */
let offene: Set<HTMLDetailsElement> | undefined

function change({ stil, aufgeklappt }: Aenderung): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  const blatt = new CSSStyleSheet()
  blatt.replaceSync(stil)
  document.adoptedStyleSheets = stil ? [blatt] : []
  const faltbare = [...document.querySelectorAll('details')]
  offene ??= new Set(faltbare.filter(({ open }) => open))
  for (const details of faltbare) {
    if (aufgeklappt) details.removeAttribute('name')
    details.open = aufgeklappt || offene.has(details)
  }
}
