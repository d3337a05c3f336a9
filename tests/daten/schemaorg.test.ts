import { describe, expect, test } from 'vitest'
import { writeDatensaetze } from '../../src/daten/dateien.ts'
import { describeDataset, describeReport, describeTermSet, toScript } from '../../src/daten/schemaorg.ts'
import { leeresAngebot, readBestand } from './read-bestand.ts'

const bestand = readBestand()

test('a text cannot end the script element it stands in', () => {
  const script = toScript({ '@context': 'https://schema.org', '@type': 'Report', name: '</script><!-- x' })
  expect(script).not.toContain('<')
  expect(JSON.parse(script)).toMatchObject({ name: '</script><!-- x' })
})

test('the figures are a Dataset with years, files and what is measured', () => {
  const daten = describeDataset(bestand, writeDatensaetze(bestand).kennzahlen)
  expect(daten).toMatchObject({
    '@type': 'Dataset',
    temporalCoverage: expect.stringMatching(/^\d{4}\/\d{4}$/u),
  })
  expect(daten.distribution).toHaveLength(2)
  expect(daten.variableMeasured).toContain('Integrationsquote')
  expect(daten).not.toHaveProperty('license')
})

describe('a plan', () => {
  const [plan] = bestand.plaene
  if (!plan) throw new Error('Es gibt keinen Plan.')
  const formen = [{ medium: 'text/plain', pfad: '/plaene/a/a.txt' }]

  test('is a Report by its Jobcenter, with other forms of its text', () => {
    expect(describeReport(leeresAngebot, { ...plan, formen })).toMatchObject({
      '@type': 'Report',
      url: `https://amip.example/plaene/${plan.id}/`,
      author: { name: plan.jobcenter.name },
      encoding: [
        {
          '@type': 'MediaObject',
          encodingFormat: 'text/plain',
          contentUrl: 'https://amip.example/plaene/a/a.txt',
        },
      ],
    })
  })

  test('bears the dates of its page, else the day of its text, else none', () => {
    const zeiten = { erstmals: '2024-01-02T10:00:00.000Z', zuletzt: '2024-02-02T10:00:00.000Z' }
    const report = (angaben: object) => describeReport(leeresAngebot, { ...plan, formen: [], ...angaben })
    expect(report({ ...zeiten, stand: '2023-11-13' })).toMatchObject({
      datePublished: zeiten.erstmals,
      dateModified: zeiten.zuletzt,
    })
    expect(report({ stand: '2023-11-13' })).toMatchObject({ dateModified: '2023-11-13' })
    expect(report({ stand: null })).not.toHaveProperty('dateModified')
    expect(report({ stand: null })).not.toHaveProperty('encoding')
  })
})

test('the glossary is a set of all its terms', () => {
  const { hasDefinedTerm } = describeTermSet(leeresAngebot, bestand.begriffe)
  expect(hasDefinedTerm).toHaveLength(bestand.begriffe.length)
  expect(hasDefinedTerm).toContainEqual(
    expect.objectContaining({
      '@type': 'DefinedTerm',
      name: 'AMIP',
      url: 'https://amip.example/glossar/amip/',
    }),
  )
})
