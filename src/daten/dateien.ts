import type { Angebot, Bestand } from './bestand.ts'
import { type Datei, type Datensatz, medien, toBytes } from './datei.ts'
import { katalogPfad, writeKatalog } from './katalog.ts'
import { writeGlossar } from './write-glossar.ts'
import { writeKennzahlen } from './write-kennzahlen.ts'
import { writeTabellen } from './write-tabellen.ts'

/** All data, by what belongs together. */
export interface Datensaetze {
  kennzahlen: Datensatz
  glossar: Datensatz
  /** One for each plan. */
  tabellen: Datensatz[]
}

/** Writes all data as files. */
export function writeDatensaetze(bestand: Bestand): Datensaetze {
  return {
    kennzahlen: writeKennzahlen(bestand),
    glossar: writeGlossar(bestand),
    tabellen: bestand.plaene.map((plan) => writeTabellen(bestand.angebot, plan)),
  }
}

/** All files of the open data, the catalogue of them last. */
export function writeDateien(angebot: Angebot, { kennzahlen, glossar, tabellen }: Datensaetze): Datei[] {
  const alle = [kennzahlen, glossar, ...tabellen]
  const katalog = JSON.stringify(writeKatalog(angebot, alle))
  return [
    ...alle.flatMap(({ dateien, beiwerk }) => [...dateien, ...beiwerk]),
    { pfad: katalogPfad, medium: medien.jsonld, inhalt: toBytes(`${katalog}\n`) },
  ]
}
