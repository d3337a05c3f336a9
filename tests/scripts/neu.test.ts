import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { parse } from 'yaml'
import { jobcenterSchema } from '../../src/domain/jobcenter.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'amip-neu-'))
  mkdirSync(join(folder, 'content/jobcenter'), { recursive: true })
})

const neu = (...args: string[]) =>
  spawnSync(process.execPath, [join(process.cwd(), 'scripts/neu.ts'), ...args], {
    cwd: folder,
    encoding: 'utf8',
  })

const muster = ['--name', 'Jobcenter Musterkreis', '--land', 'Hessen', '--traegerform', 'zkT']

test('without a terminal, options make the file of a Jobcenter', () => {
  const { status, stdout } = neu(...muster, '--kreisschluessel', '06633')
  expect({ status, stdout }).toEqual({
    status: 0,
    stdout: expect.stringContaining('content/jobcenter/musterkreis.yaml'),
  })
  const daten = parse(readFileSync(join(folder, 'content/jobcenter/musterkreis.yaml'), 'utf8'))
  expect(jobcenterSchema.parse(daten)).toMatchObject({
    rechtsgrundlage: '§ 6a SGB II',
    kreisschluessel: '06633',
  })
})

test.each([
  [
    'a wrong Land',
    [...muster.slice(0, 2), '--land', 'Hessn', '--traegerform', 'gE'],
    'land: Gefunden: "Hessn"',
  ],
  ['no options', [], 'name: Die Angabe fehlt'],
  [
    'a name without letters',
    ['--name', '???', '--land', 'Hessen', '--traegerform', 'gE'],
    'Erwartet: ein Name',
  ],
  ['an unknown option', ['--nmae', 'x'], '--nmae'],
])('%s is refused in words, with how to call', (_, args, message) => {
  const { status, stderr } = neu(...args)
  expect(status).toBe(2)
  expect(stderr).toContain(message)
  expect(stderr).toContain('Aufruf: npm run neu')
  expect(stderr).not.toMatch(/\n\s+at /u)
  expect(existsSync(join(folder, 'content/jobcenter/.yaml'))).toBe(false)
})

test('a Jobcenter that exists is left alone', () => {
  neu(...muster)
  const vorher = readFileSync(join(folder, 'content/jobcenter/musterkreis.yaml'))
  const { status, stderr } = neu(...muster, '--website', 'https://a.example')
  expect({ status, stderr }).toEqual({
    status: 2,
    stderr: expect.stringContaining('das Jobcenter gibt es schon'),
  })
  expect(readFileSync(join(folder, 'content/jobcenter/musterkreis.yaml'))).toEqual(vorher)
})
