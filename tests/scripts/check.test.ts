import { spawnSync } from 'node:child_process'
import {
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Konfiguration } from '../../src/domain/konfiguration.ts'
import { gefuellt, leer } from '../konfiguration.ts'
import { copyMusterbestand } from '../musterbestand.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'amip-'))
  copyMusterbestand(folder)
})

const plan = 'content/plaene/landkreis-kassel-2024.mdx'

/** Replaces a piece of a plan once; gives the line it stands in. */
function typo(von: string, nach: string): number {
  const pfad = join(folder, plan)
  const text = readFileSync(pfad, 'utf8')
  expect(text).toContain(von)
  writeFileSync(
    pfad,
    text.replace(von, () => nach),
  )
  return text.slice(0, text.indexOf(von)).split('\n').length
}

interface Ende {
  status: number | null
  stdout: string
  stderr: string
}

function check(...args: string[]): Ende {
  return run(join(process.cwd(), 'scripts/check.ts'), args)
}

const run = (script: string, args: string[]): Ende =>
  spawnSync(process.execPath, [script, ...args], { cwd: folder, encoding: 'utf8' })

function write(datei: string, text: string): void {
  mkdirSync(dirname(join(folder, datei)), { recursive: true })
  writeFileSync(join(folder, datei), text)
}

test('the five plans have no finding, and their contradictions are listed at the source', () => {
  const { status, stdout } = check()
  expect(status).toBe(0)
  expect(stdout).toMatch(
    /^Zur Kenntnis, hier ist nichts zu tun:\n(?: {2}.*\n)* {2}seeds\/elbe-elster-2024\.txt:151 Widerspruch/u,
  )
  expect(stdout).toContain('5 Pläne geprüft, keine Befunde.')
})

describe('a typo is told with file and line, what was found, and what to do', () => {
  test.each<[string, string, string, number, string]>([
    [
      'a value',
      'wert: 12226582',
      'wert: 12226528',
      0,
      'Gefunden: wert 12226528. Erwartet: 12226582, wie das Zitat „12.226.582 €“ sagt.',
    ],
    ['a value that is no number', 'wert: 12226582', 'wert: 12.226.582', 0, 'Erwartet: eine Zahl'],
    [
      'a quote',
      'zitat: 12.226.582 €',
      'zitat: 12.226.528 €',
      0,
      'Das Zitat „12.226.528 €“ steht nicht in Zeile 84 der Quelle.',
    ],
    [
      'a concept of another unit',
      'id: beschaeftigte',
      'id: integrationsquote',
      0,
      'Erwartet: Prozent, die Einheit dieser Kennzahl.',
    ],
    ['a concept that does not exist', 'id: beschaeftigte', 'id: beschaeftigt', 0, 'Ähnliche: beschaeftigte'],
    [
      'a column of a table',
      'spalten="erwartung 2023 | plan 2024"',
      'spalten="erwartung 2023 | plann 2024"',
      -1,
      'Gefunden: „plann“. Erwartet: Kennzahl, Gruppe',
    ],
    [
      'a digit of the text',
      '| Integrationsquote | 17,1 %',
      '| Integrationsquote | 17,7 %',
      Number.NaN,
      'Der Text weicht von der Quelle ab',
    ],
  ])('in %s', (_, von, nach, versatz, message) => {
    const zeile = typo(von, nach)
    const { status, stdout } = check()
    expect(status).toBe(1)
    expect(stdout).toContain(message)
    expect(stdout).toContain('  → ')
    if (!Number.isNaN(versatz)) expect(stdout).toContain(`${plan}:${zeile + versatz} `)
  })
})

test('a mistyped column and a mistyped name are one finding each, at their line or table', () => {
  const zeile = typo('spalten="erwartung 2023 | plan 2024"', 'spalte="erwartung 2023 | plan 2024"')
  typo('spalten="ist 2023-12 | ist 2022-12"', 'spalten="ist 2023-12 | isst 2022-12"')
  const befunde = check()
    .stdout.split('\n')
    .filter((text) => text.startsWith(plan))
  expect(befunde).toHaveLength(2)
  expect(befunde[0]).toContain(`${plan}:${zeile} <Tabelle> hat keine Angabe „spalte“. Meinten Sie „spalten“?`)
  expect(befunde[1]).toContain('„isst“')
})

test('two figures that are typed alike and differ are a finding', () => {
  typo('    merkmal: integrative BAE\n', '')
  typo('    merkmal: Werkstätten für behinderte Menschen\n', '')
  expect(check().stdout).toContain('beides für dieselbe Zeit und Gruppe')
})

