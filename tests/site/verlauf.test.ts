import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { dateOf, readVerlauf } from '../../src/site/verlauf.ts'

const ordner = mkdtempSync(join(tmpdir(), 'verlauf-'))
const projekt = join(ordner, 'projekt')
const ich = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', '-c', 'commit.gpgSign=false']

const git = (cwd: string, ...argumente: string[]) =>
  execFileSync('git', [...ich, ...argumente], { cwd, encoding: 'utf8' })

function write(datei: string, text: string): void {
  const pfad = join(projekt, datei)
  mkdirSync(join(pfad, '..'), { recursive: true })
  writeFileSync(pfad, text)
}

/** A commit of all files at a moment, in whatever time zone it is told. */
function commit(zeit: string): void {
  git(projekt, 'add', '--all')
  vi.stubEnv('GIT_COMMITTER_DATE', zeit)
  git(projekt, 'commit', '--quiet', '--message=@1 content/plaene/a.mdx')
  vi.unstubAllEnvs()
}

beforeAll(() => {
  mkdirSync(projekt)
  git(projekt, 'init', '--quiet')
  write('content/plaene/a.mdx', 'a')
  write('content/jobcenter/ü.yaml', 'ü')
  commit('2024-03-01T00:30:00+02:00')
  write('content/kurzfassungen/a.mdx', 'kurz')
  write('README.md', 'nothing of the content')
  commit('2024-05-01T12:00:00-05:00')
  write('content/plaene/a.mdx', 'aa')
  // The clock of the machine that made this commit was slow.
  commit('2024-04-01T12:00:00Z')
})
afterAll(() => rmSync(ordner, { recursive: true }))

const plan = ['content/kurzfassungen/a.mdx', 'content/jobcenter/ü.yaml']

describe('a project with its whole history', () => {
  test('knows first and last commit of each file in UTC', async () => {
    const { dateien } = await readVerlauf(projekt)
    expect(Object.fromEntries(dateien)).toEqual({
      'content/plaene/a.mdx': { erstmals: '2024-02-29T22:30:00.000Z', zuletzt: '2024-04-01T12:00:00.000Z' },
      'content/jobcenter/ü.yaml': {
        erstmals: '2024-02-29T22:30:00.000Z',
        zuletzt: '2024-02-29T22:30:00.000Z',
      },
      'content/kurzfassungen/a.mdx': {
        erstmals: '2024-05-01T17:00:00.000Z',
        zuletzt: '2024-05-01T17:00:00.000Z',
      },
    })
  })

  test('dates a page by the last of its files', async () => {
    expect(dateOf(await readVerlauf(projekt), 'content/plaene/a.mdx', plan)).toEqual({
      erstmals: '2024-02-29T22:30:00.000Z',
      zuletzt: '2024-05-01T17:00:00.000Z',
    })
  })

  test('says the same in any time zone and language', async () => {
    const hier = await readVerlauf(projekt)
    vi.stubEnv('TZ', 'Pacific/Kiritimati')
    vi.stubEnv('LC_ALL', 'de_DE.UTF-8')
    expect(await readVerlauf(projekt)).toEqual(hier)
    vi.unstubAllEnvs()
  })

  test('says the same where it is a folder of a larger one', async () => {
    const gross = join(ordner, 'gross')
    mkdirSync(join(gross, 'teil/content/plaene'), { recursive: true })
    writeFileSync(join(gross, 'teil/content/plaene/b.mdx'), 'b')
    git(gross, 'init', '--quiet')
    git(gross, 'add', '--all')
    git(gross, 'commit', '--quiet', '--message=b')
    writeFileSync(join(gross, 'teil/content/plaene/b.mdx'), 'bb')
    const { dateien, offen } = await readVerlauf(join(gross, 'teil'))
    expect([[...dateien.keys()], [...offen]]).toEqual([['content/plaene/b.mdx'], ['content/plaene/b.mdx']])
  })
})

describe('what is not committed', () => {
  const versuche: [string, () => void][] = [
    ['a changed file', () => write('content/plaene/a.mdx', 'neu')],
    ['a file that is added to the index', () => [write(plan[0] ?? '', 'neu'), git(projekt, 'add', '--all')]],
    ['a removed file', () => rmSync(join(projekt, plan[1] ?? ''))],
  ]
  test.each(versuche)('%s has no date of its last change', async (_, change) => {
    change()
    const aenderung = dateOf(await readVerlauf(projekt), 'content/plaene/a.mdx', plan)
    git(projekt, 'reset', '--quiet', '--hard')
    expect(aenderung).toEqual({ erstmals: '2024-02-29T22:30:00.000Z' })
  })

  test('a new file has no dates at all, and takes that of the page it belongs to', async () => {
    write('content/plaene/neu.mdx', 'neu')
    const verlauf = await readVerlauf(projekt)
    git(projekt, 'clean', '--quiet', '--force')
    expect(dateOf(verlauf, 'content/plaene/neu.mdx', plan)).toEqual({})
    expect(dateOf(verlauf, 'content/plaene/a.mdx', ['content/plaene/neu.mdx'])).not.toHaveProperty('zuletzt')
  })
})

describe('nothing is known', () => {
  const nichts = { dateien: new Map(), offen: new Set() }

  test('in a shallow clone', async () => {
    const flach = join(ordner, 'flach')
    git(ordner, 'clone', '--quiet', '--depth=1', `file://${projekt}`, flach)
    expect(await readVerlauf(flach)).toEqual(nichts)
  })

  test('in a folder that git does not know', async () => {
    const leer = join(ordner, 'leer')
    mkdirSync(join(leer, 'content'), { recursive: true })
    expect(await readVerlauf(leer)).toEqual(nichts)
  })

  test('before the first commit', async () => {
    const jung = join(ordner, 'jung')
    mkdirSync(jung)
    git(jung, 'init', '--quiet')
    expect(await readVerlauf(jung)).toEqual(nichts)
  })

  test('without git', async () => {
    vi.stubEnv('PATH', '')
    expect(await readVerlauf(projekt)).toEqual(nichts)
    vi.unstubAllEnvs()
  })
})
