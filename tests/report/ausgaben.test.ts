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

test('programs get one line that begins with file and line for each finding', () => {
  const text = printPruefung(2, befunde, [widerspruch])
  expect(text.split('\n').filter((zeile) => /^\S+:\d+ /u.test(zeile))).toEqual([
    'seeds/a.txt:4 Widerspruch im Dokument, verzeichnet: Summe. Gedruckt: 3. Gerechnet: 2.',
    'b.mdx:120 Zwei.',
    'a.mdx:3 Eins: 100 %, ja.',
    'b.mdx:7 Drei.',
  ])
  expect(text).toMatch(/\n2 Pläne geprüft, Befunde: 3\.$/u)
})

test('people get findings file by file, in the order of their lines', () => {
  const text = printGruppiert(2, befunde, [widerspruch], {
    farbe: (rolle, stueck) => `<${rolle}>${stueck}</>`,
    breite: 100,
  })
  expect(text).toMatchInlineSnapshot(`
    "<datei>b.mdx</>
      <zeile>  7</>  Drei.
           <abhilfe>→ Berichtigen.</>
           <nebenbei>Mehr dazu: docs/handbuch/regeln/beleg.md</>
      <zeile>120</>  Zwei.
           <abhilfe>→ Berichtigen.</>
           <nebenbei>Mehr dazu: docs/handbuch/regeln/beleg.md</>

    <datei>a.mdx</>
      <zeile>3</>  Eins: 100 %, ja.
         <abhilfe>→ Berichtigen.</>
         <nebenbei>Mehr dazu: docs/handbuch/regeln/beleg.md</>

    <nebenbei>Zur Kenntnis, hier ist nichts zu tun:</>
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
