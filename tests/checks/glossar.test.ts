import { expect, test } from 'vitest'
import { checkGlossar, type Glossardatei } from '../../src/checks/glossar/index.ts'
import { begriffSchema } from '../../src/domain/glossar.ts'
import { parseMdx } from '../../src/domain/mdx.ts'

const text = 'begriff: X\nlangform: null\nverwandt: []\n'

const eintrag = (id: string, begriff: string, rest: object = {}): Glossardatei => ({
  datei: `content/glossar/${id}.yaml`,
  id,
  text,
  begriff: begriffSchema.parse({
    begriff,
    langform: null,
    bedeutung: null,
    formen: [],
    synonyme: [],
    status: 'offen',
    nachweise: [],
    ...rest,
  }),
})

const plan = (mdx: string) => ({ id: 'a-2024', datei: 'content/plaene/a-2024.mdx', tree: parseMdx(mdx) })

const check = (glossar: Glossardatei[], mdx: string) =>
  checkGlossar(glossar, [plan(mdx)], { vollstaendig: true }).map(({ datei, zeile, regel }) => [
    datei,
    zeile,
    regel,
  ])

test('a glossary that fits its plans has no finding', () => {
  const glossar = [
    eintrag('agh', 'AGH', { formen: ['AGHs'], langform: 'Arbeitsgelegenheiten' }),
    eintrag('sgb', 'SGB', { verwandt: ['agh'] }),
  ]
  expect(check(glossar, '## Ziele\n\nDie AGHs nach SGB II kosten 5 TEUR.\n')).toEqual([])
})

test('an abbreviation without an entry is found where it stands first', () => {
  expect(check([], '## Ziele\n\nText.\n\nDie AGH und noch eine AGH.\n')).toEqual([
    ['content/plaene/a-2024.mdx', 5, 'abkuerzung-unbekannt'],
  ])
})

test('one word in two entries is found, unless each holds for other plans', () => {
  const zwei = (nur_in: string[][]) => [
    eintrag('bm-a', 'BM', { nur_in: nur_in[0] }),
    eintrag('bm-b', 'BM', { nur_in: nur_in[1] }),
  ]
  expect(check(zwei([[], []]), 'Der BM.\n')).toEqual([['content/glossar/bm-b.yaml', 1, 'glossar-doppelt']])
  expect(check(zwei([['a-2024'], ['b-2024']]), 'Der BM.\n')).toEqual([])
})

test('an abbreviation that the glossary explains for another plan is told with that entry', () => {
  const glossar = [eintrag('bm', 'BM', { nur_in: ['vorjahr-2023'] })]
  const [befund] = checkGlossar(glossar, [plan('Der BM.\n')], { vollstaendig: true }).filter(
    ({ regel }) => regel === 'abkuerzung-unbekannt',
  )
  expect(befund?.abhilfe).toContain('content/glossar/bm.yaml erklärt sie für vorjahr-2023.')
})

test('what no plan says, and what refers to nothing or itself, is found', () => {
  const glossar = [eintrag('xyz', 'XYZ', { verwandt: ['xyz', 'fehlt'] })]
  expect(check(glossar, 'Text.\n')).toEqual([
    ['content/glossar/xyz.yaml', 3, 'glossar-verwandt'],
    ['content/glossar/xyz.yaml', 3, 'glossar-verwandt'],
    ['content/glossar/xyz.yaml', 3, 'glossar-rundverweis'],
    ['content/glossar/xyz.yaml', 1, 'glossar-unbenutzt'],
  ])
})

test('entries that only refer to each other and explain nothing are found', () => {
  const kreis = (langform: string | null) => [
    eintrag('agh', 'AGH', { verwandt: ['mae'] }),
    eintrag('mae', 'MAE', { verwandt: ['agh'], langform }),
  ]
  expect(check(kreis(null), 'AGH und MAE.\n')).toEqual([
    ['content/glossar/agh.yaml', 3, 'glossar-rundverweis'],
    ['content/glossar/mae.yaml', 3, 'glossar-rundverweis'],
  ])
  expect(check(kreis('Mehraufwandsentschädigung'), 'AGH und MAE.\n')).toEqual([])
})
