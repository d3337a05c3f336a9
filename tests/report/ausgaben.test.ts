import { Ajv } from 'ajv'
import { describe, expect, test } from 'vitest'
import type { Befund } from '../../src/domain/befund.ts'
import { wrap } from '../../src/report/aussehen.ts'
import { printGithub } from '../../src/report/github.ts'
import { toCodequalitaet } from '../../src/report/gitlab.ts'
import { printGruppiert } from '../../src/report/gruppiert.ts'
import { printPruefung } from '../../src/report/terminal.ts'

const befund = (datei: string, zeile: number, meldung: string): Befund => ({
  datei,
  zeile,
  regel: 'beleg',
  meldung,
  abhilfe: 'Berichtigen.',
})
const befunde = [
  befund('b.mdx', 120, 'Zwei.'),
  befund('a.mdx', 3, 'Eins: 100 %, ja.'),
  befund('b.mdx', 7, 'Drei.'),
]

const widerspruch = {
  quelle: 'a.txt',
  zeilen: [4],
  aussage: 'Summe',
  gedruckt: '3',
  gerechnet: '2',
}

const ergebnis = {
  plaene: 2,
  befunde,
  offenes: [befund('c.mdx', 1, 'Noch zu schreiben: die Kurzfassung.')],
  verzeichnet: [widerspruch],
  hinweise: ['Später.'],
}

test('programs get one line that begins with file and line for each finding, advice once for the same', () => {
  expect(printPruefung(ergebnis)).toMatchInlineSnapshot(`
    "b.mdx:120 Zwei.
    b.mdx:7 Drei.
      → Berichtigen.
      Mehr dazu: docs/handbuch/regeln/beleg.md
    a.mdx:3 Eins: 100 %, ja.
      → Berichtigen.
      Mehr dazu: docs/handbuch/regeln/beleg.md
    Noch nicht fertig (kein Fehler, aber vor der Veröffentlichung zu tun):
      c.mdx:1 Noch zu schreiben: die Kurzfassung.
      → Berichtigen.
    Zur Kenntnis, hier ist nichts zu tun:
      Später.
      seeds/a.txt:4 Widerspruch im Dokument, verzeichnet: Summe. Gedruckt: 3. Gerechnet: 2.
    2 Pläne geprüft, Befunde: 3."
  `)
})

test('of many plans with something open some are named', () => {
  const offenes = Array.from({ length: 12 }, (_, i) => befund(`${i}.mdx`, 1, 'Offen.'))
  const text = printPruefung({ ...ergebnis, offenes })
  expect(text.match(/Offen\./gu)).toHaveLength(10)
  expect(text).toContain('  … und 2 weitere Pläne.')
})

test('what there is not has no heading', () => {
  expect(printPruefung({ ...ergebnis, befunde: [], offenes: [], verzeichnet: [], hinweise: [] })).toBe(
    '2 Pläne geprüft, keine Befunde.',
  )
})

test('people get findings file by file, in the order of their lines', () => {
  const text = printGruppiert(ergebnis, {
    farbe: (rolle, stueck) => `<${rolle}>${stueck}</>`,
    breite: 100,
  })
  expect(text).toMatchInlineSnapshot(`
    "<datei>b.mdx</>
      <zeile>  7</>  Drei.
      <zeile>120</>  Zwei.
           <abhilfe>→ Berichtigen.</>
           <nebenbei>Mehr dazu: docs/handbuch/regeln/beleg.md</>

    <datei>a.mdx</>
      <zeile>3</>  Eins: 100 %, ja.
         <abhilfe>→ Berichtigen.</>
         <nebenbei>Mehr dazu: docs/handbuch/regeln/beleg.md</>

    <nebenbei>Noch nicht fertig (kein Fehler, aber vor der Veröffentlichung zu tun):</>
    <nebenbei>  c.mdx:1 Noch zu schreiben: die Kurzfassung.</>
    <nebenbei>  → Berichtigen.</>

    <nebenbei>Zur Kenntnis, hier ist nichts zu tun:</>
    <nebenbei>  Später.</>
    <nebenbei>  seeds/a.txt:4 Widerspruch im Dokument, verzeichnet: Summe. Gedruckt: 3. Gerechnet: 2.</>

    <schlecht>2 Pläne geprüft, Befunde: 3.</>"
  `)
})

