import type { Diagrammangaben } from '../../domain/diagramm-angaben.ts'
import { type Rechnung, readRechnungen } from '../../domain/rechnungen.ts'
import { zahlwerteIn } from '../zahlwert.ts'
import type { Grundlage } from './grundlage.ts'
import type { Fund } from './index.ts'

const muster = 'Rechnungen so schreiben: „1.370 / 1.808 = 75,8 %“, mehrere mit | dazwischen.'

/** What editors calculated starts from numbers of the table, or from earlier results, and is right. */
export function checkRechnungen({ rechnung }: Diagrammangaben, { zahlen }: Grundlage): Fund[] {
  const bekannt = new Set(zahlen.map(({ betrag }) => betrag))
  return readRechnungen(rechnung).flatMap((eine): Fund[] => {
    if (!eine) return [[`rechnung="${rechnung}" lässt sich nicht lesen.`, muster, 'rechnung']]
    const funde = check(eine, bekannt)
    for (const { betrag } of zahlwerteIn(eine.ergebnis)) bekannt.add(betrag)
    return funde
  })
}

function check({ text, operanden, stimmt, gerechnet }: Rechnung, bekannt: Set<number>): Fund[] {
  const fremde = operanden.filter((operand) => !bekannt.has(Math.abs(operand)))
  if (fremde.length > 0)
    return [
      [
        `Rechnung „${text}“: Gefunden: Zahlen, die nicht in der Tabelle stehen: ${fremde.map(write).join(', ')}. Erwartet: nur Zahlen der Tabelle.`,
        'Mit den gedruckten Zahlen rechnen.',
        'rechnung',
      ],
    ]
  if (stimmt) return []
  return [
    [
      `Die Rechnung „${text}“ stimmt nicht, gerechnet ergibt sich ${write(gerechnet)}. Erwartet: dieses Ergebnis.`,
      `Im Ergebnis diese Zahl schreiben: ${write(gerechnet)}.`,
      'rechnung',
    ],
  ]
}

const write = (wert: number): string => wert.toLocaleString('de-DE')
