import { spawnSync } from 'node:child_process'
import {
  copyFileSync,
  existsSync,
  globSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { zipSync } from 'fflate'
import { beforeEach, describe, expect, test } from 'vitest'
import { packWord } from '../import/read/word-datei.ts'
import { copyMusterbestand, copyMusterjobcenter } from '../musterbestand.ts'

const fixtures = join(process.cwd(), 'tests/fixtures/lesen')
const pdf = readFileSync(join(fixtures, 'browser-ohne-struktur.pdf'))
const word = packWord()

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'amip-'))
  copyMusterjobcenter(folder)
})

interface Ende {
  status: number | null
  stdout: string
  stderr: string
}

const run = (script: string, ...args: string[]): Ende =>
  spawnSync(process.execPath, [join(process.cwd(), 'scripts', script), ...args], {
    cwd: folder,
    encoding: 'utf8',
  })

function put(name: string, bytes: Uint8Array): string {
  writeFileSync(join(folder, name), bytes)
  return name
}

/** A Word file that claims to be small and unpacks to more than any plan. */
function bomb(): Uint8Array {
  const packed = zipSync(
    { ...Object.fromEntries([['word/document.xml', new Uint8Array(70_000_000)]]) },
    { level: 9 },
  )
  return packed
}

describe('a file that cannot be read is refused in plain German, and nothing is written:', () => {
  test.each([
    ['a PDF with a password', 'plan.pdf', readFileSync(join(fixtures, 'kennwort.pdf')), 'Kennwort'],
    ['a scan', 'plan.pdf', readFileSync(join(fixtures, 'scan.pdf')), 'Scan'],
    ['half a PDF', 'plan.pdf', pdf.subarray(0, pdf.length / 2), 'beschädigt'],
    ['the head of a PDF', 'plan.pdf', pdf.subarray(0, 200), 'beschädigt'],
    ['an empty PDF', 'plan.pdf', new Uint8Array(), 'ohne Text'],
    ['half a Word file', 'plan.docx', word.subarray(0, word.length / 2), 'beschädigt'],
    [
      'a broken part of a Word file',
      'plan.docx',
      packWord({ 'word/document.xml': new Uint8Array([60, 119]) }),
      'beschädigt',
    ],
    [
      'an archive of something else',
      'plan.docx',
      zipSync({ 'a.txt': new Uint8Array([65]) }),
      'keine Word-Datei',
    ],
    [
      'an OpenDocument file',
      'plan.odt',
      zipSync({ mimetype: new TextEncoder().encode('application/vnd.oasis.opendocument.text') }),
      'OpenDocument',
    ],
    ['a Word file that unpacks to more than any plan', 'plan.docx', bomb(), 'ungewöhnlich groß'],
    ['an old or locked Word file', 'plan.doc', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), 'Kennwort'],
    [
      'text that calls itself a Word file',
      'plan.docx',
      new TextEncoder().encode('Ein Plan'),
      'wonach sie heißt',
    ],
  ])('%s', (_, name, bytes, wort) => {
    const { status, stdout, stderr } = run('import.ts', put(name, bytes), '--ziel', 'aus', '--json')
    expect({ status, stderr }).toEqual({ status: 2, stderr: '' })
    expect(JSON.parse(stdout)).toMatchObject({
      ziel: null,
      befunde: [{ regel: 'nicht-importiert', meldung: expect.stringContaining(wort) }],
    })
    expect(readdirSync(folder).sort()).toEqual(['content', name].sort())
  })
})

test('with --ziel only the plan is written, and its frontmatter names file and text version', () => {
  const { stdout, stderr } = run('import.ts', put('ilm-kreis-2025.pdf', pdf), '--ziel', 'aus', '--json')
  expect(stderr).toBe('')
  expect(JSON.parse(stdout)).toMatchObject({ ziel: 'aus/ilm-kreis-2025.mdx', tabellen: 1, fussnoten: 1 })
  expect(readdirSync(folder).sort()).toEqual(['aus', 'content', 'ilm-kreis-2025.pdf'])
  const mdx = readFileSync(join(folder, 'aus/ilm-kreis-2025.mdx'), 'utf8')
  expect(mdx).toMatch(
    /quelle:\n {2}datei: ilm-kreis-2025\.pdf\n {2}sha256: [0-9a-f]{64}\n {2}textfassung:\n {4}datei: ilm-kreis-2025\.pdf\.txt\n/u,
  )
})