test('GitHub gets one command a finding, and no sign that would end it', () => {
  const [erster, zweiter, ...rest] = printGithub([
    befund('a,b:c.mdx', 3, '100 %\nzwei'),
    befund('b.mdx', 7, 'Drei.'),
  ]).split('\n')
  expect(erster).toBe(
    '::error file=a%2Cb%3Ac.mdx,line=3,title=beleg::100 %25%0Azwei%0A→ Berichtigen.%0AMehr dazu: docs/handbuch/regeln/beleg.md',
  )
  expect(zweiter).toMatch(/^::error file=b\.mdx,line=7,title=beleg::Drei\./u)
  expect(rest).toEqual([])
})

test('GitHub shows ten remarks; the tenth says where the others are', () => {
  const viele = Array.from({ length: 25 }, (_, i) => befund('a.mdx', i + 1, `Nummer ${i}.`))
  const zeilen = printGithub(viele).split('\n')
  expect(zeilen).toHaveLength(10)
  expect(zeilen[8]).toContain('Nummer 8.')
  expect(zeilen[9]).toBe(
    '::error title=Weitere Befunde::16 weitere; GitHub zeigt hier nicht mehr. Alle stehen im Protokoll dieses Auftrags unter „npm run check“.',
  )
  expect(printGithub(viele.slice(0, 10))).not.toContain('weitere')
  expect(printGithub(viele.slice(0, 1), 'notice')).toMatch(/^::notice file=a\.mdx,line=1,/u)
})

describe('GitLab', () => {
  /** By https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format */
  const schema = {
    type: 'array',
    items: {
      type: 'object',
      required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
      additionalProperties: false,
      properties: {
        description: { type: 'string', minLength: 1 },
        check_name: { type: 'string', minLength: 1 },
        fingerprint: { type: 'string', pattern: '^[0-9a-f]{64}$' },
        severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
        location: {
          type: 'object',
          required: ['path', 'lines'],
          properties: {
            path: { type: 'string', pattern: '^(?!\\./|/)' },
            lines: {
              type: 'object',
              required: ['begin'],
              properties: { begin: { type: 'integer', minimum: 1 } },
            },
          },
        },
      },
    },
  }

  test('gets a report by its own schema, empty without findings', () => {
    const validate = new Ajv().compile(schema)
    for (const liste of [[], befunde]) {
      expect(validate(toCodequalitaet(liste)), JSON.stringify(validate.errors)).toBe(true)
      expect(toCodequalitaet(liste)).toHaveLength(liste.length)
    }
  })

  test('tells what is still to be written as a remark', () => {
    const [befundeintrag, offen] = toCodequalitaet([befund('a.mdx', 3, 'Eins.')], ergebnis.offenes)
    expect([befundeintrag?.severity, offen?.severity]).toEqual(['major', 'info'])
  })

  test('knows a finding again that has only moved, and tells equal ones apart', () => {
    const fingerprints = (liste: Befund[]) => toCodequalitaet(liste).map(({ fingerprint }) => fingerprint)
    const [alt] = fingerprints([befund('a.mdx', 3, 'Eins.')])
    expect(fingerprints([befund('a.mdx', 30, 'Eins.')])).toEqual([alt])
    const zwei = fingerprints([befund('a.mdx', 3, 'Eins.'), befund('a.mdx', 9, 'Eins.')])
    expect(new Set(zwei).size).toBe(2)
  })
})

test('a message is wrapped to the width of the terminal, its lines below each other', () => {
  expect(wrap('eins zwei drei vier fünf sechs sieben acht neun zehn elf', 4, 44)).toBe(
    'eins zwei drei vier fünf sechs sieben\n    acht neun zehn elf',
  )
  const lang = 'x'.repeat(60)
  expect(wrap(`a ${lang} b`, 0, 44)).toBe(`a\n${lang}\nb`)
})
