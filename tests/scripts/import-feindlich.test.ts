import { execFileSync, spawn, spawnSync } from 'node:child_process'
import {
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { beforeEach, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { begriffSchema } from '../../src/domain/glossar.ts'
import { packWord } from '../import/read/word-datei.ts'
import { copyMusterjobcenter } from '../musterbestand.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'amip-feind-'))
  mkdirSync(join(folder, 'projekt/content'), { recursive: true })
  copyMusterjobcenter(join(folder, 'projekt'))
})

const script = join(process.cwd(), 'scripts/import.ts')
const projekt = (): string => join(folder, 'projekt')
const text = '# Arbeitsmarkt- und Integrationsprogramm 2024\n\nWir haben Ziele.\n'

interface Antwort {
  status: number | null
  ziel: string | null
  meldung: string
}

/** Imports into `projekt/aus`, and says what the one line of JSON says. */
function load(datei: string, ...args: string[]): Antwort {
  const { status, stdout } = spawnSync(
    process.execPath,
    [script, datei, '--ziel', 'aus', '--json', ...args],
    {
      cwd: projekt(),
      encoding: 'utf8',
    },
  )
  const { ziel, befunde } = JSON.parse(stdout) as { ziel: string | null; befunde: { meldung: string }[] }
  return { status, ziel, meldung: befunde[0]?.meldung ?? '' }
}

/** All files below the folder but those of the test itself, so that nothing can appear elsewhere unseen. */
const files = (): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((eintrag) => !eintrag.isDirectory())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
    .filter((name) => !name.startsWith('projekt/content/jobcenter/'))
    .sort()

describe('whatever a file is called, its plan lands in the target folder:', () => {
  test.each([
    ['spaces', 'Mein Plan 2024 (final).txt', 'mein-plan-2024-final.mdx'],
    ['umlauts in two signs', 'Köln-2024.txt'.normalize('NFD'), 'koeln-2024.mdx'],
    ['dots', '..boese..2024..txt', 'boese-2024.mdx'],
    ['signs of shells', '$(touch x);`id`|&.txt', 'touch-x-id-and.mdx'],
    ['a line end', 'zwei\nzeilen.txt', 'zwei-zeilen.mdx'],
    ['an option', '--neu.txt', 'neu.mdx'],
    ['no letters', '....txt', 'plan.mdx'],
    ['so many letters', `${'a'.repeat(240)}.txt`, `${'a'.repeat(150)}.mdx`],
  ])('%s', (_, name, plan) => {
    writeFileSync(join(projekt(), name), text)
    const { status, ziel } = load(`./${name}`)
    expect({ status, ziel }).toEqual({ status: 1, ziel: `aus/${plan}` })
    expect(files()).toEqual([`projekt/${name}`, `projekt/aus/${plan}`].sort())
  })

  test('a path that goes up', () => {
    writeFileSync(join(folder, 'ilm-kreis-2024.txt'), text)
    expect(load('../projekt/../ilm-kreis-2024.txt').ziel).toBe('aus/ilm-kreis-2024.mdx')
    expect(files()).toEqual(['ilm-kreis-2024.txt', 'projekt/aus/ilm-kreis-2024.mdx'])
  })

  test('a Jobcenter that is a path', () => {
    writeFileSync(join(projekt(), 'a.txt'), text)
    expect(load('a.txt', '--jobcenter', '../../boese', '--jahr', '2024').ziel).toBe('aus/boese-2024.mdx')
    expect(files()).toEqual(['projekt/a.txt', 'projekt/aus/boese-2024.mdx'])
  })
})

describe('whatever a Word file or a PDF is called, its plan lands in the target folder:', () => {
  const pdf = readFileSync('tests/fixtures/lesen/browser-mit-struktur.pdf')
  test.each<[string, string, Uint8Array, string]>([
    [
      'spaces and umlauts in two signs',
      'Plan für Köln 2024.docx'.normalize('NFD'),
      packWord(),
      'plan-fuer-koeln-2024',
    ],
    ['dots', '..boese..2024..pdf', pdf, 'boese-2024'],
    [
      'entries that lead out of the folder',
      'a-2024.docx',
      packWord({ '../../../boese.xml': new Uint8Array() }),
      'a-2024',
    ],
  ])('%s', (_, name, bytes, plan) => {
    writeFileSync(join(projekt(), name), bytes)
    expect(load(`./${name}`).ziel).toBe(`aus/${plan}.mdx`)
    expect(files()).toEqual([`projekt/${name}`, `projekt/aus/${plan}.mdx`].sort())
  })

  test('a link to a file elsewhere', () => {
    writeFileSync(join(folder, 'fremd'), packWord())
    symlinkSync('../fremd', join(projekt(), 'a-2024.docx'))
    expect(load('a-2024.docx').ziel).toBe('aus/a-2024.mdx')
    expect(files()).toEqual(['fremd', 'projekt/a-2024.docx', 'projekt/aus/a-2024.mdx'].sort())
  })
})

