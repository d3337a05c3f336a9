import type { Befund } from '../domain/befund.ts'
import { kennzahlen } from '../domain/kennzahlen.ts'
import type { Kennzahl, Plan } from '../domain/plan.ts'
import { readZahlen } from '../domain/zahlen.ts'

/**
 * Every key figure must be proven: its quote stands in the cited line of the source, holds one number, and read as a
 * German number gives the figure's value in its unit.
 *
 * @param datei path of the plan's file
 * @param zeilen lines of its source
 */
export function checkBelege(datei: string, plan: Plan, zeilen: string[]): Befund[] {
  return plan.kennzahlen.flatMap((kennzahl) => {
    const fehler = findError(kennzahl, zeilen[kennzahl.beleg.zeile - 1] ?? '')
    return fehler ? [toBefund(datei, kennzahl, fehler)] : []
  })
}

function findError({ id, wert, beleg }: Kennzahl, zeile: string): string | undefined {
  const { zeile: nummer, zitat } = beleg
  if (!zeile.includes(zitat)) return `Das Zitat „${zitat}“ steht nicht in Zeile ${nummer} der Quelle.`
  const zahlen = readZahlen(zitat)
  const [zahl] = zahlen
  if (!zahl || zahlen.length > 1) return `Das Zitat „${zitat}“ enthält ${zahlen.length} Zahlen statt einer.`
  if (zahl.wert !== wert) return `Der Wert ist ${wert}, aber das Zitat „${zitat}“ sagt ${zahl.wert}.`
  const { einheit } = kennzahlen[id]
  if (zahl.einheit && zahl.einheit !== einheit)
    return `Die Einheit ist ${einheit}, aber das Zitat „${zitat}“ sagt ${zahl.einheit}.`
  return undefined
}

function toBefund(datei: string, { id }: Kennzahl, fehler: string): Befund {
  const abhilfe = 'In der Quelle nachsehen und Wert, Zeile und Zitat der Kennzahl in Einklang bringen.'
  return { datei, zeile: 1, regel: 'beleg', meldung: `Kennzahl ${id}: ${fehler}`, abhilfe }
}
