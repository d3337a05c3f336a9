import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Einzelgruppe, einzelgruppen, verbinde } from '../../src/domain/gruppen.ts'
import { beschreibe, deute, type KennzahlId, kennzahlIds } from '../../src/domain/kennzahlen.ts'
import {
  isGegenueberstellbar,
  massstabOf,
  readGroesse,
  vorbehaltOf,
  writeGroesse,
} from '../../src/domain/vergleichbarkeit.ts'

const ids = fc.constantFrom(...kennzahlIds)
const gruppen = fc
  .uniqueArray(fc.constantFrom(...(einzelgruppen as Einzelgruppe[])), { maxLength: 3 })
  .map((teile) => verbinde(teile))

describe('sizes in one chart', () => {
  const zusammen: [KennzahlId, KennzahlId][] = [
    ['eingliederungstitel', 'verwaltungsbudget'],
    ['elb', 'lzb'],
    ['stellen-vermittlung', 'stellen-leistung'],
    ['eintritte-fbw', 'eintritte-egz'],
    ['umschichtung-anteil', 'vorbindungen-anteil'],
    ['elb-anteil', 'lzb-anteil'],
    ['lzb-veraenderung', 'elb-veraenderung'],
  ]
  test.each(zusammen)('%s and %s have the same scale', (eine, andere) => {
    expect(massstabOf(eine)).toBe(massstabOf(andere))
  })

  const getrennt: [KennzahlId, KennzahlId, string][] = [
    ['elb', 'beschaeftigte', 'people with benefits and people who work there'],
    ['integrationsquote', 'aktivierungsquote', 'rates of different events'],
    ['integrationen', 'bedarfsgemeinschaften', 'events and households'],
    ['kosten-fbw', 'ausgaben-fbw', 'money for one and money for all'],
    ['lzb', 'lzb-veraenderung', 'people and percent'],
    ['lzb-veraenderung', 'lzb-anteil', 'a change and a share'],
    ['umschichtung-anteil', 'lzb-anteil', 'shares of different wholes'],
    ['kosten-der-unterkunft', 'ausgaben', 'money of different parts of a plan'],
  ]
  test.each(getrennt)('%s and %s have not: %s', (eine, andere) => {
    expect(massstabOf(eine)).not.toBe(massstabOf(andere))
  })

  test('never differ in unit or in what is stated of their concept', () => {
    const gleiche = Map.groupBy(kennzahlIds, massstabOf)
    for (const eine of gleiche.values()) {
      expect(new Set(eine.map((id) => beschreibe(id).einheit)).size).toBe(1)
      expect(new Set(eine.map((id) => `${deute(id).anteil} ${deute(id).aenderung}`)).size).toBe(1)
    }
  })
})

describe('what stands beside each other', () => {
  test('is never the labour market, nor what means something else in every plan', () => {
    expect(
      (['sv-beschaeftigte', 'bundesmittel', 'fachkraefte', 'stellen-sonstige'] as const).filter(
        isGegenueberstellbar,
      ),
    ).toEqual([])
    expect(isGegenueberstellbar('integrationsquote')).toBe(true)
  })

  test('has a reservation where it grows with a Jobcenter, and none as a share of it', () => {
    expect(vorbehaltOf('umschichtung')).toContain('Größe')
    expect(vorbehaltOf('umschichtung-anteil')).toBeUndefined()
    expect(vorbehaltOf('lzb-veraenderung')).toBeUndefined()
    expect(vorbehaltOf('integrationsquote')).toBeUndefined()
  })
})

describe('a size in an address', () => {
  test('is read as it was written, whatever figure and group', () => {
    fc.assert(
      fc.property(ids, gruppen, (id, gruppe) => {
        const groesse = gruppe ? { id, gruppe } : { id }
        expect(readGroesse(writeGroesse(groesse))).toEqual(groesse)
      }),
    )
  })

  test.each(['', 'gibt-es-nicht', 'elb.niemand', 'elb.', 'elb.u25.frauen', '.frauen'])(
    'is none in „%s“',
    (text) => {
      expect(readGroesse(text)).toBeUndefined()
    },
  )
})
