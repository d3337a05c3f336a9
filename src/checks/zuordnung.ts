import { visit } from 'unist-util-visit'
import type { Befund } from '../domain/befund.ts'
import { beschreibe } from '../domain/kennzahlen.ts'
import { fitsUnit, readPlanzahlen } from '../domain/planzahlen.ts'
import { type Quelltabelle, readTabellen } from '../domain/quelltabellen.ts'
import { isZugeordnet, readZellzahlen, type Zellzahl } from '../domain/tabellenzahlen.ts'
import { findGemeint } from '../domain/tippfehler.ts'
import { idOf, isVollstaendig, UnbekannteAngabe } from '../domain/zuordnung.ts'
import { fieldBefund, type Prueffall } from './prueffall.ts'

const abhilfe = 'Die Angaben zahlen, spalten und zeilen der Tabelle berichtigen; andere Pläne zeigen, wie.'

/** Every number in a typed table has a concept, a year and a kind, fits its unit, and is found in the source. */
export function checkZuordnung(fall: Prueffall): Befund[] {
  const befunde = checkTabellen(fall)
  return befunde.length > 0 ? befunde : checkDoppelt(fall)
}

function checkTabellen(fall: Prueffall): Befund[] {
  const tabellen = readTabellen(fall.tree).filter(isZugeordnet)
  const unlesbar = [...checkNames(fall), ...tabellen.flatMap((tabelle) => checkReadable(fall, tabelle))]
  return unlesbar.length > 0 ? unlesbar : tabellen.flatMap((tabelle) => checkTabelle(fall, tabelle))
}

const angaben = new Set(['beschriftung', 'kopfzeilen', 'kopfspalten', 'zahlen', 'spalten', 'zeilen'])

/** A mistyped name of an Angabe would be passed over in silence. */
function checkNames({ datei, tree }: Prueffall): Befund[] {
  const befunde: Befund[] = []
  visit(tree, 'mdxJsxFlowElement', ({ name, attributes, position }) => {
    if (name !== 'Tabelle') return
    for (const eins of attributes) {
      if (eins.type !== 'mdxJsxAttribute' || angaben.has(eins.name)) continue
      const zeile = (eins.position ?? position)?.start.line ?? 1
      befunde.push({ datei, zeile, regel: 'zuordnung', ...foreignName(eins.name) })
    }
  })
  return befunde
}

function foreignName(name: string): Pick<Befund, 'meldung' | 'abhilfe'> {
  const gemeint = findGemeint(name, [...angaben])
  const frage = gemeint ? ` Meinten Sie „${gemeint}“?` : ''
  return {
    meldung: `<Tabelle> hat keine Angabe „${name}“.${frage} Erwartet: ${[...angaben].join(', ')}.`,
    abhilfe: gemeint ? `Statt „${name}“ schreiben: ${gemeint}.` : `Die Angabe „${name}“ löschen.`,
  }
}

/** Words that cannot be read; of a table that has them nothing more can be said. */
function checkReadable({ datei }: Prueffall, tabelle: Quelltabelle): Befund[] {
  try {
    readZellzahlen(tabelle)
    return []
  } catch (fehler) {
    if (!(fehler instanceof UnbekannteAngabe)) throw fehler
    const meldung = `Tabelle ${tabelle.nummer}: ${fehler.message}`
    return [{ datei, zeile: tabelle.zeile, regel: 'zuordnung', meldung, abhilfe }]
  }
}

function checkTabelle(fall: Prueffall, tabelle: Quelltabelle): Befund[] {
  const { zahlen, luecken } = readZellzahlen(tabelle)
  const texte = [
    ...surplus(tabelle),
    ...luecken.map(({ zelle, grund }) => `Zelle „${zelle}“: ${grund}`),
    ...zahlen.flatMap((zahl) => findError(zahl)),
    ...(zahlen.length > 0 ? unproven(fall, tabelle, zahlen) : []),
  ]
  return texte.map((text) => ({
    datei: fall.datei,
    zeile: tabelle.zeile,
    regel: 'zuordnung',
    meldung: `Tabelle ${tabelle.nummer}: ${text}`,
    abhilfe,
  }))
}

/** What stands in a typed table is not written again above the text. */
function checkDoppelt(fall: Prueffall): Befund[] {
  const zahlen = readPlanzahlen(fall.plan, fall.tree, fall.zeilen)
  const imText = zahlen.slice(0, fall.plan.kennzahlen.length)
  return imText.flatMap(({ id, zeile, wert }, i) => {
    const zelle = zahlen
      .slice(imText.length)
      .find((andere) => andere.id === id && andere.zeile === zeile && andere.wert === wert)
    const meldung = `Kennzahl ${id}: Gefunden: der Wert aus Zeile ${zeile}, der schon in Tabelle ${zelle?.tabelle} zugeordnet ist. Erwartet: jeder Wert an einer Stelle.`
    return zelle
      ? [fieldBefund(fall, ['kennzahlen', i], 'doppelt', meldung, 'Den Eintrag unter kennzahlen löschen.')]
      : []
  })
}

/** More entries than the table has rows or columns show that one has been added or taken out. */
function surplus({ zeilen, spalten, rumpf }: Quelltabelle): string[] {
  const count = (text: string) => (text === '' ? undefined : text.split('|').length)
  const breite = Math.max(...rumpf.map((row) => row.length)) - 1
  return [
    ...wrongCount('zeilen', count(zeilen), rumpf.length, 'Zeilen'),
    ...wrongCount('spalten', count(spalten), breite, 'Spalten nach der ersten'),
  ]
}

function wrongCount(name: string, gefunden: number | undefined, erwartet: number, was: string): string[] {
  if (gefunden === undefined || gefunden === erwartet) return []
  return [`Gefunden: ${gefunden} Einträge in ${name}. Erwartet: ${erwartet}, so viele wie ${was}.`]
}

function findError({ zelle, angabe, stelle }: Zellzahl): string[] {
  const id = idOf(angabe)
  if (!id)
    return [
      `Zelle „${zelle}“: Die Kennzahl fehlt. Erwartet: eine Kennung aus dem Katalog, zum Beispiel integrationsquote.`,
    ]
  if (angabe.jahr === undefined) return [`Zelle „${zelle}“: Das Jahr fehlt. Erwartet: zum Beispiel 2024.`]
  if (angabe.art === undefined)
    return [`Zelle „${zelle}“: Die Art fehlt. Erwartet: ist, plan, erwartung oder schaetzung.`]
  const { einheit } = beschreibe(id)
  return fitsUnit(stelle.einheit, einheit)
    ? []
    : [`Zelle „${zelle}“: Gefunden: ${stelle.einheit}. Erwartet: ${einheit}, die Einheit von ${id}.`]
}

/** A figure whose row or number is not in the source has no proof. */
function unproven({ plan, tree, zeilen }: Prueffall, { nummer }: Quelltabelle, zahlen: Zellzahl[]): string[] {
  const typed = zahlen.filter(({ angabe }) => isVollstaendig(angabe))
  const belegt = readPlanzahlen(plan, tree, zeilen).filter(({ tabelle }) => tabelle === nummer)
  const ohne = belegt.filter(({ zeile, zitat }) => !zeilen[zeile - 1]?.includes(zitat))
  const fehlend = typed.length - belegt.length + ohne.length
  if (belegt.length === typed.length && ohne.length === 0) return []
  return [
    `Gefunden: ${fehlend === 1 ? 'eine Zahl, die so nicht in der Quelle steht' : `${fehlend} Zahlen, die so nicht in der Quelle stehen`}. Erwartet: jede Zahl wie in der Quelle.`,
  ]
}
