import { beschreibe } from '../domain/kennzahlen.ts'
import { findZitat, type Planzahl, readPlanzahlen } from '../domain/planzahlen.ts'
import { findNichtzahlen, zahlartAt } from '../domain/zahlarten.ts'
import { findZahlen, type Zahlstelle } from '../domain/zahlen.ts'
import type { Prueffall } from './prueffall.ts'

/** What a number of a source is taken for. */
export interface Kontozeile {
  zeile: number
  zahl: string
  /** `Kennzahl`, the kind of a number that is no figure, or why it is not read. */
  art: string
  /** Of a figure its id, name and value. */
  zusatz?: string
}

/** Numbers that are no figure yet; editors may add them to `kennzahlen`. */
const offen = 'nicht zugeordnet'

/** Every number of a source with what it is taken for: nothing goes unaccounted. */
export function zahlenkonto({
  plan,
  tree,
  zeilen,
}: Pick<Prueffall, 'plan' | 'tree' | 'zeilen'>): Kontozeile[] {
  const kennzahlen = readPlanzahlen(plan, tree, zeilen)
  return zeilen.flatMap((text, i) => {
    const entfernt = plan.entfernt.find(({ zeile, bis = zeile }) => zeile <= i + 1 && i + 1 <= bis)
    const hier = kennzahlen.filter(({ zeile }) => zeile === i + 1)
    return accountLine(text, i + 1, hier, entfernt?.grund)
  })
}

function accountLine(
  text: string,
  zeile: number,
  kennzahlen: Planzahl[],
  grund: string | undefined,
): Kontozeile[] {
  const orte = findNichtzahlen(text)
  const rest = [...kennzahlen]
  return findZahlen(text).map((stelle) => {
    const zahl = text.slice(stelle.index, stelle.ende).trim()
    const kennzahl = takeFigure(rest, stelle, text)
    if (kennzahl) return { zeile, zahl, art: 'Kennzahl', zusatz: describe(kennzahl) }
    return { zeile, zahl, art: grund ?? zahlartAt(orte, stelle.ziffern) ?? offen }
  })
}

/** Takes the figure whose quote holds this number out of those that its line has left. */
function takeFigure(rest: Planzahl[], { ziffern }: Zahlstelle, text: string): Planzahl | undefined {
  const i = rest.findIndex(({ zitat }) =>
    findZitat(text, zitat).some((ort) => ort <= ziffern && ziffern < ort + zitat.length),
  )
  return i === -1 ? undefined : rest.splice(i, 1)[0]
}

function describe({ id, gruppe, merkmal, art, jahr, stichtag }: Planzahl): string {
  return [`${id} (${beschreibe(id).name})`, gruppe, merkmal, `${art} ${stichtag ?? jahr}`]
    .filter(Boolean)
    .join(', ')
}
