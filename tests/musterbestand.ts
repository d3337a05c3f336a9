import { cpSync, globSync, readFileSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'

/**
 * A copy of `content/` and `seeds/` with five plans that no editor works on. What a test says of particular plans,
 * terms or topics it says of these, so that it holds whatever is added to the content or changed in it.
 */
export const musterbestand = 'tests/fixtures/bestand'

/** The names of the five plans. */
export const musterplaene = globSync(`${musterbestand}/content/plaene/*.mdx`)
  .map((datei) => basename(datei, '.mdx'))
  .sort()

const teile = ['content', 'seeds'] as const

/** Copies the five plans and all that belongs to them into the folder of a project. */
export function copyMusterbestand(ordner: string): void {
  for (const teil of teile) cpSync(join(musterbestand, teil), join(ordner, teil), { recursive: true })
}

/** Puts the five plans in the place of what a copy of the project has as its content. */
export function useMusterbestand(ordner: string): void {
  for (const teil of teile) rmSync(join(ordner, teil), { recursive: true })
  copyMusterbestand(ordner)
}

/** Only the Jobcenter of the five plans, for a project into which plans are imported. */
export function copyMusterjobcenter(ordner: string): void {
  const pfad = 'content/jobcenter'
  cpSync(join(musterbestand, pfad), join(ordner, pfad), { recursive: true })
}

/** Whether the content of this project is still that of the five plans, to the byte. */
export function isMusterbestand(): boolean {
  const hier = listDateien('.')
  return (
    hier.join('\n') === listDateien(musterbestand).join('\n') &&
    hier.every((datei) => readFileSync(datei).equals(readFileSync(join(musterbestand, datei))))
  )
}

/** Files that pages are made of; the schemas beside them are for editors' programs. */
const listDateien = (ordner: string): string[] =>
  globSync('{content/*,seeds}/*.*', { cwd: ordner, exclude: ['**/*.neu.*'] }).sort()
