import type { Root } from 'mdast'
import type { Befund } from '../domain/befund.ts'
import type { Widerspruch, Widerspruchsfund } from '../domain/plan.ts'
import type { Rechenplan } from '../domain/planzahlen.ts'
import { quelltextWoerter, woerter } from '../domain/woerter.ts'
import { fieldBefund, type Prueffall, sourceBefund } from './prueffall.ts'
import { type Rechnung, rechne } from './rechnen/index.ts'

/**
 * Where a document contradicts itself, the plan says so: each relation between its numbers that does not hold is
 * recorded under `widersprueche`, and what is recorded there stands in the source. The digits themselves stay.
 */
export function checkWidersprueche(fall: Prueffall): Befund[] {
  const { plan, tree, zeilen } = fall
  return [
    ...plan.widersprueche.flatMap((widerspruch, i) => checkRecorded(fall, widerspruch, i)),
    ...failures(plan, tree, zeilen)
      .filter((rechnung) => !plan.widersprueche.some((widerspruch) => isSame(widerspruch, rechnung)))
      .map((rechnung) => toBefund(fall, rechnung)),
  ]
}

/** These rules compare what figures are said to be, rather than the numbers of one table or sentence. */
const nachZuordnung = new Set(['zweimal', 'frauen-maenner', 'haushalt'])

/**
 * The contradictions of a document. Whether two statements are about the same fact hangs on how their figures are
 * typed, so that of a plan nobody has looked at yet it is not sure.
 */
export function findWidersprueche(plan: Rechenplan, tree: Root, zeilen: string[]): Widerspruchsfund[] {
  return failures(plan, tree, zeilen).map(({ regel, zeilen: orte, aussage, gedruckt, gerechnet }) => ({
    zeilen: orte,
    aussage,
    gedruckt,
    gerechnet,
    sicher: !nachZuordnung.has(regel),
  }))
}

const failures = (plan: Rechenplan, tree: Root, zeilen: string[]): Rechnung[] =>
  rechne(plan, tree, zeilen).filter(({ stimmt }) => !stimmt)

/** The same place and the same printed number; an editor may have written it with other signs or units. */
function isSame(widerspruch: Widerspruch, rechnung: Rechnung): boolean {
  return (
    widerspruch.zeilen[0] === rechnung.zeilen[0] &&
    digitsOf(widerspruch.gedruckt) === digitsOf(rechnung.gedruckt)
  )
}

const digitsOf = (text: string): string => (text.match(/\d+(?:[.,]\d+)*/gu) ?? []).join(' ')

function toBefund(fall: Prueffall, { zeilen, aussage, gedruckt, gerechnet }: Rechnung): Befund {
  const [zeile = 1] = zeilen
  const meldung = `Widerspruch im Dokument: ${aussage}. Gefunden (gedruckt): ${gedruckt}. Erwartet (gerechnet): ${gerechnet}.`
  const abhilfe = `Im Original nachsehen und unter widersprueche eintragen (zeilen: [${zeilen.join(', ')}], gedruckt: "${gedruckt}"). Die gedruckte Zahl selbst bleibt stehen.`
  return sourceBefund(fall, zeile, 'widerspruch', meldung, abhilfe)
}

/** What is recorded must be in the source: its lines, and in the first of them what is printed. */
function checkRecorded(fall: Prueffall, { zeilen, gedruckt }: Widerspruch, i: number): Befund[] {
  const fehlende = zeilen.filter((zeile) => zeile > fall.zeilen.length)
  const fehler =
    fehlende.length > 0
      ? `Widerspruch: Gefunden: Zeile ${fehlende.join(', ')}. Erwartet: eine Zeile der Quelle; sie hat nur ${fall.zeilen.length}.`
      : stands(gedruckt, fall.zeilen[(zeilen[0] ?? 1) - 1] ?? '')
        ? undefined
        : `Widerspruch: Gefunden: gedruckt „${gedruckt}“. Erwartet: was in Zeile ${zeilen[0]} der Quelle steht; das steht dort nicht.`
  const abhilfe = 'Zeilen und gedruckten Wert aus der Quelle übernehmen oder den Eintrag löschen.'
  return fehler ? [fieldBefund(fall, ['widersprueche', i], 'widerspruch', fehler, abhilfe)] : []
}

/** The words of a printed value stand in a line, whatever sign of minus it has. */
function stands(gedruckt: string, zeile: string): boolean {
  const vorhanden = new Set(quelltextWoerter(zeile).map(plain))
  return woerter(gedruckt).every((wort) => vorhanden.has(plain(wort)))
}

const plain = (wort: string): string => wort.replace(/^[-+−]/u, '')
