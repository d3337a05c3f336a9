import { describe, expect, test } from 'vitest'
import { lineInConfig } from '../../src/checks/config-zeile.ts'
import type { Freigabefall, Planfall } from '../../src/checks/freigabe/freigabefall.ts'
import { checkFreigabe } from '../../src/checks/freigabe/index.ts'
import { themenListe } from '../../src/domain/erlaeuterungen.ts'
import type { Konfiguration } from '../../src/domain/konfiguration.ts'
import { pflichtfelder } from '../../src/domain/konfiguration.ts'
import { parseMdx } from '../../src/domain/mdx.ts'
import type { Plan } from '../../src/domain/plan.ts'
import { gefuellt, leer } from '../konfiguration.ts'

const mdx = `---
titel: Plan
redaktion:
  geprueft_von: Erika Mustermann
  geprueft_am: 2026-01-01
---

## 1 Ziele

<Einfach>

Das Jobcenter hat Ziele.

</Einfach>

### 1.1 Mehr

Text
`

const planfall = (text: string, geprueft_von: string | null = 'Erika Mustermann'): Planfall => ({
  datei: 'content/plaene/a-2024.mdx',
  plan: { redaktion: { geprueft_von } } as Plan,
  tree: parseMdx(text),
  kurzfassungDatei: 'content/kurzfassungen/a-2024.mdx',
  hatKurzfassung: true,
})

const fall: Freigabefall = {
  datei: 'src/site/config.ts',
  konfiguration: gefuellt,
  zeileOf: () => 7,
  heute: '2026-11-21',
  gibtEs: () => true,
  plaene: [planfall(mdx)],
}

const regeln = (aenderung: Partial<Freigabefall>): string[] =>
  checkFreigabe({ ...fall, ...aenderung }).map(({ regel }) => regel)

const mit = (
  aenderung: Partial<Konfiguration['barrierefreiheit']>,
  betreiber = {},
): Partial<Freigabefall> => ({
  konfiguration: {
    ...gefuellt,
    betreiber: { ...gefuellt.betreiber, ...betreiber },
    barrierefreiheit: { ...gefuellt.barrierefreiheit, ...aenderung },
  },
})

test('a site with nothing missing may be published', () => {
  expect(checkFreigabe(fall)).toEqual([])
})

test('of an empty configuration every field is named once, with file, line, meaning and cure', () => {
  const befunde = checkFreigabe({ ...fall, konfiguration: leer })
  const fehlende = befunde.filter(({ regel }) => regel === 'angabe-fehlt')
  expect(fehlende).toHaveLength(pflichtfelder.length)
  expect(fehlende[0]).toEqual({
    datei: 'src/site/config.ts',
    zeile: 7,
    regel: 'angabe-fehlt',
    meldung:
      'betreiber.name: Die Angabe fehlt. Erwartet: Verantwortliche Stelle, zum Beispiel „Jobcenter Musterkreis“.',
    abhilfe: 'name unter betreiber eintragen.',
  })
  expect(befunde.filter(({ regel }) => regel === 'erlaeuterung-fehlt')).toHaveLength(2 * themenListe.length)
  expect(befunde.map(({ regel }) => regel)).toContain('adresse-platzhalter')
})

test.each(pflichtfelder.map(({ pfad }) => pfad))('the field %s.%s may not be missing', (gruppe, name) => {
  const werte = Object.fromEntries(Object.entries(gefuellt[gruppe]).filter(([feld]) => feld !== name))
  const befunde = checkFreigabe({ ...fall, konfiguration: { ...gefuellt, [gruppe]: werte } })
  expect(befunde.map(({ meldung }) => meldung)).toContainEqual(
    expect.stringContaining(`${gruppe}.${name}: Die Angabe fehlt.`),
  )
})

describe('the yearly review of the statement', () => {
  test.each([
    ['2026-06-01', '2027-06-01', []],
    ['2026-06-01', '2027-06-02', ['ueberpruefung-alt']],
    ['2026-06-01', '2026-05-31', ['datum-zukunft']],
    ['2028-02-29', '2029-02-28', []],
    ['2028-02-29', '2029-03-01', ['ueberpruefung-alt']],
  ])('made on %s, looked at on %s', (geprueftAm, heute, erwartet) => {
    expect(regeln({ ...mit({ geprueftAm }), heute })).toEqual(erwartet)
  })

  test('cannot be older than the statement, nor the statement made tomorrow', () => {
    expect(regeln(mit({ erstelltAm: '2026-06-02' }))).toEqual(['datum-reihenfolge'])
    expect(regeln(mit({ erstelltAm: '2026-11-22', geprueftAm: '2026-11-22' }))).toEqual([
      'datum-zukunft',
      'datum-zukunft',
    ])
  })
})

