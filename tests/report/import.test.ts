import { expect, test } from 'vitest'
import type { Befund } from '../../src/domain/befund.ts'
import type { Aussehen } from '../../src/report/aussehen.ts'
import {
  type Importbild,
  printImport,
  printImporte,
  printUebernommen,
  printVergleich,
} from '../../src/report/import.ts'

const befund = (zeile: number): Befund => ({
  datei: 'seeds/a-2025.txt',
  zeile,
  regel: 'satz-offen',
  meldung: 'Absatz ohne Ende.',
  abhilfe: 'Nachsehen.',
})

const abschnitt = (ebene: number, titel: string) => ({ anker: titel, ebene, titel, zeile: 1, text: '' })

const bild: Importbild = {
  quelle: 'seeds/a-2025.txt',
  quellort: { datei: 'seeds/a-2025.txt', liegt: true },
  ziel: 'content/plaene/a-2025.mdx',
  begriffe: ['content/glossar/diba.yaml'],
  textfassung: 'seeds/a-2025.docx.txt',
  abschnitte: [
    abschnitt(2, 'Ziele'),
    abschnitt(3, 'Frauen'),
    abschnitt(4, 'Einzelnes'),
    abschnitt(2, 'Geld'),
  ],
  tabellen: 1,
  fussnoten: 0,
  kennzahlen: 12,
  verbunden: [3, 9],
  berichtigt: 1,
  entfernt: 40,
  befunde: [1, 2, 3, 4, 5, 6, 7].map(befund),
}

const plain: Aussehen = { farbe: (_, text) => text, breite: 110 }

test('an import is told in plain words, with doubts and the next steps', () => {
  expect(printImport(bild, plain)).toMatchInlineSnapshot(`
    "seeds/a-2025.txt → content/plaene/a-2025.mdx

    Gefunden: 4 Abschnitte, 1 Tabelle, 0 Fußnoten, 12 Kennzahlen
      Ziele
        Frauen
      Geld
      … und darunter 1 Abschnitt tieferer Ebenen

    Behobene Schäden der Umwandlung:
      2 Seitenwechsel mitten im Satz geschlossen
      1 Wort berichtigt (im Plan unter korrekturen)
      40 Wörter in Inhaltsverzeichnis, Kopf- und Fußzeilen weggelassen (unter entfernt)

    Neu angelegt:
      content/glossar/diba.yaml

    Zweifel: 7. Bitte im Original nachsehen:
      Die Zeilen sind die von seeds/a-2025.docx.txt.
      7 × satz-offen docs/handbuch/regeln/satz-offen.md
        Zeile 1: Absatz ohne Ende.
        Zeile 2: Absatz ohne Ende.
        Zeile 3: Absatz ohne Ende.
        Zeile 4: Absatz ohne Ende.
        Zeile 5: Absatz ohne Ende.
        … und 2 weitere: Zeilen 6, 7
        → Nachsehen.

    Die nächsten Schritte
      1. content/plaene/a-2025.mdx mit dem Original vergleichen, zuerst die Zweifel.
      2. npm run dev zeigt die Seite beim Schreiben, mit allen Befunden an ihrer Stelle.
      3. Zusammenfassungen schreiben (CONTRIBUTING.md) und mit npm run check prüfen, bis nichts mehr kommt."
  `)
})

test('one doubt more than are shown is shown, not counted', () => {
  const text = printImport({ ...bild, befunde: bild.befunde.slice(0, 6) }, plain)
  expect(text).toContain('Zeile 6: Absatz ohne Ende.')
  expect(text).not.toContain('weitere')
})

const vergleich = {
  gegen: 'quelle' as const,
  neu: ['Personal'],
  entfallen: [],
  geaendert: [{ titel: 'Ziele', vorher: '… bei 16,7', nachher: '… bei 17,1' }],
  kennzahlenNeu: [],
  kennzahlenEntfallen: [],
}

test('beside a plan that exists, the differences are told and what to do with all files', () => {
  const text = printImport(
    {
      ...bild,
      quelle: 'Downloads/neu.docx',
      quellort: { datei: 'seeds/a-2025.docx', liegt: false },
      ziel: 'content/plaene/a-2025.neu.mdx',
      textfassung: 'seeds/a-2025.docx.neu.txt',
      befunde: [],
      vergleich,
    },
    { ...plain, breite: Number.POSITIVE_INFINITY },
  )
  expect(text).toContain(
    'Unterschiede zur alten Quelle:\n  neu: Personal\n  geändert: Ziele\n    vorher:  … bei 16,7\n    nachher: … bei 17,1',
  )
  expect(text).toContain('Zweifel: keine')
  expect(text).toContain('1. seeds/a-2025.docx durch Downloads/neu.docx ersetzen.')
  expect(text).toContain('2. seeds/a-2025.docx.txt durch seeds/a-2025.docx.neu.txt ersetzen')
  expect(text).toContain(
    '3. Aus content/plaene/a-2025.neu.mdx nach content/plaene/a-2025.mdx übernehmen: den ganzen Abschnitt „quelle“ mit seinen Prüfsummen',
  )
  expect(text).toContain('4. Dann content/plaene/a-2025.neu.mdx löschen.')
})

test('what was compared with the plan instead of its source says so', () => {
  expect(printVergleich({ ...vergleich, gegen: 'plan' }, plain)).toContain('alte Quelle ist nirgends mehr')
  expect(printVergleich({ ...vergleich, neu: [], geaendert: [] }, plain)).toBe(
    'Unterschiede zur alten Quelle: keine',
  )
})

test('a log counts what was imported in a table of words, and is silent where nothing was', () => {
  const zahlen = { Wörter: 5120, Zweifel: 3 }
  expect(printImporte([{ datei: 'a-2025.txt', zahlen }])).toBe(
    'Importiert  Wörter  Zweifel\na-2025.txt    5120        3',
  )
  expect(printImporte([])).toBe('')
})

test('what is taken over from the plan before is counted, and what is not found again is one list', () => {
  const fehlend = ['Kennzahl „Integrationsquote“ (16,4 %)', 'Tabelle „Budget“', 'c', 'd', 'e', 'f', 'g']
  const uebernommen = {
    plan: 'musterstadt-2024',
    jahr: 2024,
    kennzahlen: 31,
    tabellen: 4,
    abschnitte: 1,
    ebenen: 2,
    diagramme: 0,
    fehlend,
  }
  expect(printUebernommen(uebernommen, plain)).toBe(
    [
      'Aus dem Plan 2024 übernommen: 31 Kennzahlen, 4 Tabellen, 1 Abschnitt mit Themen, Ebene von 2 Überschriften',
      'Nicht wiedergefunden:',
      '  Kennzahl „Integrationsquote“ (16,4 %)',
      '  Tabelle „Budget“',
      '  c',
      '  d',
      '  e',
      '  … und 2 weitere',
    ].join('\n'),
  )
  expect(printUebernommen({ ...uebernommen, ebenen: 0, fehlend: [] }, plain)).toBe(
    'Aus dem Plan 2024 übernommen: 31 Kennzahlen, 4 Tabellen, 1 Abschnitt mit Themen',
  )
  expect(printUebernommen({ ...uebernommen, diagramme: 2, fehlend: [] }, plain)).toMatch(
    /2 Diagramme.*\nDie Diagramme haben noch Titel und Text von 2024;/u,
  )
  expect(printImport({ ...bild, uebernommen }, plain)).toContain('\n\nAus dem Plan 2024 übernommen: 31')
})
