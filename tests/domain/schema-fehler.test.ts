import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { begriffSchema } from '../../src/domain/glossar.ts'
import { jobcenterSchema } from '../../src/domain/jobcenter.ts'
import { kennzahlSchema, planSchema } from '../../src/domain/plan.ts'
import { checkSchema, readFehler } from '../../src/domain/schema-fehler.ts'
import { seiteSchema } from '../../src/domain/seite.ts'

const message = (schema: z.ZodType, daten: unknown): string => {
  try {
    checkSchema(schema, 'content/jobcenter/test.yaml', daten)
    return ''
  } catch (fehler) {
    return (fehler as Error).message
  }
}

test('a wrong field is named with file, field, what was found and what is expected, in German', () => {
  const daten = {
    name: 'Jobcenter Test',
    land: 'Hessn',
    traegerform: 'gE',
    rechtsgrundlage: '§ 44b SGB II',
    website: 7,
  }
  expect(message(jobcenterSchema, daten)).toMatchInlineSnapshot(`
    "content/jobcenter/test.yaml passt nicht zum Muster:
      land: Gefunden: "Hessn". Erwartet: Baden-Württemberg, Bayern, Berlin, Brandenburg, Bremen, Hamburg, Hessen, Mecklenburg-Vorpommern, Niedersachsen, Nordrhein-Westfalen, Rheinland-Pfalz, Saarland, Sachsen, Sachsen-Anhalt, Schleswig-Holstein, Thüringen. Bedeutung des Feldes: Bundesland, in dem das Jobcenter liegt.
      website: Gefunden: 7. Erwartet: ein Text. Bedeutung des Feldes: Eigene Website des Jobcenters oder null, wenn unbekannt."
  `)
})

test('a missing field whose name is mistyped is named once', () => {
  expect(message(seiteSchema, { titel: 'Impressum', bescheibung: 'Tippfehler' })).toMatchInlineSnapshot(`
    "content/jobcenter/test.yaml passt nicht zum Muster:
      Gefunden: die Angabe „bescheibung“. Meinten Sie „beschreibung“? Erwartet: nur titel, beschreibung."
  `)
})

test('right data gives no message', () => {
  expect(message(seiteSchema, { titel: 'Impressum', beschreibung: 'Wer verantwortlich ist.' })).toBe('')
})

/** Every field below a schema, with its path. */
function fields(schema: unknown, path = ''): [string, z.ZodType][] {
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional) return fields(schema.unwrap(), path)
  if (schema instanceof z.ZodArray) return fields(schema.element, path)
  if (!(schema instanceof z.ZodObject)) return []
  return Object.entries(schema.shape).flatMap(([key, feld]) => [
    [`${path}${key}`, feld as z.ZodType] as [string, z.ZodType],
    ...fields(feld, `${path}${key}.`),
  ])
}

test.each([
  ['plan', planSchema],
  ['jobcenter', jobcenterSchema],
  ['glossar', begriffSchema],
  ['seite', seiteSchema],
])('every field of %s has a sentence of explanation', (_, schema) => {
  const ohne = fields(schema).filter(([, feld]) => (feld.description ?? '').length < 10)
  expect(ohne.map(([path]) => path)).toEqual([])
})

test('each wrong field is told with its line, and of many possible values those that look alike', () => {
  const text = `---\ntitel: T\nkennzahlen:\n  - id: elbb\n    wert: 1,5\n    jahr: 2024\n    art: ist\n---\n`
  const schema = z.object({ titel: z.string(), kennzahlen: planSchema.shape.kennzahlen })
  try {
    checkSchema(schema, 'a.mdx', parse(text.split('---')[1] ?? ''))
    expect.unreachable()
  } catch (fehler) {
    const befunde = readFehler(fehler, text) ?? []
    expect(befunde.map(({ zeile }) => zeile)).toEqual([4, 5, 4])
    expect(befunde[0]?.meldung).toContain(
      'kennzahlen (1. Eintrag) id: Gefunden: "elbb". Diesen Wert gibt es nicht.',
    )
    expect(befunde[1]?.meldung).toContain(
      'kennzahlen (1. Eintrag) wert: Gefunden: "1,5". Erwartet: eine Zahl mit Punkt statt Komma: 1.5.',
    )
    expect(befunde[2]?.meldung).toContain('kennzahlen (1. Eintrag) beleg: Die Angabe fehlt.')
  }
})

test('a group that does not exist is told with those that look alike, one in wrong order with the right one', () => {
  const group = (gruppe: string) => message(kennzahlSchema.pick({ gruppe: true }), { gruppe })
  expect(group('fraun')).toContain('Diese Gruppe gibt es nicht.')
  expect(group('fraun')).toContain('merkmal: Leistungsbereich. Ähnliche: frauen.')
  expect(group('u25+frauen')).toContain('Erwartet: frauen+u25, jede Gruppe einmal')
  expect(group('frauen+u25')).toBe('')
})

/** What an editor is told of a plan's figure: line, message and advice. */
function figure(zeilen: string): string[] {
  const text = `---\nkennzahlen:\n  - id: elb\n${zeilen}---\n`
  try {
    checkSchema(
      z.object({ kennzahlen: planSchema.shape.kennzahlen }),
      'a.mdx',
      parse(text.split('---')[1] ?? ''),
    )
    return []
  } catch (fehler) {
    return (readFehler(fehler, text) ?? []).map(
      ({ zeile, meldung, abhilfe }) => `${zeile} ${meldung} → ${abhilfe}`,
    )
  }
}

