import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseMdx } from '../../src/domain/mdx.ts'
import { readPlanabschnitte } from '../../src/domain/planabschnitte.ts'
import { createMuster } from '../../src/domain/stichwort.ts'
import { listThemenworte, type Themenworte } from '../../src/domain/thema.ts'
import { suggestEach, suggestThemen } from '../../src/domain/themen-vorschlag.ts'
import { inheritThemen } from '../../src/domain/themenzuordnung.ts'

const themen: Themenworte[] = [
  { id: 'jugendliche', titel: 'Jugendliche', worte: ['Jugend', 'U25', 'junge Menschen'] },
  { id: 'budget', titel: 'Budget', worte: ['Budget', 'Haushalt', 'EGT'] },
  { id: 'ziele', titel: 'Ziele', worte: ['Ziele', 'Zielwert'] },
]

const sections = (mdx: string) => readPlanabschnitte(parseMdx(mdx))
const suggest = (mdx: string) => suggestThemen(sections(mdx), themen)

describe('words of a topic', () => {
  const finds = (worte: string[], text: string) => [...text.matchAll(createMuster(worte))].length

  test.each([
    [['Jugend'], 'Die jugendlichen und Jugendliche', 2],
    [['Jugend'], 'Landesjugendamt', 0],
    [['U25'], 'Team U25, u25 und U250', 1],
    [['§ 16i'], '§16i, § 16 und § 16i SGB II', 2],
    [['junge Menschen'], 'junge\u00A0Menschen, junge Leute', 1],
    [['Kund*innen', 'a.b'], 'Kund*innen, Kunden, axb', 1],
    [[], 'irgendein Text', 0],
  ])('%j in „%s“', (worte, text, anzahl) => {
    expect(finds(worte, text)).toBe(anzahl)
  })

  test('are its own and all forms of its terms', () => {
    const begriff = {
      begriff: 'AGH',
      langform: 'Arbeitsgelegenheit',
      formen: ['AGHs'],
      synonyme: ['Ein-Euro-Job'],
    }
    const thema = { titel: 'T', beschreibung: 'B', begriffe: ['agh', 'fehlt'], stichwoerter: ['Zuschuss'] }
    const [worte] = listThemenworte(
      [{ id: 't', thema: { ...thema, kennzahlen: [], gruppen: [] } }],
      [{ id: 'agh', begriff: begriff as never }],
    )
    expect(worte?.worte).toEqual(['Zuschuss', 'AGH', 'Arbeitsgelegenheit', 'AGHs', 'Ein-Euro-Job'])
  })
})

describe('sections of a plan', () => {
  test('are told apart by their anchors, also under the same heading', () => {
    expect(sections('## Lage\n\n### Was?\n\n## Ziele\n\n### Was?\n').map(({ anker }) => anker)).toEqual([
      'lage',
      'was',
      'ziele',
      'was-1',
    ])
  })

  test('hold their own words only, and none of the editors', () => {
    const [lage, ziele] = sections(
      'Vorab\n\n## Lage\n\nViel Budget[^1]\n\n<Einfach>\n\nJugend\n\n</Einfach>\n\n### Ziele\n\nZielwert\n\n[^1]: Note\n',
    )
    expect(lage?.text).toContain('Budget')
    expect(lage?.text).not.toMatch(/Jugend|Zielwert|Vorab/u)
    expect(ziele?.text.trim()).toBe('Zielwert')
    expect(ziele?.zeile).toBe(13)
  })
})

describe('topics of sections', () => {
  const stellen = (ebenen: number[], zuordnung: Record<string, string[]>) =>
    inheritThemen(
      ebenen.map((ebene, i) => ({ anker: `a${i}`, ebene })),
      zuordnung,
    ).map((stelle) => stelle.themen.join())

  test('come from the section above where a section has none of its own', () => {
    expect(stellen([2, 3, 4, 3, 2], { a0: ['x'], a3: ['y', 'z'] })).toEqual(['x', 'x', 'x', 'y,z', ''])
  })

  test('are not taken for what every object has', () => {
    expect(inheritThemen([{ anker: 'constructor', ebene: 2 }], {})[0]?.themen).toEqual([])
  })
})

describe('a suggestion', () => {
  test('follows the heading, and the words where these are many', () => {
    expect(
      suggest(
        '## Haushalt\n\nText.\n\n## Wen wir fördern\n\nU25, junge Menschen und die Jugendberufshilfe.\n\n## Anderes\n\nEin Budget.\n',
      ),
    ).toEqual({ haushalt: ['budget'], 'wen-wir-fördern': ['jugendliche'] })
  })

  test('leaves out what is inherited', () => {
    const mdx = '## Jugend\n\nText.\n\n### Jugendliche\n\nText.\n\n### Budget\n\nText.\n\n## Ziele\n\nText.\n'
    expect(suggest(mdx)).toEqual({ jugend: ['jugendliche'], budget: ['budget'], ziele: ['ziele'] })
  })

  test('of a chapter without words of its own follows its sections', () => {
    const mdx =
      '## Kapitel\n\n### Eins\n\nJugend, Jugend.\n\n### Zwei\n\nJugendliche.\n\n## Anderes\n\nLanger Text ohne eines der Wörter.\n'
    expect(suggest(mdx)).toEqual({ kapitel: ['jugendliche'] })
  })

  test('does not take what is said everywhere for a topic', () => {
    const satz = 'Die Ziele, die Ziele, die Ziele und der Rest des Textes.'
    expect(suggest(`## Eins\n\n${satz}\n\n## Zwei\n\n${satz}\n\n## Drei\n\n${satz}\n`)).toEqual({})
  })

  test('is empty without topics', () => {
    expect(suggestThemen(sections('## Ziele\n\nText\n'), [])).toEqual({})
  })
})

const abschnitt = fc.record({
  titel: fc.constantFrom('Jugend', 'Budget', 'Lage', 'constructor', '2024', 'Ziele und Haushalt'),
  ebene: fc.integer({ min: 2, max: 5 }),
  text: fc
    .array(fc.constantFrom('Jugend', 'U25', 'Haushalt', 'Zielwert', 'und', 'weiter'), { maxLength: 12 })
    .map((worte) => worte.join(' ')),
})

test('whatever a plan says, suggestions are about its sections, name at most three topics, and lose none', () => {
  fc.assert(
    fc.property(fc.array(abschnitt, { maxLength: 12 }), (teile) => {
      const mdx = teile
        .map(({ titel, ebene, text }) => `${'#'.repeat(ebene)} ${titel}\n\n${text}\n`)
        .join('\n')
      const abschnitte = sections(mdx)
      const zuordnung = suggestThemen(abschnitte, themen)
      const einzeln = suggestEach(abschnitte, themen)
      for (const [anker, ids] of Object.entries(zuordnung)) {
        expect(abschnitte.map((einer) => einer.anker)).toContain(anker)
        expect(ids.length).toBeLessThanOrEqual(3)
        expect(new Set(ids).size).toBe(ids.length)
      }
      for (const [i, { themen: wirksam }] of inheritThemen(abschnitte, zuordnung).entries())
        if (einzeln[i]?.length) expect([...wirksam].sort()).toEqual([...(einzeln[i] ?? [])].sort())
    }),
  )
})
