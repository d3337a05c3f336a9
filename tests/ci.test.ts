import { existsSync, globSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'

interface Schritt {
  uses?: string
  run?: string
  with?: Record<string, unknown>
}

interface Ablauf {
  permissions: Record<string, string>
  jobs: Record<string, { steps: Schritt[] }>
}

const github = parse(readFileSync('.github/workflows/website.yml', 'utf8')) as Ablauf
const gitlab = parse(readFileSync('.gitlab-ci.yml', 'utf8')) as Record<string, { script?: string[] }> & {
  variables: Record<string, string>
}

const steps = Object.values(github.jobs).flatMap((job) => job.steps)
const commands = {
  GitHub: steps.flatMap(({ run }) => run?.split('\n') ?? []),
  GitLab: Object.values(gitlab).flatMap(({ script = [] }) => script),
}

/** GitHub does not serve artifacts: its preview is opened from a folder. */
const eigene: Record<string, string[]> = { GitHub: ['npm run vorschau'], GitLab: [] }

describe.each(Object.entries(commands))('%s', (anbieter, befehle) => {
  test('calls the same two commands, and the check whose findings stand beside the lines', () => {
    const npm = befehle.flatMap((befehl) => /npm (?:test|run \w+)/u.exec(befehl)?.[0] ?? [])
    expect([...new Set(npm)].sort()).toEqual(
      ['npm run build', 'npm run check', 'npm run import', 'npm test', ...(eigene[anbieter] ?? [])].sort(),
    )
  })

  test('only calls scripts that there are', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      scripts: Record<string, string>
    }
    const namen = befehle.flatMap((befehl) => /npm run (\w+)/u.exec(befehl)?.[1] ?? [])
    expect(namen.filter((name) => !(name in scripts))).toEqual([])
  })
})

test('what builds pages has the whole history, whose days they show', () => {
  expect(gitlab.variables.GIT_DEPTH).toBe('0')
  for (const { steps: eigene } of Object.values(github.jobs)) {
    const builds = eigene.some(({ run }) => /npm (?:test|run build)/u.test(run ?? ''))
    const checkout = eigene.find(({ uses }) => uses?.startsWith('actions/checkout@'))
    if (builds) expect(checkout?.with?.['fetch-depth']).toBe(0)
    expect(checkout?.with?.['persist-credentials']).toBe(false)
  }
})

test('actions are pinned by commit, with the version they stand for', () => {
  const zeilen = readFileSync('.github/workflows/website.yml', 'utf8').match(/uses: .*/gu) ?? []
  expect(zeilen.length).toBeGreaterThan(5)
  for (const zeile of zeilen) expect(zeile).toMatch(/^uses: actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/u)
})

test('a job may do no more than it needs', () => {
  expect(github.permissions).toEqual({ contents: 'read' })
})

test('both platforms ask editors the same before they merge', () => {
  expect(readFileSync('.github/PULL_REQUEST_TEMPLATE.md', 'utf8')).toBe(
    readFileSync('.gitlab/merge_request_templates/Default.md', 'utf8'),
  )
})

test('both platforms have the same templates for issues', () => {
  const bodies = (muster: string) =>
    globSync(muster)
      .map((datei) => readFileSync(datei, 'utf8').replace(/^---\n[\s\S]*?\n---\n\n/u, ''))
      .sort()
  expect(bodies('.github/ISSUE_TEMPLATE/*.md')).toEqual(bodies('.gitlab/issue_templates/*.md'))
})

test('the example for owners names places that there are', () => {
  const orte = [...readFileSync('docs/CODEOWNERS.beispiel', 'utf8').matchAll(/^\/(\S+)/gmu)].map(
    ([, ort]) => ort,
  )
  expect(orte.length).toBeGreaterThan(4)
  expect(orte.filter((ort) => !existsSync(ort ?? ''))).toEqual([])
})
