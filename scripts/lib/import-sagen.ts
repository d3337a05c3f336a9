import { existsSync } from 'node:fs'
import type { Geschrieben } from '../../src/import/write-plan.ts'
import {
  type Fassungsvergleich,
  type Importbild,
  printImport,
  printSchritte,
  printUebernommen,
  printVergleich,
} from '../../src/report/import.ts'
import { describeImport } from './gefuehrt.ts'
import type { Gelesen } from './import-lesen.ts'
import { aussehen, isTerminal, schlicht } from './melde.ts'

/** An import that has been written, with what there is to tell of it. */
export interface Importiert extends Pick<Gelesen, 'ergebnis' | 'quellort'> {
  datei: string
  geschrieben: Geschrieben
  vergleich: Fassungsvergleich | undefined
}

/** People in a terminal get a picture of the whole, logs get lines. */
export function tellImport(einer: Importiert): void {
  const { datei, geschrieben, ergebnis, quellort, vergleich } = einer
  const pfad = `seeds/${quellort.name}`
  const liegt = quellort.art !== 'ersetzen' && existsSync(pfad)
  const bild = describeImport(datei, geschrieben, ergebnis, {
    quellort: { datei: pfad, liegt },
    vergleich,
  })
  if (isTerminal()) console.log(`${printImport(bild, aussehen())}\n`)
  else printMends(bild)
}

function printMends(bild: Importbild): void {
  const { quelle, ziel, verbunden, berichtigt, uebernommen, begriffe, vergleich } = bild
  console.log(`${quelle} → ${ziel}`)
  if (verbunden.length > 0)
    console.log(`  Seitenumbrüche geschlossen: ${verbunden.length} (Zeilen ${verbunden.join(', ')})`)
  if (berichtigt > 0) console.log(`  Wörter berichtigt: ${berichtigt} (unter korrekturen im Plan)`)
  if (uebernommen) console.log(printUebernommen(uebernommen, schlicht))
  for (const begriff of begriffe) console.log(`  Neu angelegt: ${begriff}`)
  if (vergleich) console.log(`${printVergleich(vergleich, schlicht)}\n${printSchritte(bild, schlicht)}`)
}