const rest = '    jahr: 2024\n    art: ist\n    beleg:\n      zeile: 1\n      zitat: a\n'

test.each([
  ['"2024"', 'Erwartet: eine Zahl ohne Anführungszeichen: 2024.'],
  ['"100.3"', 'Erwartet: eine Zahl ohne Anführungszeichen: 100.3.'],
  ['"6.658"', 'Erwartet: eine Zahl ohne Anführungszeichen und ohne Punkte zwischen den Tausendern: 6658.'],
  ['–1800000', 'Erwartet: eine Zahl mit einem gewöhnlichen Minus (-) statt eines Gedankenstrichs: -1800000.'],
  [
    '-1.800.000,00',
    'Erwartet: eine Zahl mit Punkt statt Komma und ohne Punkte zwischen den Tausendern: -1800000.',
  ],
  ['19,8 %', 'Erwartet: eine Zahl mit Punkt statt Komma und ohne Einheit: 19.8.'],
  ['3.9\u00a0', 'Erwartet: eine Zahl ohne das geschützte Leerzeichen darin: 3.9.'],
  ['viel', 'Erwartet: eine Zahl. '],
])(
  'a number written as %s is told as it should stand there, and standing so it is right',
  (wert, erwartet) => {
    const [eine = '', ...weitere] = figure(`    wert: ${wert}\n${rest}`)
    expect(eine).toContain(erwartet)
    expect(weitere).toEqual([])
    const [, richtig] = /(-?[\d.]+\d)\. Bedeutung/u.exec(eine) ?? []
    if (richtig) expect(figure(`    wert: ${richtig}\n${rest}`)).toEqual([])
  },
)

test('a mistyped name is told once, at its own line, with the one that is meant', () => {
  expect(figure(`    wetr: 1\n${rest}`)).toEqual([
    '4 kennzahlen (1. Eintrag): Gefunden: die Angabe „wetr“. Meinten Sie „wert“? Erwartet: nur id, wert, jahr, zeitraum, stichtag, art, gruppe, merkmal, wichtig, beleg. → Statt „wetr“ schreiben: wert. Steht es schon da, „wetr“ löschen.',
  ])
  expect(figure(`    wert: 1\n    merkmale: x\n${rest}`)).toEqual([
    expect.stringContaining(
      '5 kennzahlen (1. Eintrag): Gefunden: die Angabe „merkmale“. Meinten Sie „merkmal“?',
    ),
  ])
})

test('a name for another one that is missing is told once, and what is foreign is to be taken out', () => {
  expect(figure(`    betrag: 1\n${rest}`)).toEqual([
    expect.stringContaining(
      '4 kennzahlen (1. Eintrag): Gefunden: die Angabe „betrag“, die es hier nicht gibt; dafür fehlt „wert“.',
    ),
  ])
  expect(figure(`    wert: 1\n    bemerkung: x\n${rest}`)).toEqual([
    expect.stringContaining('Die Angabe „bemerkung“ löschen'),
  ])
})

test('what is not indented below its name is told once', () => {
  expect(
    figure('    wert: 1\n    jahr: 2024\n    art: ist\n    beleg:\n    zeile: 1\n    zitat: a\n'),
  ).toEqual([
    '8 kennzahlen (1. Eintrag) beleg: Gefunden: „zeile“, „zitat“ auf derselben Stufe wie „beleg“. Erwartet: zwei Leerzeichen weiter rechts als „beleg“, denn die Angaben gehören dazu. → Vor „zeile“, „zitat“ je zwei Leerzeichen ergänzen.',
  ])
})

test('what is missing, a limit and a day are told in words of people', () => {
  expect(figure(`    wert:\n${rest}`)[0]).toContain(
    '4 kennzahlen (1. Eintrag) wert: Gefunden: kein Wert. Erwartet: eine Zahl.',
  )
  expect(figure(`    wert: 1\n${rest.replace('zeile: 1', 'zeile: 0')}`)[0]).toContain(
    'Gefunden: 0. Erwartet: mindestens 1.',
  )
  const stichtag = (tag: string) => figure(`    wert: 1\n    stichtag: ${tag}\n${rest}`)[0]
  expect(stichtag('06/2022')).toContain('Erwartet: 2022-06 (Jahr zuerst).')
  expect(stichtag('Sommer')).toContain(
    'Erwartet: ein Tag (2023-12-31), den es gibt, ein Monat (2023-10) oder',
  )
  const stand = (tag: string) => message(planSchema.pick({ stand: true }), { stand: tag })
  expect(stand('2025-02-30')).toContain('Erwartet: ein Tag, den es gibt; diesen gibt es nicht.')
  expect(stand('24.12.2025')).toContain('Erwartet: 2025-12-24 (Jahr, Monat, Tag).')
})

test('of very many values the one that is meant is told first', () => {
  expect(message(kennzahlSchema.pick({ id: true }), { id: 'elbs' })).toContain('Ähnliche: elb, ')
  expect(message(kennzahlSchema.pick({ gruppe: true }), { gruppe: 'frau' })).toContain('Ähnliche: frauen')
})
