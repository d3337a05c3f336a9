import { describe, expect, test } from 'vitest'
import { foldBloecke } from '../../../src/site/blockfolgen.ts'
import { writeUmzug, writeUnveraendert, writeWeitere } from '../../../src/site/wechselworte.ts'

const [hier, dort] = ['hier', 'dort']
const text = (worte: string) => ({ text: worte })
const tabelle = (zahl: string) => ({
  tabelle: { titel: '', kopf: [['', 'Plan 2025']], rumpf: [['Frauen', zahl]] },
})
const satz = text('Wir beraten junge Menschen.')

describe('what became of the blocks of a section', () => {
  test('blocks that are the same are counted, tables apart', () => {
    const bloecke = [satz, satz, tabelle('1'), satz].map((block) => ({ alt: block, neu: block }))
    expect(foldBloecke({ alt: hier, neu: hier, bloecke })).toEqual([
      { gleiche: 2, was: 'absatz' },
      { gleiche: 1, was: 'tabelle' },
      { gleiche: 1, was: 'absatz' },
    ])
  })

  test('blocks that moved are counted by where they went, one rewritten on the way is shown', () => {
    const anders = text('Wir beraten viele Menschen.')
    expect(
      foldBloecke({
        alt: hier,
        neu: hier,
        bloecke: [
          { alt: satz, nach: dort },
          { alt: satz, nach: dort },
          { alt: satz, neu: anders, von: dort },
        ],
      }),
    ).toEqual([
      { richtung: 'hin', was: 'absatz', anzahl: 2, abschnitt: dort },
      { richtung: 'her', was: 'absatz', anzahl: 1, abschnitt: dort },
      {
        stuecke: [
          { art: 'gleich', text: 'Wir beraten' },
          { art: 'weg', text: 'junge' },
          { art: 'neu', text: 'viele' },
          { art: 'gleich', text: 'Menschen.' },
        ],
      },
    ])
  })

  test('what moved within its section is told once, where it now stands', () => {
    const bloecke = [
      { alt: satz, nach: hier },
      { alt: satz, neu: satz, von: hier },
    ]
    expect(foldBloecke({ alt: hier, neu: hier, bloecke })).toEqual([
      { richtung: 'her', was: 'absatz', anzahl: 1 },
    ])
  })

  test('a table that is new as a whole says so once', () => {
    const [folge] = foldBloecke({ alt: hier, neu: hier, bloecke: [{ neu: tabelle('7') }] })
    expect(folge).toMatchObject({ ganz: 'neu' })
    expect(JSON.stringify(folge)).not.toContain('"art":"neu"')
  })

  test('of a long section that is new the beginning is shown, the rest is counted', () => {
    const langer = text('Wort '.repeat(70).trim())
    const bloecke = Array.from({ length: 5 }, () => ({ neu: langer }))
    expect(foldBloecke({ neu: hier, bloecke })).toEqual([
      { stuecke: [{ art: 'gleich', ...langer }] },
      { stuecke: [{ art: 'gleich', ...langer }] },
      { weitere: 3 },
    ])
  })
})

test('it is said in words', () => {
  const hin = { richtung: 'hin', was: 'absatz', anzahl: 2, abschnitt: dort } as const
  expect(writeUmzug(hin)).toBe('2 Absätze stehen jetzt im Abschnitt ')
  expect(writeUmzug({ ...hin, richtung: 'her', was: 'tabelle', anzahl: 1 })).toBe(
    'Eine Tabelle stand bisher im Abschnitt ',
  )
  expect(writeUmzug({ richtung: 'her', was: 'absatz', anzahl: 1 })).toBe(
    'Ein Absatz stand bisher an anderer Stelle in diesem Abschnitt',
  )
  expect(writeUnveraendert('absatz', 1)).toBe('Ein Absatz unverändert')
  expect(writeWeitere(3)).toBe('3 weitere Absätze im Plan')
})
