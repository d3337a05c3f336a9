import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect } from 'vitest'
import { copyMusterbestand } from '../../musterbestand.ts'

/** A copy of the content in which an editor can make mistakes. */
export interface Projekt {
  /** Replaces a piece of a file, which must stand there once. */
  ersetze: (datei: string, von: string, nach: string) => void
  schreibe: (datei: string, text: string) => void
  lies: (datei: string) => string
  ordner: string
}

/** A copy of the five plans in a folder of its own. */
export function makeProjekt(): Projekt {
  const ordner = mkdtempSync(join(tmpdir(), 'amip-redaktion-'))
  copyMusterbestand(ordner)
  const lies = (datei: string) => readFileSync(join(ordner, datei), 'utf8')
  const schreibe = (datei: string, text: string) => {
    mkdirSync(dirname(join(ordner, datei)), { recursive: true })
    writeFileSync(join(ordner, datei), text)
  }
  const ersetze = (datei: string, von: string, nach: string) => {
    const text = lies(datei)
    expect(text.split(von), `${datei} holds „${von}“ once`).toHaveLength(2)
    schreibe(
      datei,
      text.replace(von, () => nach),
    )
  }
  return { ersetze, schreibe, lies, ordner }
}

/** What `npm run check` prints when an editor has made a mistake. */
export interface Pruefung {
  status: number | null
  /** Findings as they are printed, each with its lines. */
  befunde: string[]
  stdout: string
  stderr: string
}

/** Runs `npm run check` as an editor does, where no terminal is. */
export function pruefe({ ordner }: Projekt, ...args: string[]): Pruefung {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(process.cwd(), 'scripts/check.ts'), ...args],
    { cwd: ordner, encoding: 'utf8', env: { ...process.env, GITHUB_ACTIONS: '' } },
  )
  const befunde = stdout
    .split(/\n(?! {2})/u)
    .filter(
      (text) => text !== '' && !/^(?:Zur Kenntnis|Noch nicht fertig|\d+ Pl(?:an|äne) geprüft)/u.test(text),
    )
  return { status, befunde, stdout, stderr }
}
