import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { copyMusterjobcenter } from '../musterbestand.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'amip-'))
  copyMusterjobcenter(folder)
})

const script = join(process.cwd(), 'scripts/import.ts')

function run(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, [script, ...args], { cwd: folder, encoding: 'utf8' })
}

function source(name: string, text: string | Uint8Array): string {
  const datei = join(folder, name)
  writeFileSync(datei, text)
  return datei
}

const text =
  '# Arbeitsmarkt- und Integrationsprogramm 2024\n\n## 1 Ziele\n\nWir haben Ziele.\n\n# Legende\n\nELB – erwerbsfähige Leistungsberechtigte\n\nDeuFöV -\n'

describe('with --ziel and --json', () => {
  test('a good source is written as <plan>.mdx and reported by the contract', () => {
    const { status, stdout } = run(source('ilm-kreis-2025.txt', text), '--ziel', 'aus', '--json')
    const zeile = JSON.parse(stdout) as Record<string, unknown>
    expect(status).toBe(0)
    expect(Object.keys(zeile)).toEqual(
      expect.arrayContaining([
        'datei',
        'ziel',
        'woerter',
        'abschnitte',
        'tabellen',
        'fussnoten',
        'kennzahlen',
        'befunde',
      ]),
    )
    expect(zeile).toMatchObject({ ziel: 'aus/ilm-kreis-2025.mdx', abschnitte: 2, befunde: [] })
    expect(readdirSync(join(folder, 'aus'))).toEqual(['ilm-kreis-2025.mdx'])
    expect(readdirSync(join(folder, 'content'))).toEqual(['jobcenter'])
  })

  test('an unknown Jobcenter and year are findings, not refusals', () => {
    const { status, stdout } = run(
      source('plan.txt', 'Ein Plan\n\nOhne Jahr und Ort.\n'),
      '--ziel',
      'aus',
      '--json',
    )
    const { befunde } = JSON.parse(stdout) as { befunde: { regel: string }[] }
    expect(status).toBe(1)
    expect(befunde.map(({ regel }) => regel)).toEqual(
      expect.arrayContaining(['jobcenter-unbekannt', 'jahr-unbekannt']),
    )
  })

  test.each([
    ['an empty file', 'leer.txt', ''],
    ['bytes that are no text', 'bild.txt', new Uint8Array([80, 75, 0, 3, 4])],
  ])('%s is refused, nothing is written, and one line says why', (_, name, inhalt) => {
    const { status, stdout } = run(source(name, inhalt), '--ziel', 'aus', '--json')
    expect(status).toBe(2)
    expect(JSON.parse(stdout)).toMatchObject({ ziel: null, befunde: [{ regel: 'nicht-importiert' }] })
    expect(readdirSync(folder)).not.toContain('aus')
  })

  test('each of several files has a line of its own', () => {
    const { status, stdout } = run(source('ilm-kreis-2025.txt', text), 'fehlt.txt', '--ziel', 'aus', '--json')
    expect(
      stdout
        .trim()
        .split('\n')
        .map((zeile) => (JSON.parse(zeile) as { ziel: unknown }).ziel),
    ).toEqual(['aus/ilm-kreis-2025.mdx', null])
    expect(status).toBe(2)
  })
})

test('a total that is wrong in the document is recorded and told, and no digit is changed', () => {
  const tabelle = 'Instrument\tEintritte 2025\nFbW\t120\nEGZ\t60\nAGH\t45\nGesamt\t235\n'
  const plan = `# Arbeitsmarkt- und Integrationsprogramm 2025\n\n## 1 Förderung\n\nGeplant sind:\n\n${tabelle}\nEnde.\n`
  const { status, stdout } = run(source('ilm-kreis-2025.txt', plan), '--ziel', 'aus', '--json')
  const { befunde, kennzahlen } = JSON.parse(stdout) as { befunde: unknown[]; kennzahlen: number }
  expect(status).toBe(1)
  expect(kennzahlen).toBe(4)
  expect(befunde).toMatchObject([
    { zeile: 11, regel: 'widerspruch', meldung: expect.stringContaining('225') },
  ])
  const mdx = readFileSync(join(folder, 'aus/ilm-kreis-2025.mdx'), 'utf8')
  expect(mdx).toMatch(/widersprueche:\n {2}- zeilen:\n {6}- 11\n/u)
  expect(mdx).toContain('| Gesamt | 235 |')
})

test('a plan that exists is never overwritten, and --neu writes beside it', () => {
  const datei = source('ilm-kreis-2025.txt', text)
  run(datei)
  const pfad = join(folder, 'content/plaene/ilm-kreis-2025.mdx')
  writeFileSync(pfad, 'von der Redaktion bearbeitet')
  expect(run(datei)).toMatchObject({ status: 2, stdout: expect.stringContaining('bleibt unverändert') })
  expect(run(datei, '--neu').status).toBe(0)
  expect(readFileSync(pfad, 'utf8')).toBe('von der Redaktion bearbeitet')
  expect(readdirSync(join(folder, 'content/plaene'))).toEqual([
    'ilm-kreis-2025.mdx',
    'ilm-kreis-2025.neu.mdx',
  ])
})

