import type { Befund } from '../domain/befund.ts'
import { abhilfeMehrdeutig, findMehrdeutige } from '../domain/mehrdeutige.ts'
import { findVerfruehte, tellVerfruehte } from '../domain/planjahr.ts'
import { type Planzahl, readPlanzahlen, readTextzahlen } from '../domain/planzahlen.ts'
import { writeBetrag } from '../domain/zahlen.ts'
import { UnbekannteAngabe } from '../domain/zuordnung.ts'
import { fieldBefund, type Prueffall } from './prueffall.ts'

/** Two figures that are said to be the same but differ: one of them, of the text, is something else, or only a part. */
export function checkMehrdeutig(fall: Prueffall): Befund[] {
  const zahlen = readZahlen(fall)
  return findMehrdeutige(zahlen).flatMap((gruppe) => {
    const text = gruppe.filter(({ tabelle }) => tabelle === undefined)
    const tabelle = gruppe.find((zahl) => zahl.tabelle !== undefined)
    const [erste = text[0], weitere] = tabelle ? [tabelle, text] : [text[0], text.slice(1)]
    return weitere.map((zahl) => {
      const meldung = `Kennzahl ${zahl.id}: Gefunden: ${write(erste)} und ${write(zahl)}, beides für dieselbe Zeit und Gruppe. Erwartet: ein Wert.`
      const stelle = fall.plan.kennzahlen.findIndex(
        ({ id, beleg }) => id === zahl.id && beleg.zeile === zahl.zeile && beleg.zitat === zahl.zitat,
      )
      return fieldBefund(fall, ['kennzahlen', stelle], 'mehrdeutig', meldung, abhilfeMehrdeutig)
    })
  })
}

/** Tables that cannot be read are another finding. */
function readZahlen({ plan, tree, zeilen }: Prueffall): Planzahl[] {
  try {
    return readPlanzahlen(plan, tree, zeilen)
  } catch (fehler) {
    if (fehler instanceof UnbekannteAngabe) return readTextzahlen(plan, zeilen)
    throw fehler
  }
}

/** A value as Germans write it, with the place it is from. */
const write = (zahl: Planzahl | undefined): string =>
  `${zahl && writeBetrag(zahl.wert, { nachkommastellen: zahl.stellen })} (${zahl?.tabelle ? `Tabelle in ` : ''}Zeile ${zahl?.zeile})`

/** What was written before a year began does not know what was measured in it. */
export function checkVerfruehte(fall: Prueffall): Befund[] {
  const { kennzahlen, jahr, stand } = fall.plan
  if (!stand || Number(stand.slice(0, 4)) >= jahr) return []
  return findVerfruehte(kennzahlen, jahr, fall.zeilen).map((kennzahl) => {
    const feld = ['kennzahlen', kennzahlen.indexOf(kennzahl), 'art']
    return fieldBefund(fall, feld, 'ist-im-planjahr', ...tellVerfruehte(kennzahl, jahr))
  })
}
