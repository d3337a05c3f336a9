import { expect, test } from 'vitest'
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

test('a plan is a Report by its Jobcenter', () => {
  const [plan] = bestand.plaene
  if (!plan) throw new Error('Es gibt keinen Plan.')
  expect(describeReport(leeresAngebot, plan)).toMatchObject({
    '@type': 'Report',
    url: `https://amip.example/plaene/${plan.id}/`,
    author: { name: plan.jobcenter.name },
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