test('a total that the source prints wrong is a finding until the plan records it', () => {
  const pfad = join(folder, 'content/plaene/elbe-elster-2024.mdx')
  writeFileSync(
    pfad,
    readFileSync(pfad, 'utf8').replace(
      /^widersprueche:[\s\S]*?^redaktion:/mu,
      'widersprueche: []\nredaktion:',
    ),
  )
  const { status, stdout } = check()
  expect(status).toBe(1)
  expect(stdout).toMatch(/^seeds\/elbe-elster-2024\.txt:151 Widerspruch im Dokument: .*−303.*−284/mu)
})

test('each broken file is a finding of its own, at its line', () => {
  const faelle: [datei: string, text: string, zeile: number, message: string][] = [
    ['kurzfassungen/kreis-kleve-2023.mdx', 'Text\n\n<Einfach>\n\nText\n', 3, 'Der Text ist nicht lesbar'],
    ['kurzfassungen/kreis-kleve-1999.mdx', 'Text.\n', 1, 'zu der es keinen Plan gibt'],
    ['seiten/ohne-titel.mdx', '---\nbeschreibung: B\n---\n\nText\n', 1, 'titel: Die Angabe fehlt'],
    [
      'seiten/neu.mdx',
      '---\ntitel: A\nbeschreibung: B\n---\n\n<Angabe feld="x" />\n',
      6,
      'Das Feld „x“ gibt es nicht',
    ],
    [
      'seiten/fremd.mdx',
      '---\ntitel: C\nbeschreibung: B\n---\n\n<script>a</script>\n',
      6,
      'Gefunden: <script>',
    ],
    ['seiten/code.mdx', '---\ntitel: D\nbeschreibung: B\n---\n\n{a b}\n', 6, 'Gefunden: Programmcode'],
    [
      'jobcenter/boese.yaml',
      'name: A\nland: Hessen\ntraegerform: gE\nrechtsgrundlage: B\nwebsite: javascript:alert(1)\n',
      5,
      'https://',
    ],
  ]
  for (const [datei, text] of faelle) write(`content/${datei}`, text)
  const { status, stdout } = check()
  expect(status).toBe(1)
  for (const [datei, , zeile, message] of faelle) {
    const befund = stdout.split('\n').find((line) => line.startsWith(`content/${datei}:${zeile} `))
    expect(befund, datei).toContain(message)
  }
  expect(stdout).toContain(`Befunde: ${faelle.length}.`)
})

test('a symbolic link is a finding, and what it leads to is not read', () => {
  symlinkSync('/', join(folder, 'content/glossar/alles'))
  symlinkSync('/etc/passwd', join(folder, 'seeds/fremd.txt'))
  const { status, stdout } = check()
  expect(status).toBe(1)
  expect(stdout).toMatch(/^content\/glossar\/alles:1 Gefunden: eine symbolische Verknüpfung/mu)
  expect(stdout).toMatch(/^seeds\/fremd\.txt:1 Gefunden: eine symbolische Verknüpfung/mu)
  expect(stdout).toContain('Befunde: 2.')
})

test('data that grow without end when they are read are a finding', () => {
  const stufen = Array.from({ length: 9 }, (_, i) => `a${i + 1}: &a${i + 1} [${Array(10).fill(`*a${i}`)}]`)
  write('content/glossar/bombe.yaml', ['a0: &a0 [x]', ...stufen, 'formen: *a9', ''].join('\n'))
  expect(check().stdout).toContain(
    'content/glossar/bombe.yaml:1 Die Angaben sind nicht lesbar. Gefunden: Verweise mit & und *',
  )
})

test('a plan may not name a file outside of its folder', () => {
  const zeile = typo('datei: landkreis-kassel-2024.txt', 'datei: ../landkreis-kassel-2024.txt')
  expect(check().stdout).toContain(`${plan}:${zeile} quelle.datei: Gefunden: "../landkreis-kassel-2024.txt"`)
})

test('GitHub gets what is not finished as a notice, GitLab as a remark', () => {
  rmSync(join(folder, 'content/kurzfassungen/kreis-kleve-2023.mdx'))
  const { status, stdout } = spawnSync(
    process.execPath,
    [join(process.cwd(), 'scripts/check.ts'), '--bericht', 'gl.json'],
    { cwd: folder, encoding: 'utf8', env: { ...process.env, GITHUB_ACTIONS: 'true' } },
  )
  expect(status).toBe(0)
  expect(stdout).toMatch(
    /^::notice file=content\/plaene\/kreis-kleve-2023\.mdx,line=1,title=kurzfassung-fehlt::Noch zu schreiben/mu,
  )
  expect(JSON.parse(readFileSync(join(folder, 'gl.json'), 'utf8'))).toMatchObject([{ severity: 'info' }])
})

test('a report that cannot be written is answered in German', () => {
  const { status, stderr } = check('--nur', 'kreis-kleve-2023', '--bericht', 'gibt/es/nicht/x.json')
  expect(status).toBe(2)
  expect(stderr).toMatch(
    /^Der Bericht lässt sich nicht schreiben\. Gefunden: --bericht gibt\/es\/nicht\/x\.json\./u,
  )
})

