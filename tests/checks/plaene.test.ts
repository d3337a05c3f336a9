import { globSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readEintraege } from '../../scripts/lib/eintraege.ts'
import { readSource } from '../../scripts/lib/quelle.ts'
import { checkBelege } from '../../src/checks/belege.ts'
import { checkPlan } from '../../src/checks/index.ts'
import { begriffSchema } from '../../src/domain/glossar.ts'
import { parseMdx } from '../../src/domain/mdx.ts'
import { type Plan, planSchema } from '../../src/domain/plan.ts'
import { listPlandateien } from '../../src/domain/plandateien.ts'
import { readPlanzahlen } from '../../src/domain/planzahlen.ts'
import { listThemenworte, themaSchema } from '../../src/domain/thema.ts'
import { readFrontmatter } from '../frontmatter.ts'

const glossar = readEintraege('glossar', begriffSchema).map(({ id, daten }) => ({ id, begriff: daten }))

/** Abbreviations that the glossary writes out. */
const abkuerzungen = new Set(
  glossar.flatMap(({ begriff: { begriff, langform } }) => (langform ? [begriff] : [])),
)

const themen = listThemenworte(
  readEintraege('themen', themaSchema).map(({ id, daten }) => ({ id, thema: daten })),
  glossar,
)

/** What every plan of the collection must state, as far as its source does. */
const kern: Record<string, Plan['kennzahlen'][number]['id'][]> = {
  'elbe-elster-2024': ['verwaltungsbudget', 'eingliederungstitel', 'elb', 'integrationsquote', 'lzb'],
  'ilm-kreis-2024': [
    'verwaltungsbudget',
    'eingliederungstitel',
    'beschaeftigte',
    'stellen',
    'elb',
    'integrationsquote',
    'lzb',
  ],
  'kreis-kleve-2023': [
    'verwaltungsbudget',
    'eingliederungstitel',
    'stellen-leistung',
    'stellen-vermittlung',
    'lzb',
  ],
  'landkreis-kassel-2024': [
    'verwaltungsbudget',
    'eingliederungstitel',
    'beschaeftigte',
    'stellen',
    'elb',
    'integrationsquote',
    'lzb',
  ],
  'stadt-kaiserslautern-2024': [
    'verwaltungsbudget',
    'eingliederungstitel',
    'elb',
    'integrationsquote',
    'lzb-veraenderung',
  ],
}

const ids = globSync('content/plaene/*.mdx', { exclude: ['**/*.neu.mdx'] }).map((datei) =>
  basename(datei, '.mdx'),
)

describe.each(ids.sort())('%s', async (id) => {
  const datei = `content/plaene/${id}.mdx`
  const mdx = readFileSync(datei, 'utf8')
  const plan = planSchema.parse(readFrontmatter(mdx))
  const quelle = await readSource(plan, listPlandateien(id, plan))

  test('says what its source says, and every figure is proven', () => {
    expect(
      checkPlan({
        datei,
        plan,
        tree: parseMdx(mdx),
        ...quelle,
        jobcenter: [plan.jobcenter],
        abkuerzungen,
        themen,
      }),
    ).toEqual([])
  })

  test.runIf(id in kern)('carries the core figures that it states', () => {
    const zahlen = readPlanzahlen(plan, parseMdx(mdx), quelle.zeilen)
    expect(zahlen.map((zahl) => zahl.id)).toEqual(expect.arrayContaining(kern[id] ?? []))
  })
})

describe('a figure whose proof does not hold is a finding', () => {
  const gut = {
    id: 'integrationsquote',
    wert: 16.7,
    jahr: 2024,
    art: 'plan',
    beleg: { zeile: 1, zitat: '16,7 %' },
  } as const
  const fall = { datei: 'plan.mdx', tree: parseMdx(''), sha256: '', jobcenter: [], abkuerzungen, themen: [] }
  const zeilen = ['Integrationsquote\t17,1 %\t16,7 %']
  const messages = (kennzahl: Plan['kennzahlen'][number]) =>
    checkBelege({ ...fall, plan: { kennzahlen: [kennzahl] } as Plan, zeilen }).map(({ meldung }) => meldung)

  test.each([
    ['right', gut, undefined],
    ['wrong value', { ...gut, wert: 17.6 }, 'Gefunden: wert 17.6. Erwartet: 16.7'],
    ['wrong line', { ...gut, beleg: { zeile: 2, zitat: '16,7 %' } }, 'steht nicht in Zeile 2'],
    ['wrong quote', { ...gut, beleg: { zeile: 1, zitat: '16,8 %' } }, 'steht nicht in Zeile 1'],
    [
      'no number',
      { ...gut, beleg: { zeile: 1, zitat: 'Integrationsquote' } },
      'ohne Zahl. Erwartet: genau eine',
    ],
    [
      'two numbers',
      { ...gut, beleg: { zeile: 1, zitat: '17,1 %\t16,7 %' } },
      'mit 2 Zahlen. Erwartet: genau eine',
    ],
    [
      'wrong unit',
      { ...gut, id: 'elb' as const },
      'Gefunden: Prozent, wie das Zitat „16,7 %“ sagt. Erwartet: Personen',
    ],
    [
      'printed quotation marks around the quote',
      { ...gut, beleg: { zeile: 1, zitat: '„16,7 %“' } },
      'das Zitat zwischen den Anführungszeichen „ und “, die in Zeile 1 der Quelle nicht stehen',
    ],
  ])('%s', (_, kennzahl, message) => {
    expect(messages(kennzahl)).toEqual(message ? [expect.stringContaining(message)] : [])
  })

  test('a point between thousands is told as it is written, with the number as it should be', () => {
    const tree = parseMdx('---\nkennzahlen:\n  - id: elb\n    wert: 56.970\n---\n')
    const kennzahl = { ...gut, id: 'elb' as const, wert: 56.97, beleg: { zeile: 1, zitat: '56.970' } }
    const plan = { kennzahlen: [kennzahl] } as unknown as Plan
    expect(checkBelege({ ...fall, tree, plan, zeilen: ['ELB 56.970'] })).toEqual([
      expect.objectContaining({
        zeile: 4,
        meldung: expect.stringContaining('Gefunden: wert 56.970. In den Angaben beginnen hinter dem Punkt'),
        abhilfe: 'Den Punkt löschen: wert: 56970.',
      }),
    ])
  })
})
