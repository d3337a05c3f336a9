import { isAbschnitt } from './kontext.ts'
import type { Reihe } from './reihe.ts'
import type { Grund } from './urteil.ts'

/** Rows or columns that may add up to another one. */
export interface Gliederung {
  ganzes: Reihe
  teile: Reihe[]
  /** Those of the parts that are taken off. */
  abzug?: Reihe[]
  grund: Grund
  /** Part of the whole that names such as `Männer` and `Frauen` may leave out: people of no or another sex. */
  rest: number
  /** Whether names such as `Männer` and `Frauen` divide the whole without a gap. */
  aufgeteilt: boolean
}

const bar = /^(?:gesamt|insgesamt|summe|total|zusammen)(?!\p{L})(?! der)/iu
const mitWort =
  /^Gesamt(?!quote)\p{Ll}+|(?:gesamt|insgesamt|summe|zusammen)\)?:?$|^(?:operativ|verfügbar|verbleib|netto)(?!\p{L}*quote)/iu
const abzugswort = /^(?:\.\/\.|abzgl|abzüglich|minus|−|- ?(?=\p{Lu}))|Umschichtung/iu
const davonwort = /^[-–•\s]*(?:davon|darunter|dav\.|dar\.|hiervon)(?!\p{L})/iu

/** Whether a name says that its row or column is a total. */
export const isSummenname = (name: string): boolean => bar.test(name) || mitWort.test(name)

export const isDavon = ({ name }: Reihe): boolean => davonwort.test(name)

/** For each total all readings of what it is the total of. */
export function findSummen(reihen: Reihe[]): Gliederung[][] {
  return reihen
    .filter(({ name, art }) => art === 'menge' && isSummenname(name))
    .map((ganzes) => [
      ...before(reihen, ganzes).flatMap((teile) => readings(ganzes, teile, groundOf(ganzes, reihen))),
      ...after(reihen, ganzes).flatMap((teile) => readings(ganzes, teile, groundOf(ganzes, reihen))),
    ])
}

/** For each row with rows `davon …` below it the readings of these. */
export function findDavon(reihen: Reihe[]): Gliederung[][] {
  return reihen
    .filter((reihe, i) => !isDavon(reihe) && isDavonAt(reihen, i + 1))
    .map((ganzes) => {
      const davon = takeWhile(reihen.slice(reihen.indexOf(ganzes) + 1), isDavon)
      const gleiche = davon.filter(({ name }) => firstWord(name) === firstWord(davon[0]?.name ?? ''))
      return [davon, gleiche].flatMap((teile) => readings(ganzes, teile, 'wort'))
    })
}

/** For each row in bold type the plain ones below it. */
export function findFette(reihen: Reihe[]): Gliederung[][] {
  return reihen
    .filter(({ fett, name }) => fett && !isSummenname(name))
    .map((ganzes) => {
      const danach = reihen.slice(reihen.indexOf(ganzes) + 1)
      return readings(
        ganzes,
        takeWhile(danach, ({ fett }) => !fett),
        'wort',
      )
    })
}

const firstWord = (name: string): string => /\p{L}+/u.exec(name)?.[0].toLowerCase() ?? ''

const isDavonAt = (reihen: Reihe[], i: number): boolean => reihen[i] !== undefined && isDavon(reihen[i])

/**
 * A whole of some rows: all, without those that are parts of the row before them, only totals, or without totals. Rows
 * that tell people apart by different marks overlap and are no parts of one whole.
 */
function readings(ganzes: Reihe, moegliche: Reihe[], grund: Grund): Gliederung[] {
  const mengen = moegliche.filter(({ art }) => art === 'menge')
  const lesarten = [
    mengen,
    mengen.filter((reihe) => !isDavon(reihe)),
    mengen.filter(({ name }) => isSummenname(name)),
    mengen.filter((reihe) => !isSummenname(reihe.name) && !isDavon(reihe)),
    mengen.filter(({ fett }) => fett),
  ]
  return lesarten
    .filter((teile, i) => lesarten.findIndex((andere) => sameReihen(andere, teile)) === i)
    .filter((teile) => teile.length > 1 && !overlap(teile))
    .flatMap((teile) => {
      const abzug = teile.filter(({ name }) => abzugswort.test(name))
      const eine = { ganzes, teile, grund, rest: 0, aufgeteilt: false }
      return abzug.length > 0 ? [eine, { ...eine, abzug }] : [eine]
    })
}

/** `Gesamt` is a total wherever it stands, `Plätze gesamt` where it ends a table. */
function groundOf({ name, nr }: Reihe, reihen: Reihe[]): Grund {
  const letzte =
    /(?:gesamt|insgesamt)$/iu.test(name) && name.split(' ').length <= 3 && nr === reihen.at(-1)?.nr
  return bar.test(name) || letzte ? 'name' : 'wort'
}

const sameReihen = (a: Reihe[], b: Reihe[]): boolean =>
  a.length === b.length && a.every((eine, i) => eine === b[i])

const overlap = (teile: Reihe[]): boolean =>
  new Set(teile.map(({ stamm, merkmale }) => (stamm === '' ? Object.keys(merkmale).sort().join() : '')))
    .size > 1

/** All rows before one, and those since the total before it. */
function before(reihen: Reihe[], ganzes: Reihe): Reihe[][] {
  const alle = reihen.slice(0, reihen.indexOf(ganzes))
  return [alle, alle.slice(alle.findLastIndex(({ name }) => isSummenname(name)) + 1)]
}

/** The rows after one up to the next that heads others, and up to the next total. */
function after(reihen: Reihe[], ganzes: Reihe): Reihe[][] {
  const alle = takeWhile(reihen.slice(reihen.indexOf(ganzes) + 1), (reihe) => !isAbschnitt(reihe))
  return [alle, takeWhile(alle, ({ name }) => !isSummenname(name))]
}

function takeWhile<T>(liste: T[], passt: (eines: T) => boolean): T[] {
  const ende = liste.findIndex((eines) => !passt(eines))
  return ende < 0 ? liste : liste.slice(0, ende)
}