test('--fehlende imports the sources that have no plan, and nothing when there are none', () => {
  mkdirSync(join(folder, 'seeds'))
  source('seeds/ilm-kreis-2025.txt', text)
  source('seeds/ilm-kreis-2026.txt', text)
  mkdirSync(join(folder, 'content/plaene'))
  writeFileSync(join(folder, 'content/plaene/ilm-kreis-2025.mdx'), 'von der Redaktion bearbeitet')
  expect(run('--fehlende').status).toBe(0)
  expect(readdirSync(join(folder, 'content/plaene'))).toEqual(['ilm-kreis-2025.mdx', 'ilm-kreis-2026.mdx'])
  expect(run('--fehlende')).toMatchObject({ status: 0, stderr: '' })
})

describe('--neu tells what differs from the source of the plan that exists', () => {
  const plan = 'content/plaene/ilm-kreis-2025.mdx'
  const edit = (von: string, nach: string): void => {
    const mdx = readFileSync(join(folder, plan), 'utf8')
    expect(mdx).toContain(von)
    writeFileSync(join(folder, plan), mdx.replace(von, nach))
  }

  test('and not what editors have done since', () => {
    const datei = source('ilm-kreis-2025.txt', text)
    run(datei)
    edit('Wir haben Ziele.', '### Neue Überschrift\n\nWir haben Ziele.')
    source('ilm-kreis-2025.txt', text.replace('Wir haben Ziele.', 'Wir haben neue Ziele.'))
    const { stdout } = run(datei, '--neu')
    expect(stdout).toContain(
      'Unterschiede zur alten Quelle:\n  geändert: 1 Ziele\n    vorher:  … Wir haben Ziele',
    )
    expect(stdout).toContain('    nachher: … Wir haben neue')
    expect(stdout).not.toContain('Neue Überschrift')
    expect(stdout).toContain(`seeds/ilm-kreis-2025.txt durch ${datei} ersetzen.`)
  })

  test('also where the new source has taken the place of the old one, which git still has', () => {
    mkdirSync(join(folder, 'seeds'))
    const datei = source('seeds/ilm-kreis-2025.txt', text)
    run(datei)
    const git = (...args: string[]) => spawnSync('git', args, { cwd: folder })
    git('init')
    git('add', '.')
    git('-c', 'user.name=a', '-c', 'user.email=a@b.example', 'commit', '--message', 'a')
    source('seeds/ilm-kreis-2025.txt', text.replace('Wir haben Ziele.', 'Wir haben neue Ziele.'))
    edit('Wir haben Ziele.', '### Neue Überschrift\n\nWir haben Ziele.')
    const { stdout } = run(datei, '--neu')
    expect(stdout).toContain('Unterschiede zur alten Quelle:\n  geändert: 1 Ziele')
    expect(stdout).not.toContain('Neue Überschrift')
  })

  test('and says so where there is only the plan to compare with', () => {
    mkdirSync(join(folder, 'seeds'))
    const datei = source('seeds/ilm-kreis-2025.txt', text)
    run(datei)
    source('seeds/ilm-kreis-2025.txt', text.replace('Wir haben Ziele.', 'Wir haben neue Ziele.'))
    expect(run(datei, '--neu').stdout).toMatch(/alte Quelle ist nirgends mehr.*geändert: 1 Ziele/su)
  })
})

test('the Legende becomes glossary files, without a meaning where the document gives none', () => {
  run(source('ilm-kreis-2025.txt', text))
  expect(readdirSync(join(folder, 'content/glossar'))).toEqual(['deufoev.yaml', 'elb.yaml'])
  expect(readFileSync(join(folder, 'content/glossar/deufoev.yaml'), 'utf8')).toContain('langform: null')
})

test('what a text explains in brackets becomes a glossary file, unless the glossary knows it', () => {
  run(source('ilm-kreis-2025.txt', text))
  const mehr = text.replace(
    'Wir haben Ziele.',
    'Die Jugendberufsagentur (JBA) berät ELB (erwerbsfähige Leistungsberechtigte).',
  )
  run(source('ilm-kreis-2026.txt', mehr), '--jahr', '2026')
  expect(readdirSync(join(folder, 'content/glossar'))).toEqual(['deufoev.yaml', 'elb.yaml', 'jba.yaml'])
  const jba = readFileSync(join(folder, 'content/glossar/jba.yaml'), 'utf8')
  expect(jba).toContain('langform: Jugendberufsagentur')
  expect(jba).toContain('plan: ilm-kreis-2026')
})