test('„vollständig“ does not go with barriers', () => {
  expect(regeln(mit({ status: 'vollständig' }))).toEqual(['status-widerspruch'])
})

describe('the body for enforcement', () => {
  test('is demanded with a link, which the Saarland does not have yet', () => {
    expect(regeln(mit({}, { land: 'Saarland', traegerform: 'zkT' }))).toEqual(['durchsetzungsstelle-fehlt'])
    expect(regeln(mit({}, { land: 'Saarland', traegerform: 'gE' }))).toEqual([])
  })

  test('is enough where the operator names it', () => {
    const durchsetzungsstelle = {
      name: 'Schlichtungsstelle',
      anschrift: null,
      telefon: null,
      email: null,
      website: 'https://schlichtung.example/',
      rechtsgrundlage: '§ 12e SBGG',
    }
    expect(regeln(mit({ durchsetzungsstelle }, { land: 'Saarland', traegerform: 'zkT' }))).toEqual([])
  })
})

describe('Leichte Sprache and Gebärdensprache', () => {
  test.each(themenListe)('each place is filled: %s', (thema) => {
    const ohne = (form: 'leichteSprache' | 'gebaerdensprache') =>
      Object.fromEntries(Object.entries(gefuellt[form]).filter(([name]) => name !== thema))
    for (const form of ['leichteSprache', 'gebaerdensprache'] as const) {
      const befunde = checkFreigabe({ ...fall, konfiguration: { ...gefuellt, [form]: ohne(form) } })
      expect(befunde.map(({ regel }) => regel)).toContain('erlaeuterung-fehlt')
      expect(befunde[0]?.meldung).toContain(`${form}.${thema}`)
    }
  })

  test('a film that is named is there', () => {
    const befunde = checkFreigabe({ ...fall, gibtEs: (pfad) => pfad !== 'public/dgs/weiteres.mp4' })
    expect(befunde.map(({ regel, meldung }) => [regel, meldung])).toEqual([
      ['film-fehlt', expect.stringContaining('public/dgs/weiteres.mp4')],
    ])
  })
})

describe('plans', () => {
  test('each has a short version', () => {
    const [befund] = checkFreigabe({ ...fall, plaene: [{ ...planfall(mdx), hatKurzfassung: false }] })
    expect(befund).toMatchObject({ regel: 'kurzfassung-fehlt', datei: 'content/kurzfassungen/a-2024.mdx' })
  })

  test('each chapter has a summary of its own before its first section', () => {
    const ohne = mdx.replace(
      /<Einfach>[\s\S]*<\/Einfach>\n\n### 1\.1 Mehr/u,
      '### 1.1 Mehr\n\n<Einfach>\n\nA.\n\n</Einfach>',
    )
    const befunde = checkFreigabe({ ...fall, plaene: [planfall(ohne)] })
    expect(befunde.map(({ regel, zeile, meldung }) => [regel, zeile, meldung])).toEqual([
      ['zusammenfassung-fehlt', 8, expect.stringContaining('„1 Ziele“')],
    ])
  })

  test('none is a draft', () => {
    const entwurf = planfall(mdx.replace('geprueft_von: Erika Mustermann', 'geprueft_von: null'), null)
    const [befund, ...weitere] = checkFreigabe({ ...fall, plaene: [entwurf] })
    expect(befund).toMatchObject({ regel: 'entwurf', datei: 'content/plaene/a-2024.mdx', zeile: 4 })
    expect(weitere).toEqual([])
  })
})

describe('the line of a field in the configuration', () => {
  const text = [
    "import { readKonfiguration } from '../domain/konfiguration.ts'",
    "export const konfiguration = readKonfiguration('src/site/config.ts', {",
    '  betreiber: {',
    "    name: 'Jobcenter', // land: nicht hier",
    "    'land': 'Hessen',",
    '  },',
    '  barrierefreiheit: {',
    '    barrieren: [',
    "      { was: 'A' },",
    "      { was: 'B' },",
    '    ],',
    '  },',
    '})',
  ].join('\n')

  test.each<[PropertyKey[], number]>([
    [['betreiber', 'name'], 4],
    [['betreiber', 'land'], 5],
    [['betreiber', 'telefon'], 3],
    [['barrierefreiheit', 'barrieren', 1, 'was'], 10],
    [['barrierefreiheit', 'barrieren', 0, 'wo'], 9],
    [['leichteSprache', 'inhalt'], 2],
  ])('%j is %i', (feld, zeile) => {
    expect(lineInConfig(text, feld)).toBe(zeile)
  })
})