test('an unknown argument is answered in German, without a stack trace', () => {
  const { status, stdout, stderr } = check('--relase')
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  expect(stderr).toMatch(/^Das Argument „--relase“ gibt es nicht\.\nAufruf: npm run check/u)
  expect(stderr).not.toMatch(/\n\s+at /u)
})

describe('--release', () => {
  /** A project with an operator of its own. */
  function makeProject(konfiguration: Konfiguration): void {
    for (const ordner of ['scripts', 'src']) cpSync(ordner, join(folder, ordner), { recursive: true })
    symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'))
    const datei = 'src/site/config.ts'
    const kopf = readFileSync(datei, 'utf8').split(/\{\n {2}titel/u)[0]
    write(datei, `${kopf}${JSON.stringify(konfiguration, null, 2)})\n`)
  }

  const fertig = 'content/plaene/kreis-kleve-2023.mdx'

  /** Somebody has compared every plan with its original, and the films are there. */
  function finishPlan(): void {
    for (const plan of globSync('content/plaene/*.mdx', { cwd: folder }))
      write(
        plan,
        readFileSync(join(folder, plan), 'utf8')
          .replace(/ geprueft_von: .*/u, ' geprueft_von: Erika Mustermann')
          .replace(/ geprueft_am: .*/u, ' geprueft_am: 2026-11-20'),
      )
    for (const film of ['inhalt', 'navigation', 'erklaerung', 'weiteres']) write(`public/dgs/${film}.mp4`, '')
  }

  const release = (heute: string): Ende =>
    run(join(folder, 'scripts/check.ts'), ['--release', '--heute', heute])

  test('refuses a site whose operator is unknown, whose plans are drafts and lack summaries', () => {
    makeProject(leer)
    finishPlan()
    const text = readFileSync(join(folder, fertig), 'utf8')
    write(
      fertig,
      text
        .replace(/ geprueft_von: .*/u, ' geprueft_von: null')
        .replace(/ geprueft_am: .*/u, ' geprueft_am: null')
        .replace(/<Einfach>[\s\S]*?<\/Einfach>/u, ''),
    )
    rmSync(join(folder, 'content/kurzfassungen'), { recursive: true })
    const { status, stdout } = release('2026-11-21')
    expect(status).toBe(1)
    expect(stdout).toMatch(/^src\/site\/config\.ts:\d+ betreiber\.name: Die Angabe fehlt\./mu)
    expect(stdout).toMatch(/^src\/site\/config\.ts:\d+ gebaerdensprache\.inhalt: /mu)
    expect(stdout).toMatch(/^content\/plaene\/kreis-kleve-2023\.mdx:\d+ redaktion\.geprueft_von: /mu)
    expect(stdout).toMatch(/^content\/plaene\/kreis-kleve-2023\.mdx:\d+ Das Kapitel „/mu)
    expect(stdout).toMatch(/^content\/kurzfassungen\/kreis-kleve-2023\.mdx:1 Die Datei fehlt\./mu)
  })

  test('lets a site pass that has everything, until the year is over', () => {
    makeProject(gefuellt)
    finishPlan()
    const heute = release('2026-11-21')
    expect(heute.stdout).toContain('5 Pläne geprüft, keine Befunde.')
    expect(heute.status).toBe(0)
    const { status, stdout } = release('2027-06-02')
    expect(status).toBe(1)
    expect(stdout).toMatch(
      /^src\/site\/config\.ts:\d+ barrierefreiheit\.geprueftAm: Gefunden: 1\. Juni 2026\./mu,
    )
    expect(stdout).toContain('Befunde: 1.')
  })

  test('a configuration that does not fit is told with its line, also without --release', () => {
    makeProject({ ...gefuellt, betreiber: { land: 'Hessn' as 'Hessen' } })
    finishPlan()
    const { status, stdout } = run(join(folder, 'scripts/check.ts'), [])
    const zeilen = readFileSync(join(folder, 'src/site/config.ts'), 'utf8').split('\n')
    const zeile = zeilen.findIndex((text) => text.includes('Hessn')) + 1
    expect(status).toBe(1)
    expect(stdout).toContain(`src/site/config.ts:${zeile} betreiber.land: Gefunden: "Hessn".`)
  })

  test('a configuration that is no program is told in German, with its line', () => {
    makeProject(gefuellt)
    const datei = join(folder, 'src/site/config.ts')
    const text = readFileSync(datei, 'utf8')
    const zeile = text.slice(0, text.indexOf('",\n')).split('\n').length
    writeFileSync(datei, text.replace('",\n', '"\n'))
    const { status, stdout, stderr } = run(join(folder, 'scripts/check.ts'), [])
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' })
    expect(stdout).toContain(`src/site/config.ts:${zeile + 1} Die Datei ist nicht lesbar.`)
    expect(stdout).toContain('Befunde: 1.')
  })
})