describe('a plan from a Word file', () => {
  const plan = 'content/plaene/ilm-kreis-2025.mdx'
  const textfassung = 'seeds/ilm-kreis-2025.docx.txt'
  beforeEach(() => {
    copyMusterbestand(folder)
    put('seeds/ilm-kreis-2025.docx', word)
    expect(run('import.ts', 'seeds/ilm-kreis-2025.docx').status).toBe(1)
  })

  const rules = (datei: string): string[] =>
    run('check.ts')
      .stdout.split('\n')
      .filter((zeile) => zeile.startsWith(datei))
  const change = (datei: string, von: string | RegExp, nach: string): void => {
    const text = readFileSync(join(folder, datei), 'utf8')
    expect(text).toMatch(von)
    writeFileSync(join(folder, datei), text.replace(von, nach))
  }

  test('has its lines beside the file, and check finds them true to it', () => {
    expect(readFileSync(join(folder, textfassung), 'utf8')).toBe(
      readFileSync(join(fixtures, 'word.docx.txt'), 'utf8'),
    )
    expect(run('check.ts').stdout).not.toMatch(/textfassung|weicht von der Quelle ab|nicht mehr die/iu)
  })

  test('is asked for what its pictures show, until somebody says it', () => {
    expect(rules(plan).join()).toContain('das niemand beschrieben hat')
    change(
      plan,
      '<FehlendeAbbildung />',
      '<FehlendeAbbildung alternativtext="Balken: Ausgaben nach Jahren" />',
    )
    expect(rules(plan).join()).not.toContain('niemand hat beschrieben')
  })

  test('is checked against its lines', () => {
    change(plan, 'Bedarf ermitteln', 'Bedarf erheben')
    expect(rules(plan).join()).toMatch(
      /Der Text weicht von der Quelle ab\..*\(seeds\/.*\.docx\.txt, Zeile \d+\)/u,
    )
  })

  test('says when its lines were changed', () => {
    change(textfassung, 'Bedarf ermitteln', 'Bedarf erheben')
    expect(rules(plan).join()).toMatch(
      /ist nach dem Import verändert worden\..*Zuerst weicht Zeile \d+ vom Plan ab: „erheben/u,
    )
  })

  test('says when lines and checksum were changed together', async () => {
    const { createHash } = await import('node:crypto')
    change(textfassung, 'Bedarf ermitteln', 'Bedarf erheben')
    change(plan, 'Bedarf ermitteln', 'Bedarf erheben')
    const sha256 = createHash('sha256')
      .update(readFileSync(join(folder, textfassung)))
      .digest('hex')
    change(plan, /(textfassung:\n.*\n {4}sha256: )\w+/u, `$1${sha256}`)
    const [befund = ''] = rules(plan)
    expect(befund).toContain('es fehlen: ermitteln; fremd sind: erheben')
  })

  test('says when the lines are missing', () => {
    copyFileSync(join(folder, textfassung), join(folder, 'weg.txt'))
    spawnSync('rm', [join(folder, textfassung)])
    expect(rules(plan).join()).toContain(`${textfassung} gibt es nicht.`)
  })

  test('has lines that cannot be imported for it', () => {
    const { status, stdout } = run('import.ts', textfassung)
    expect(status).toBe(2)
    expect(stdout).toContain(
      `Gefunden: die Textfassung einer Quelle. Erwartet: die Quelle selbst, ${textfassung.replace(/\.txt$/u, '')}.`,
    )
    expect(existsSync(join(folder, textfassung))).toBe(true)
  })

  test('is not overwritten, and --neu leaves its lines alone', () => {
    change(textfassung, 'Bedarf ermitteln', 'Bedarf erheben')
    expect(run('import.ts', 'seeds/ilm-kreis-2025.docx').status).toBe(2)
    expect(run('import.ts', 'seeds/ilm-kreis-2025.docx', '--neu').status).toBe(1)
    expect(readFileSync(join(folder, textfassung), 'utf8')).toContain('Bedarf erheben')
    expect(
      globSync('seeds/ilm-kreis-2025*', { cwd: folder })
        .map((datei) => basename(datei))
        .sort(),
    ).toEqual(['ilm-kreis-2025.docx', 'ilm-kreis-2025.docx.neu.txt', 'ilm-kreis-2025.docx.txt'])
    expect(existsSync(join(folder, 'content/plaene/ilm-kreis-2025.neu.mdx'))).toBe(true)
  })
})
