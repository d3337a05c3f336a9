import { globSync, readFileSync } from 'node:fs'
import { matchesGlob } from 'node:path'
import { parse as parseToml } from 'smol-toml'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'

const paket = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string; license: string }

describe('REUSE.toml', () => {
  const { annotations } = z
    .object({
      version: z.literal(1),
      annotations: z.array(
        z.object({
          path: z.union([z.string(), z.array(z.string())]).transform((eins) => [eins].flat()),
          precedence: z.enum(['closest', 'aggregate', 'override']).optional(),
          'SPDX-FileCopyrightText': z.union([z.string(), z.array(z.string())]),
          'SPDX-License-Identifier': z.string(),
        }),
      ),
    })
    .parse(parseToml(readFileSync('REUSE.toml', 'utf8')))

  /** What is said last of a file holds. */
  const licenceOf = (datei: string): string | undefined =>
    annotations.findLast(({ path }) =>
      path.some((muster) => muster === '**' || matchesGlob(datei, muster)),
    )?.['SPDX-License-Identifier']

  test('says of every file whose it is', () => {
    const dateien = globSync(['*', '{content,docs,public,scripts,seeds,src,tests,LICENSES}/**'])
    expect(dateien.length).toBeGreaterThan(500)
    expect(dateien.filter((datei) => licenceOf(datei) === undefined)).toEqual([])
  })

  test("plans are the Jobcenter's own texts, all else is ours", () => {
    expect(licenceOf('seeds/ilm-kreis-2024.txt')).toBe('LicenseRef-Jobcenter-Plan')
    expect(licenceOf('content/plaene/ilm-kreis-2024.mdx')).toBe('LicenseRef-Jobcenter-Plan AND EUPL-1.2')
    expect(licenceOf('content/glossar/elb.yaml')).toBe('EUPL-1.2')
    const kopie = 'tests/fixtures/bestand'
    expect(licenceOf(`${kopie}/seeds/ilm-kreis-2024.txt`)).toBe('LicenseRef-Jobcenter-Plan')
    expect(licenceOf(`${kopie}/content/plaene/ilm-kreis-2024.mdx`)).toContain('LicenseRef-Jobcenter-Plan AND')
    expect(licenceOf('src/styles/schrift/fira-sans-deutsch-400.woff2')).toBe('OFL-1.1')
  })

  test('each licence has its text, and each text is of a licence', () => {
    const genannt = new Set(annotations.flatMap((eine) => eine['SPDX-License-Identifier'].split(' AND ')))
    const texte = globSync('LICENSES/*.txt').map((datei) => datei.replace(/^LICENSES.|\.txt$/gu, ''))
    expect(texte.sort()).toEqual([...genannt].sort())
    expect(readFileSync('LICENSES/EUPL-1.2.txt', 'utf8')).toBe(readFileSync('LICENSE', 'utf8'))
  })
})

test('publiccode.yml has what the standard demands', () => {
  const beschreibung = z.strictObject({
    localisedName: z.string(),
    shortDescription: z.string().max(150),
    longDescription: z.string().min(150).max(10_000),
    features: z.array(z.string()).min(1),
  })
  /** Keys and values by https://yml.publiccode.tools/schema.core.html, version 0.4. */
  const schema = z.strictObject({
    publiccodeYmlVersion: z.literal('0.4'),
    name: z.string(),
    url: z.url(),
    landingURL: z.url(),
    softwareVersion: z.string(),
    releaseDate: z.iso.date(),
    platforms: z.array(z.enum(['web', 'windows', 'mac', 'linux', 'ios', 'android'])).min(1),
    categories: z.array(z.string()).min(1),
    developmentStatus: z.enum(['concept', 'development', 'beta', 'stable', 'obsolete']),
    softwareType: z.enum(['standalone/web', 'library', 'addon', 'configurationFiles']),
    intendedAudience: z.strictObject({
      countries: z.array(z.string().length(2)),
      scope: z.array(z.string()),
    }),
    description: z.strictObject({ de: beschreibung }),
    legal: z.strictObject({ license: z.literal(paket.license) }),
    maintenance: z.strictObject({
      type: z.enum(['internal', 'contract', 'community', 'none']),
      contacts: z.array(z.strictObject({ name: z.string(), email: z.email().optional() })).min(1),
    }),
    localisation: z.strictObject({
      localisationReady: z.boolean(),
      availableLanguages: z.array(z.string()).min(1),
    }),
  })
  const daten = schema.parse(parse(readFileSync('publiccode.yml', 'utf8')))
  expect(daten.softwareVersion).toBe(paket.version)
})