test('a wrong call says how it is done', () => {
  expect(run('--nue', 'a.txt')).toMatchObject({
    status: 2,
    stdout: '',
    stderr: expect.stringMatching(/Die Option „--nue“ gibt es nicht\..*Aufruf: npm run import/su),
  })
  expect(run('a.txt', '--jahr').stderr).toContain('Hinter --jahr fehlt die Angabe.')
  expect(run().stderr).toContain('Es ist keine Datei angegeben.')
})

test('a Jobcenter that nobody knows is a slip, and nothing is written', () => {
  const { status, stderr } = run(source('AMIP.txt', text), '--jobcenter', 'ilm', '--jahr', '2025')
  expect(status).toBe(2)
  expect(stderr).toContain('Ein Jobcenter „ilm“ gibt es in content/jobcenter/ nicht. Ähnliche: ilm-kreis')
  expect(readdirSync(folder).sort()).toEqual(['AMIP.txt', 'content'])
})

describe('a refused import', () => {
  test('leaves no copy of its source, and says nothing of a table', () => {
    const wessen = ['--jobcenter', 'ilm-kreis', '--jahr', '2025']
    mkdirSync(join(folder, 'content/plaene'))
    writeFileSync(join(folder, 'content/plaene/ilm-kreis-2025.mdx'), 'von der Redaktion bearbeitet')
    const { status, stdout } = run(source('AMIP.txt', text), ...wessen)
    expect(status).toBe(2)
    expect(stdout).toContain('bleibt unverändert')
    expect(stdout).not.toMatch(/index|Importiert/u)
    expect(readdirSync(folder).sort()).toEqual(['AMIP.txt', 'content'])
  })

  test('takes back what it has written when it cannot go on', () => {
    writeFileSync(join(folder, 'content/glossar'), 'eine Datei, wo ein Ordner sein soll')
    const datei = source('AMIP.txt', text)
    expect(run(datei, '--jobcenter', 'ilm-kreis', '--jahr', '2025').status).toBe(2)
    expect(readdirSync(join(folder, 'seeds'))).toEqual([])
    expect(readdirSync(join(folder, 'content/plaene'))).toEqual([])
    expect(readdirSync(folder)).toContain('AMIP.txt')
  })
})

test('a source that lies in seeds/ under another name is renamed, and its plan refers to it', () => {
  mkdirSync(join(folder, 'seeds'))
  const datei = source('seeds/AMIP 2025 final.txt', text)
  const { status, stderr } = run(datei, '--jobcenter', 'ilm-kreis', '--jahr', '2025')
  expect(status).toBe(0)
  expect(stderr).toContain('heißt jetzt seeds/ilm-kreis-2025.txt')
  expect(readdirSync(join(folder, 'seeds'))).toEqual(['ilm-kreis-2025.txt'])
  expect(readFileSync(join(folder, 'content/plaene/ilm-kreis-2025.mdx'), 'utf8')).toContain(
    'datei: ilm-kreis-2025.txt',
  )
})

describe('a source from elsewhere, where nobody can be asked', () => {
  test('is copied to seeds/ by the name of its plan, which refers to it', () => {
    const datei = source('AMIP Ilm-Kreis 2025 final.txt', text)
    const { status, stdout } = run(datei, '--jobcenter', 'ilm-kreis', '--jahr', '2025', '--json')
    expect(JSON.parse(stdout)).toMatchObject({ ziel: 'content/plaene/ilm-kreis-2025.mdx' })
    expect(status).not.toBe(2)
    expect(readFileSync(join(folder, 'seeds/ilm-kreis-2025.txt'))).toEqual(readFileSync(datei))
    expect(readFileSync(join(folder, 'content/plaene/ilm-kreis-2025.mdx'), 'utf8')).toContain(
      'datei: ilm-kreis-2025.txt',
    )
  })

  test('stays where it is with --ziel, and what is in seeds/ stays as it is', () => {
    const datei = source('AMIP.txt', text)
    mkdirSync(join(folder, 'seeds'))
    run(datei, '--jobcenter', 'ilm-kreis', '--jahr', '2025', '--ziel', 'aus')
    expect(readdirSync(join(folder, 'seeds'))).toEqual([])
    writeFileSync(join(folder, 'seeds/ilm-kreis-2025.txt'), 'anderes')
    const { status, stdout } = run(datei, '--jobcenter', 'ilm-kreis', '--jahr', '2025')
    expect(status).toBe(2)
    expect(stdout).toContain('seeds/ilm-kreis-2025.txt mit anderem Inhalt')
    expect(readFileSync(join(folder, 'seeds/ilm-kreis-2025.txt'), 'utf8')).toBe('anderes')
  })

  test('terms that are new in the glossary are named', () => {
    const { stdout } = run(source('AMIP.txt', text), '--jobcenter', 'ilm-kreis', '--jahr', '2025')
    expect(stdout).toContain('Neu angelegt: content/glossar/elb.yaml')
  })
})
