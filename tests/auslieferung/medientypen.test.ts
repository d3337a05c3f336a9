import { expect, test } from 'vitest'
import { medientypOf } from '../../src/auslieferung/medientypen.ts'
import { bildendungen } from '../../src/domain/bilddatei.ts'

test.each(bildendungen)('servers name the kind of a picture that ends with %s', (endung) => {
  expect(medientypOf(`karte${endung}`)?.typ).toMatch(/^image\//u)
})
