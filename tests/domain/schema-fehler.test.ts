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

test('a missing and an unknown field are named too', () => {
  expect(message(seiteSchema, { titel: 'Impressum', bescheibung: 'Tippfehler' })).toMatchInlineSnapshot(`
    "content/jobcenter/test.yaml passt nicht zum Muster:
      beschreibung: Die Angabe fehlt. Erwartet: ein Text. Bedeutung des Feldes: Ein Satz über die Seite, für Suchmaschinen und Vorschauen.
      Angaben: Gefunden: „bescheibung“. Erwartet: nur titel, beschreibung."
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
      'kennzahlen (1. Eintrag) wert: Gefunden: "1,5". Erwartet: eine Zahl mit Punkt statt Komma und ohne Punkte zwischen den Tausendern: 1.5.',
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
