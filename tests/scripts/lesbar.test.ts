import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { makeProjekt } from '../checks/redaktionsfehler/projekt.ts'

/** What an editor reads when a build or the preview does not even begin. */
function start(skript: 'build' | 'dev', ordner: string): { status: number | null; stderr: string } {
  return spawnSync(process.execPath, [join(process.cwd(), `scripts/${skript}.ts`)], {
    cwd: ordner,
    encoding: 'utf8',
  })
}

test.each(['build', 'dev'] as const)(
  '%s tells of an unreadable term in German, with file and line',
  (skript) => {
    const projekt = makeProjekt()
    projekt.ersetze('content/glossar/elb.yaml', '\nlangform:', '\n\tlangform:')
    const { status, stderr } = start(skript, projekt.ordner)
    expect(stderr).toContain(
      'content/glossar/elb.yaml:2 Die Angaben sind nicht lesbar. Gefunden: ein Tabulator am Anfang der Zeile.',
    )
    expect(stderr).not.toMatch(/^\s+at /mu)
    expect(status).toBe(1)
  },
)
