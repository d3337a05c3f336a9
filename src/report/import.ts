import type { Befund } from '../domain/befund.ts'
import type { Planabschnitt } from '../domain/planabschnitte.ts'
import type { Planvergleich } from '../domain/planvergleich.ts'
import { handbuchseite } from '../domain/regeln.ts'
import type { Uebernahme } from '../domain/uebernahme.ts'
import { type Aussehen, wrap } from './aussehen.ts'

/** What an import has made of one source. */
export interface Importbild {
  quelle: string
  /** Whether it is in `seeds/`, where those who check the plan look for it. */
  quelleLiegt: boolean
  ziel: string
  /** Files of terms that are new in the glossary. */
  begriffe: string[]
  /** Where the lines are counted, when the source is a PDF or Word file. */
  textfassung?: string | undefined
  abschnitte: Planabschnitt[]
  tabellen: number
  fussnoten: number
  kennzahlen: number
  /** Lines at which a page break was closed. */
  verbunden: number[]
  berichtigt: number
  /** Words that stand on no page: contents list, page frames. */
  entfernt: number
  befunde: Befund[]
  /** What was taken over from last year's plan, if there is one. */
  uebernommen?: Uebernahme | undefined
  /** How it differs from the plan that was there, if there was one. */
  vergleich?: Planvergleich | undefined
}

/** Tells a person what an import found, what it mended, where it doubts, and what comes next. */
export function printImport(bild: Importbild, aussehen: Aussehen): string {
  return [
    aussehen.farbe('datei', `${bild.quelle} → ${bild.ziel}`),
    printGefunden(bild, aussehen),
    ...(bild.uebernommen ? [printUebernommen(bild.uebernommen, aussehen)] : []),
    printBehoben(bild),
    ...(bild.vergleich ? [printVergleich(bild.vergleich, aussehen)] : []),
    ...printBegriffe(bild),
    printZweifel(bild, aussehen),
    printSchritte(bild, aussehen),
  ].join('\n\n')
}

/** Headings shown, by their level. */
const tiefste = 3

function printGefunden(
  { abschnitte, tabellen, fussnoten, kennzahlen }: Importbild,
  { farbe, breite }: Aussehen,
): string {
  const gliederung = abschnitte
    .filter(({ ebene }) => ebene <= tiefste)
    .map(({ ebene, titel }) => [2 * ebene - 2, titel] as const)
    .map(([einzug, titel]) => `${' '.repeat(einzug)}${wrap(titel, einzug, breite)}`)
  const tiefer = abschnitte.filter(({ ebene }) => ebene > tiefste).length
  const rest =
    tiefer > 0 ? [`  … und darunter ${many(tiefer, 'Abschnitt', 'Abschnitte')} tieferer Ebenen`] : []
  const zahlen = [
    many(abschnitte.length, 'Abschnitt', 'Abschnitte'),
    many(tabellen, 'Tabelle', 'Tabellen'),
    many(fussnoten, 'Fußnote', 'Fußnoten'),
    many(kennzahlen, 'Kennzahl', 'Kennzahlen'),
  ]
  return [`${farbe('gut', 'Gefunden:')} ${zahlen.join(', ')}`, ...gliederung, ...rest].join('\n')
}

const many = (zahl: number, eins: string, viele: string): string => `${zahl} ${zahl === 1 ? eins : viele}`

function printBehoben({ verbunden, berichtigt, entfernt }: Importbild): string {
  return [
    'Behobene Schäden der Umwandlung:',
    `  ${many(verbunden.length, 'Seitenwechsel', 'Seitenwechsel')} mitten im Satz geschlossen`,
    `  ${many(berichtigt, 'Wort', 'Wörter')} berichtigt (im Plan unter korrekturen)`,
    `  ${many(entfernt, 'Wort', 'Wörter')} in Inhaltsverzeichnis, Kopf- und Fußzeilen weggelassen (unter entfernt)`,
  ].join('\n')
}

const printBegriffe = ({ begriffe }: Importbild): string[] =>
  begriffe.length === 0 ? [] : [['Neu angelegt:', ...begriffe.map((datei) => `  ${datei}`)].join('\n')]

/** So many lines of one kind are enough for a look. */
const genug = 5

