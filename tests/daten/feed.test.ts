import { parseAtomFeed } from 'feedsmith'
import { expect, test } from 'vitest'
import { type Feedeintrag, writeFeed } from '../../src/daten/feed.ts'
import { leeresAngebot } from './read-bestand.ts'

const eintrag = (id: string, angaben: Partial<Feedeintrag> = {}): Feedeintrag => ({
  pfad: `/plaene/${id}/`,
  titel: `Plan ${id}`,
  jobcenter: 'Jobcenter Musterkreis',
  text: 'Ein Plan.',
  tag: '2024-01-01',
  ...angaben,
})

const read = (eintraege: Feedeintrag[]) => parseAtomFeed(writeFeed(leeresAngebot, eintraege))
const idsOf = (eintraege: Feedeintrag[]) => read(eintraege).entries?.map(({ id }) => id?.split('/').at(-2))

const alt = { erstmals: '2024-01-02T10:00:00.000Z', zuletzt: '2024-02-02T10:00:00.000Z' }
const neu = { erstmals: '2024-03-01T10:00:00.000Z', zuletzt: '2024-03-01T10:00:00.000Z' }

test('has what RFC 4287 asks of a feed and of its entries', () => {
  const { entries, ...feed } = read([eintrag('a', alt)])
  expect(feed).toMatchObject({
    id: 'https://amip.example/feed.xml',
    title: { value: 'AMIP online: neue und geänderte Pläne' },
    updated: alt.zuletzt,
    authors: [{ name: 'AMIP online' }],
    xml: { lang: 'de' },
  })
  expect(feed.links).toContainEqual({
    rel: 'self',
    type: 'application/atom+xml',
    href: 'https://amip.example/feed.xml',
  })
  expect(entries).toEqual([
    {
      id: 'https://amip.example/plaene/a/',
      title: { value: 'Plan a' },
      published: alt.erstmals,
      updated: alt.zuletzt,
      authors: [{ name: 'Jobcenter Musterkreis' }],
      links: [
        { rel: 'alternate', type: 'text/html', hreflang: 'de', href: 'https://amip.example/plaene/a/' },
      ],
      summary: { value: 'Ein Plan.' },
    },
  ])
})

test('names the last changed plan first, and plans of one moment by their names', () => {
  expect(idsOf([eintrag('b', alt), eintrag('a', alt), eintrag('c', neu)])).toEqual(['c', 'a', 'b'])
  expect(read([eintrag('b', alt), eintrag('c', neu)]).updated).toBe(neu.zuletzt)
})

test('does not depend on the order the plans come in', () => {
  const plaene = [eintrag('b', alt), eintrag('a', alt), eintrag('c', neu)]
  expect(writeFeed(leeresAngebot, plaene.toReversed())).toBe(writeFeed(leeresAngebot, plaene))
})

test('falls back to the day that the content names, and says so', () => {
  const feed = read([eintrag('a', { tag: '2023-11-13', erstmals: alt.erstmals }), eintrag('b', neu)])
  expect(feed.entries?.map(({ updated }) => updated)).toEqual([neu.zuletzt, '2023-11-13T00:00:00.000Z'])
  expect(feed.entries?.[1]).not.toHaveProperty('published')
  expect(feed.subtitle?.value).toContain('nicht bei allen bekannt')
  expect(read([eintrag('b', neu)])).not.toHaveProperty('subtitle')
})

test('without any plan it is still no clock that dates it', () => {
  expect(read([])).toMatchObject({ updated: '1970-01-01T00:00:00.000Z' })
})

test('signs that mean something in XML stay text', () => {
  const titel = 'Arbeit & Leben: „<b>“ "x" \'y\' ]]> &amp;'
  const [erster] = read([eintrag('a', { ...alt, titel, text: titel, jobcenter: titel })]).entries ?? []
  expect(erster).toMatchObject({
    title: { value: titel },
    summary: { value: titel },
    authors: [{ name: titel }],
  })
})

test('holds the fifty plans changed last', () => {
  const viele = Array.from({ length: 60 }, (_, i) => eintrag(`plan-${i}`, i < 10 ? alt : neu))
  expect(idsOf(viele)).toHaveLength(50)
  expect(idsOf(viele)).not.toContain('plan-0')
})
