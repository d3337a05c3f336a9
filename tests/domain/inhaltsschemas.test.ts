import { globSync, readFileSync } from 'node:fs'
import { Ajv, type ValidateFunction } from 'ajv'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { listInhaltsschemas } from '../../src/domain/inhaltsschemas.ts'
import { readFrontmatter } from '../frontmatter.ts'

const schemas = listInhaltsschemas()

test.each([...schemas])('%s is what the schema of the code says (npm run schemas)', (datei, schema) => {
  expect(JSON.parse(readFileSync(datei, 'utf8'))).toEqual(schema)
})

test('no schema is left over', () => {
  expect(globSync('content/*.schema.json').sort()).toEqual([...schemas.keys()].sort())
})

/** Formats are left to patterns, which every tool knows. */
const compile = (ordner: string): ValidateFunction =>
  new Ajv({ strict: false, validateFormats: false }).compile(
    schemas.get(`content/${ordner}.schema.json`) ?? {},
  )

const read = (datei: string): unknown => {
  const text = readFileSync(datei, 'utf8')
  return datei.endsWith('.mdx') ? readFrontmatter(text) : parse(text)
}

describe.each(['glossar', 'jobcenter', 'plaene', 'seiten', 'themen'])('the schema of %s', (ordner) => {
  const validate = compile(ordner)

  test('fits all files there', () => {
    const fehler = globSync(`content/${ordner}/*.{yaml,mdx}`).flatMap((datei) =>
      validate(read(datei)) ? [] : [[datei, validate.errors]],
    )
    expect(fehler).toEqual([])
  })

  test('explains every field', () => {
    const felder = Object.values((schemas.get(`content/${ordner}.schema.json`) as Felder).properties)
    expect(felder.filter(({ description = '' }) => description.length < 10)).toEqual([])
  })
})

interface Felder {
  properties: Record<string, { description?: string }>
}

test.each([
  ['jobcenter', { traegerform: 'GmbH' }, '/traegerform'],
  ['jobcenter', { nmae: 'x' }, ''],
  ['plaene', { stand: '31.12.2024' }, '/stand'],
  [
    'plaene',
    {
      kennzahlen: [
        { id: 'elb', wert: 1, jahr: 2024, art: 'ist', gruppe: 'fraun', beleg: { zeile: 1, zitat: '1' } },
      ],
    },
    '/kennzahlen/0/gruppe',
  ],
  ['glossar', { status: 'klar' }, '/status'],
  ['seiten', { titel: 3 }, '/titel'],
])('%s with %j does not fit', (ordner, falsch, pfad) => {
  const [datei = ''] = globSync(`content/${ordner}/*.{yaml,mdx}`)
  const validate = compile(ordner)
  expect(validate({ ...(read(datei) as object), ...falsch })).toBe(false)
  expect(validate.errors?.map(({ instancePath }) => instancePath)).toContain(pfad)
})

test('VS Code is told which schema is for which files', () => {
  const { 'yaml.schemas': zuordnung } = JSON.parse(readFileSync('.vscode/settings.json', 'utf8')) as {
    'yaml.schemas': Record<string, string>
  }
  const erwartet = [...schemas.keys()]
    .map((datei) => [`./${datei}`, `${datei.replace('.schema.json', '')}/*.yaml`] as const)
    .filter(([, muster]) => globSync(muster).length > 0)
  expect(zuordnung).toEqual(Object.fromEntries(erwartet))
})
