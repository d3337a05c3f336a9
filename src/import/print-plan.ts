import { Document } from 'yaml'
import { printMdx } from '../domain/mdx.ts'
import type { Entfernt, Korrektur } from '../domain/plan.ts'
import type { Themenzuordnung } from '../domain/themenzuordnung.ts'
import type { Entwurf } from './entwurf.ts'
import type { Metadaten } from './read-metadata.ts'

/** The file of a plan: frontmatter in the order of its schema, then the text. */
export function printPlan(
  { titel, quelle, korrekturen, entfernt, kennzahlen, widersprueche, tree }: Entwurf,
  metadaten: Metadaten,
  themen: Themenzuordnung,
): string {
  const { jobcenter, jahr, dokumentart, stand, unterzeichnet } = metadaten
  const frontmatter = {
    titel,
    jobcenter,
    jahr,
    dokumentart,
    stand,
    unterzeichnet,
    quelle: {
      datei: quelle.datei,
      sha256: quelle.sha256,
      ...(quelle.textfassung && { textfassung: quelle.textfassung }),
    },
    korrekturen: byLine(korrekturen.filter((korrektur) => !isRemoved(korrektur, entfernt))),
    entfernt: byLine(entfernt),
    kennzahlen,
    widersprueche,
    themen: inLines(themen),
    redaktion: {
      geprueft_von: null,
      geprueft_am: null,
      einfach_geprueft_von: null,
      einfach_geprueft_am: null,
    },
  }
  return printMdx(frontmatter, tree)
}

/** Each section with its topics on a line of its own. */
function inLines(themen: Themenzuordnung): Map<string, unknown> {
  const yaml = new Document()
  return new Map(
    Object.entries(themen).map(([anker, eine]) => [anker, yaml.createNode(eine, { flow: true })]),
  )
}

const byLine = <E extends { zeile: number }>(liste: E[]): E[] => liste.toSorted((a, b) => a.zeile - b.zeile)

/** What is left out needs no correction. */
function isRemoved(korrektur: Korrektur, entfernt: Entfernt[]): boolean {
  return entfernt.some(({ zeile, bis = zeile }) => zeile <= korrektur.zeile && korrektur.zeile <= bis)
}
