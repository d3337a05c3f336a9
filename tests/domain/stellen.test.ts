import { describe, expect, test } from 'vitest'
import { datenschutzaufsichtOf } from '../../src/domain/datenschutzaufsicht.ts'
import { durchsetzungsstelleOf } from '../../src/domain/durchsetzungsstellen.ts'
import { bundeslaender, traegerformen } from '../../src/domain/jobcenter.ts'
import { stelleSchema } from '../../src/domain/stelle.ts'

const faelle = bundeslaender.flatMap((land) => traegerformen.map((form) => [land, form] as const))

describe.each(faelle)('%s, %s', (land, traegerform) => {
  const stelle = durchsetzungsstelleOf(land, traegerform)

  test('has a body for enforcement with its sources, or says that none is known', () => {
    expect(stelle).not.toBeUndefined()
    if (stelle === null) return
    const { quellen, eingesehen, nachpruefen, ...angaben } = stelle
    expect(stelleSchema.parse(angaben)).toEqual(angaben)
    expect(quellen.length).toBeGreaterThan(0)
    expect(quellen.filter((quelle) => !URL.canParse(quelle))).toEqual([])
    expect(eingesehen).toMatch(/^20\d\d-\d\d-\d\d$/u)
    expect(nachpruefen).not.toBe('')
  })

  test('can be reached in at least one way', () => {
    const { website, email, anschrift } = stelle ?? {}
    expect(stelle === null || (website ?? email ?? anschrift)).toBeTruthy()
  })

  test('has an authority for data protection with its source', () => {
    const { name, website, quelle } = datenschutzaufsichtOf(land, traegerform)
    expect(name).not.toBe('')
    expect([website, quelle].filter((adresse) => !URL.canParse(adresse))).toEqual([])
  })
})

test('a gemeinsame Einrichtung is a matter of the Bund everywhere, a zkT of its own Land', () => {
  const rechtsgrundlagen = (form: (typeof traegerformen)[number]) =>
    new Set(bundeslaender.map((land) => durchsetzungsstelleOf(land, form)?.rechtsgrundlage))
  expect([...rechtsgrundlagen('gE')]).toEqual(['§ 16 BGG'])
  expect(rechtsgrundlagen('zkT').size).toBe(bundeslaender.length)
  const aufsichten = bundeslaender.map((land) => datenschutzaufsichtOf(land, 'zkT').name)
  expect(new Set(aufsichten).size).toBe(bundeslaender.length)
})