/** What last year's plan has decided already, and what of it is nowhere in the new one. */
export function printUebernommen(
  { jahr, kennzahlen, tabellen, abschnitte, ebenen, fehlend }: Uebernahme,
  { farbe, breite }: Aussehen,
): string {
  const zahlen = [
    many(kennzahlen, 'Kennzahl', 'Kennzahlen'),
    many(tabellen, 'Tabelle', 'Tabellen'),
    many(abschnitte, 'Abschnitt mit Themen', 'Abschnitte mit Themen'),
    ...(ebenen > 0 ? [`Ebene von ${many(ebenen, 'Überschrift', 'Überschriften')}`] : []),
  ]
  const kopf = `${farbe('gut', `Aus dem Plan ${jahr} übernommen:`)} ${zahlen.join(', ')}`
  if (fehlend.length === 0) return kopf
  const rest = fehlend.length > genug ? [`  … und ${fehlend.length - genug} weitere`] : []
  return [
    kopf,
    'Nicht wiedergefunden:',
    ...fehlend.slice(0, genug).map((eins) => `  ${wrap(eins, 4, breite)}`),
    ...rest,
  ].join('\n')
}

/** Doubts by their rules, the commonest first: each with some places in full, and the lines of all others. */
function printZweifel({ befunde, textfassung }: Importbild, { farbe, breite }: Aussehen): string {
  if (befunde.length === 0) return farbe('gut', 'Zweifel: keine')
  const gruppen = [...Map.groupBy(befunde, ({ regel }) => regel)].sort(([, a], [, b]) => b.length - a.length)
  return [
    farbe('schlecht', `Zweifel: ${befunde.length}. Bitte im Original nachsehen:`),
    ...(textfassung ? [`  Die Zeilen sind die von ${textfassung}.`] : []),
    ...gruppen.map(([regel, eigene]) => {
      const gezeigt = eigene.length === genug + 1 ? eigene.length : genug
      const zeilen = eigene
        .slice(0, gezeigt)
        .map(({ zeile, meldung }) => `    ${wrap(`Zeile ${zeile}: ${meldung}`, 6, breite)}`)
      const weitere = eigene.slice(gezeigt).map(({ zeile }) => zeile)
      const rest = `… und ${weitere.length} weitere: Zeilen ${weitere.join(', ')}`
      const kopf = `  ${eigene.length} × ${regel} ${farbe('nebenbei', handbuchseite(regel))}`
      const rat = [...new Set(eigene.map(({ abhilfe }) => abhilfe))].slice(0, genug)
      const pfeile = rat.map((eine) => `    ${farbe('abhilfe', wrap(`→ ${eine}`, 6, breite))}`)
      return [
        kopf,
        ...zeilen,
        ...(weitere.length > 0 ? [`    ${wrap(rest, 6, breite)}`] : []),
        ...pfeile,
      ].join('\n')
    }),
  ].join('\n')
}

/** What two versions of a plan do not have in common, section by section. */
export function printVergleich(vergleich: Planvergleich, { farbe, breite }: Aussehen): string {
  const { neu, entfallen, geaendert, kennzahlenNeu, kennzahlenEntfallen } = vergleich
  const zeilen = [
    ...neu.map((titel) => `  neu: ${titel}`),
    ...entfallen.map((titel) => `  nicht mehr da: ${titel}`),
    ...geaendert.flatMap(({ titel, vorher, nachher }) => [
      `  geändert: ${titel}`,
      `    vorher:  ${wrap(vorher, 13, breite)}`,
      `    nachher: ${wrap(nachher, 13, breite)}`,
    ]),
    ...kennzahlenEntfallen.map((eine) => `  Kennzahl nicht mehr da: ${eine}`),
    ...kennzahlenNeu.map((eine) => `  Kennzahl neu: ${eine}`),
  ]
  const kopf = farbe('schlecht', 'Unterschiede zum Plan, den es schon gibt:')
  return zeilen.length === 0
    ? farbe('gut', 'Unterschiede zum Plan, den es schon gibt: keine')
    : [kopf, ...zeilen].join('\n')
}

function printSchritte({ ziel, quelle, quelleLiegt }: Importbild, { farbe, breite }: Aussehen): string {
  const alt = ziel.replace('.neu.mdx', '.mdx')
  const erster =
    alt === ziel
      ? `${ziel} mit dem Original vergleichen, zuerst die Zweifel.`
      : `Aus ${ziel} nach ${alt} übernehmen, was gelten soll; dann ${ziel} löschen.`
  const kopieren = quelleLiegt ? '' : ` Vorher die Quelle ${quelle} nach seeds/ kopieren.`
  const schritte = [
    `${erster}${kopieren}`,
    'npm run dev zeigt die Seite beim Schreiben, mit allen Befunden an ihrer Stelle.',
    'Zusammenfassungen schreiben (CONTRIBUTING.md) und mit npm run check prüfen, bis nichts mehr kommt.',
  ]
  const zeilen = schritte.map((schritt, i) => `  ${i + 1}. ${wrap(schritt, 5, breite)}`)
  return [farbe('datei', 'Die nächsten Schritte'), ...zeilen].join('\n')
}
