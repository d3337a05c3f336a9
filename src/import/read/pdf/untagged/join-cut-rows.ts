import { beginsLower, isOffen } from '../../../../domain/saetze.ts'
import type { Block, Tabelle, Tabellenzeile } from '../../bloecke.ts'

/**
 * Puts together rows that the end of a page has cut in two: the first row of a table on the next page, below a repeated
 * header, goes on with the words of the last row before, and has no figures of its own.
 */
export function joinCutRows(bloecke: Block[]): Block[] {
  const result = [...bloecke]
  let davor = -1
  for (const [i, block] of result.entries()) {
    if (block.art !== 'tabelle') {
      if (block.art !== 'rahmen' && block.art !== 'fussnote') davor = -1
      continue
    }
    const erste = result[davor]
    if (erste?.art === 'tabelle' && erste.seite !== block.seite) {
      const [oben, unten] = joinTables(erste, block)
      result.splice(davor, 1, { ...erste, ...oben })
      result.splice(i, 1, { ...block, ...unten })
    }
    davor = i
  }
  return result
}

function joinTables(erste: Tabelle, zweite: Tabelle): [Tabelle, Tabelle] {
  const kopf = repeatedRows(erste, zweite)
  const [letzte, rest] = [erste.zeilen.at(-1), zweite.zeilen[kopf]]
  if (!letzte || !rest || !goesOn(letzte, rest)) return [erste, zweite]
  const zellen = letzte.zellen.map((zelle, x) => ({
    ...zelle,
    text: `${zelle.text} ${rest.zellen[x]?.text ?? ''}`.trim(),
  }))
  return [
    { ...erste, zeilen: erste.zeilen.with(-1, { ...letzte, zellen }) },
    { ...zweite, zeilen: zweite.zeilen.toSpliced(kopf, 1) },
  ]
}

/** Number of rows at the start that are printed again. */
function repeatedRows(erste: Tabelle, zweite: Tabelle): number {
  const text = (zeile: Tabellenzeile | undefined) => zeile?.zellen.map((zelle) => zelle.text).join('\t')
  const verschieden = zweite.zeilen.findIndex((zeile, i) => text(zeile) !== text(erste.zeilen[i]))
  return Math.max(0, verschieden)
}

function goesOn({ zellen: oben }: Tabellenzeile, { zellen: unten }: Tabellenzeile): boolean {
  const gefuellt = unten.flatMap(({ text }, x) => (text === '' ? [] : [{ text, davor: oben[x]?.text ?? '' }]))
  if (oben.length !== unten.length || gefuellt.length === 0) return false
  const weniger = gefuellt.length < oben.filter(({ text }) => text !== '').length
  return weniger && gefuellt.every(({ text, davor }) => davor !== '' && continuesCell(davor, text))
}

const nackt = (text: string): string => text.replace(/<\/?[bi]>/gu, '')

function continuesCell(davor: string, text: string): boolean {
  return beginsLower(nackt(text)) || isOffen(nackt(davor)) || /\p{L}-$/u.test(nackt(davor))
}
