import { existsSync } from 'node:fs'
import { listOffenes } from '../src/checks/freigabe/index.ts'
import { type Auftrag, readAufruf } from './lib/aufruf.ts'
import { findVerlegt, plaene } from './lib/inhalt.ts'
import { melde } from './lib/melde.ts'
import { gelesen } from './lib/pruefe-dateien.ts'
import { checkAlles, checkEinzelne, hinweise } from './lib/pruefe-sammlung.ts'

function tellFehlend(datei: string): string {
  const verlegt = findVerlegt(datei)
  return `Die Datei ${datei} gibt es nicht.${verlegt ? ` Der Plan liegt unter ${verlegt}; ihn dorthin verschieben.` : ''}`
}

async function check(auftrag: Auftrag): Promise<void> {
  const fehlend = auftrag.nur.find((datei) => !existsSync(datei))
  if (fehlend) throw new Error(tellFehlend(fehlend))
  const befunde = await (auftrag.nur.length > 0 ? checkEinzelne(auftrag.nur) : checkAlles(auftrag))
  const offenes = auftrag.freigabeAm ? [] : listOffenes(gelesen.planfaelle, befunde)
  const anzahl = auftrag.nur.length || plaene.length
  melde({ plaene: anzahl, befunde, offenes, verzeichnet: gelesen.verzeichnet, hinweise }, auftrag)
  process.exitCode = befunde.length > 0 ? 1 : 0
}

const aufruf = readAufruf(process.argv.slice(2), process.env)
try {
  if ('fehler' in aufruf) throw new Error(aufruf.fehler)
  if ('hilfe' in aufruf) console.log(aufruf.hilfe)
  else await check(aufruf)
} catch (fehler) {
  console.error(fehler instanceof Error ? fehler.message : fehler)
  process.exitCode = 2
}