test('a link in the target folder is replaced, and what it leads to stays as it is', () => {
  writeFileSync(join(folder, 'fremd'), 'fremd')
  mkdirSync(join(projekt(), 'aus'))
  symlinkSync('../../fremd', join(projekt(), 'aus/ilm-kreis-2024.mdx'))
  writeFileSync(join(projekt(), 'ilm-kreis-2024.txt'), text)
  expect(load('ilm-kreis-2024.txt').ziel).toBe('aus/ilm-kreis-2024.mdx')
  expect(readFileSync(join(folder, 'fremd'), 'utf8')).toBe('fremd')
  expect(() => readlinkSync(join(projekt(), 'aus/ilm-kreis-2024.mdx'))).toThrow()
})

describe('what cannot be read is told in German, and nothing is written:', () => {
  test.each<[string, () => string, string]>([
    ['a file that is not there', () => 'fehlt.txt', 'keine Datei unter diesem Namen'],
    ['a folder', () => 'content', 'ein Ordner'],
    ['a device without end', () => '/dev/zero', 'keine Datei'],
    ['a link that leads nowhere', () => link('nirgends'), 'keine Datei unter diesem Namen'],
    ['a link that leads in a circle', () => link('link.txt'), 'im Kreis'],
    ['a pipe', pipe, 'keine Datei'],
    ['a file larger than the memory', () => sparse(50_000_000_000), '50.000 MB'],
  ])('%s', (_, make, meldung) => {
    const antwort = load(make())
    expect(antwort).toMatchObject({ status: 2, ziel: null, meldung: expect.stringContaining(meldung) })
    expect(files().filter((name) => name.includes('aus/'))).toEqual([])
  })

  function link(ziel: string): string {
    symlinkSync(ziel, join(projekt(), 'link.txt'))
    return 'link.txt'
  }

  /** A file that says it is so long and takes up nothing. */
  function sparse(bytes: number): string {
    writeFileSync(join(projekt(), 'lang.pdf'), '')
    truncateSync(join(projekt(), 'lang.pdf'), bytes)
    return 'lang.pdf'
  }

  function pipe(): string {
    execFileSync('mkfifo', [join(projekt(), 'rohr.txt')])
    return 'rohr.txt'
  }
})

/** So often an import is killed; for a report by AMIP_ABBRUECHE=200. */
const abbrueche = Number(process.env.AMIP_ABBRUECHE ?? 12)

test(`an import that is killed ${abbrueche} times leaves old files or whole new ones`, {
  timeout: 60_000 + abbrueche * 10_000,
}, async () => {
  const legende = Array.from({ length: 400 }, (_, i) => `AB${i} – Abkürzung ${i}`).join('\n\n')
  writeFileSync(join(projekt(), 'ilm-kreis-2024.txt'), `${text}\n# Legende\n\n${legende}\n`)
  const plan = join(projekt(), 'content/plaene/ilm-kreis-2024.mdx')
  const start = () =>
    spawn(process.execPath, [script, 'ilm-kreis-2024.txt'], { cwd: projekt(), stdio: 'ignore' })
  const begonnen = performance.now()
  await new Promise((done) => start().once('exit', done))
  const dauer = performance.now() - begonnen
  const ganz = readFileSync(plan, 'utf8')
  const anzahl = globSync(join(projekt(), 'content/glossar/*.yaml')).length
  expect(anzahl).toBe(400)
  let mittendrin = 0
  for (let mal = 0; mal < abbrueche; mal++) {
    for (const ordner of ['plaene', 'glossar'])
      execFileSync('rm', ['-rf', join(projekt(), 'content', ordner)])
    const prozess = start()
    const ende = new Promise((done) => prozess.once('exit', done))
    await sleep(dauer * (0.3 + 0.8 * Math.random()))
    prozess.kill('SIGKILL')
    await ende
    const plaene = globSync(join(projekt(), 'content/plaene/*.mdx'))
    const begriffe = globSync(join(projekt(), 'content/glossar/*.yaml'))
    for (const datei of plaene) expect(readFileSync(datei, 'utf8')).toBe(ganz)
    for (const datei of begriffe)
      expect(begriffSchema.safeParse(parse(readFileSync(datei, 'utf8'))).success).toBe(true)
    if (begriffe.length > 0 && begriffe.length < anzahl) mittendrin++
  }
  console.log(`${abbrueche} Abbrüche, davon ${mittendrin} mitten im Schreiben, beschädigte Dateien: 0`)
})
