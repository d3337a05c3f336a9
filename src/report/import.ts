import type { Befund } from '../domain/befund.ts'
import type { Planabschnitt } from '../domain/planabschnitte.ts'
import type { Planvergleich } from '../domain/planvergleich.ts'
import { handbuchseite } from '../domain/regeln.ts'
import type { Uebernahme } from '../domain/uebernahme.ts'
import { type Aussehen, wrap } from './aussehen.ts'

/** What an import has made of one source. */
export interface Importbild {
  quelle: string
  /** Where it is to lie in `seeds/`, where those who check the plan look for it, and whether it does. */
  quellort: { datei: string; liegt: boolean }
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
  vergleich?: Fassungsvergleich | undefined
}

/** How two versions of a source differ; without the older one the plan itself was compared. */
export interface Fassungsvergleich extends Planvergleich {
  gegen: 'quelle' | 'plan'
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
  { jahr, kennzahlen, tabellen, abschnitte, ebenen, diagramme, fehlend }: Uebernahme,
  { farbe, breite }: Aussehen,
): string {
  const zahlen = [
    many(kennzahlen, 'Kennzahl', 'Kennzahlen'),
    many(tabellen, 'Tabelle', 'Tabellen'),
    many(abschnitte, 'Abschnitt mit Themen', 'Abschnitte mit Themen'),
    ...(diagramme > 0 ? [many(diagramme, 'Diagramm', 'Diagramme')] : []),
    ...(ebenen > 0 ? [`Ebene von ${many(ebenen, 'Überschrift', 'Überschriften')}`] : []),
  ]
  const satz = `${farbe('gut', `Aus dem Plan ${jahr} übernommen:`)} ${zahlen.join(', ')}`
  const pruefen = `Die Diagramme haben noch Titel und Text von ${jahr}; die Seite zeigt sie erst, wenn Sie beides erneuert und vorjahr="…" gelöscht haben.`
  const kopf = diagramme > 0 ? `${satz}\n${wrap(pruefen, 0, breite)}` : satz
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
export function printVergleich(vergleich: Fassungsvergleich, { farbe, breite }: Aussehen): string {
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
  const kopf = {
    quelle: 'Unterschiede zur alten Quelle:',
    plan: 'Unterschiede im Text zum Plan, den es schon gibt (die alte Quelle ist nirgends mehr; was Sie am Plan geändert haben, steht mit da):',
  }[vergleich.gegen]
  return zeilen.length === 0
    ? farbe('gut', `${kopf} keine`)
    : [wrap(farbe('schlecht', kopf), 2, breite), ...zeilen].join('\n')
}

/** What is to be done after an import. */
export function printSchritte(bild: Importbild, { farbe, breite }: Aussehen): string {
  const { ziel, quellort } = bild
  const eigene = ziel.endsWith('.neu.mdx')
    ? listNeueFassung(bild)
    : [
        `${ziel} mit dem Original vergleichen, zuerst die Zweifel.${
          quellort.liegt ? '' : ` Vorher die Quelle ${bild.quelle} nach seeds/ kopieren.`
        }`,
      ]
  const schritte = [
    ...eigene,
    'npm run dev zeigt die Seite beim Schreiben, mit allen Befunden an ihrer Stelle.',
    'Zusammenfassungen schreiben (CONTRIBUTING.md) und mit npm run check prüfen, bis nichts mehr kommt.',
  ]
  const zeilen = schritte.map((schritt, i) => `  ${i + 1}. ${wrap(schritt, 5, breite)}`)
  return [farbe('datei', 'Die nächsten Schritte'), ...zeilen].join('\n')
}

/** A new version of a source: nothing of the old plan is changed but by its editors. */
function listNeueFassung({ ziel, quelle, quellort, textfassung }: Importbild): string[] {
  const alt = ziel.replace('.neu.mdx', '.mdx')
  const alteZeilen = textfassung?.replace(/\.neu\.txt$/u, '.txt')
  return [
    ...(quellort.liegt ? [] : [`${quellort.datei} durch ${quelle} ersetzen.`]),
    ...(textfassung && textfassung !== alteZeilen
      ? [`${alteZeilen} durch ${textfassung} ersetzen (umbenennen).`]
      : []),
    `Aus ${ziel} nach ${alt} übernehmen: den ganzen Abschnitt „quelle“ mit seinen Prüfsummen, und was sich oben unterscheidet. Sind Zeilen dazugekommen oder weggefallen, zählen die Belege anders: npm run check nennt jeden, dessen „zeile“ nicht mehr stimmt.`,
    `Dann ${ziel} löschen.`,
  ]
}

/** One line for each plan that was imported, for logs; empty where none was. */
export function printImporte(importe: { datei: string; zahlen: Record<string, number> }[]): string {
  if (importe.length === 0) return ''
  const spalten = Object.keys(importe[0]?.zahlen ?? {})
  const rows = [
    ['Importiert', ...spalten],
    ...importe.map(({ datei, zahlen }) => [datei, ...spalten.map((spalte) => String(zahlen[spalte] ?? 0))]),
  ]
  const breiten = ['', ...spalten].map((_, x) => Math.max(...rows.map((row) => row[x]?.length ?? 0)))
  return rows
    .map((row) =>
      row
        .map((zelle, x) => (x === 0 ? zelle.padEnd(breiten[x] ?? 0) : zelle.padStart(breiten[x] ?? 0)))
        .join('  '),
    )
    .join('\n')
}
