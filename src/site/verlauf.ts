import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

/** When content came to the site and when it last changed, as points in time in UTC; what is not known is missing. */
export interface Aenderung {
  erstmals?: string
  zuletzt?: string
}

/** What git knows of the files in `content/`. */
export interface Verlauf {
  /** First and last commit of each file, by its path from the project's root. */
  dateien: Map<string, Required<Aenderung>>
  /** Files that differ from the last commit: of these nobody can say when they changed. */
  offen: Set<string>
}

const unbekannt: Verlauf = { dateien: new Map(), offen: new Set() }

const run = promisify(execFile)

/**
 * Asks git for the dates of all content at once.
 *
 * @param projekt folder that holds `content/`
 * @returns nothing known where there is no git, no history or one that ends early: a shallow clone takes every file for
 *   one that came with its oldest commit
 */
export async function readVerlauf(projekt = '.'): Promise<Verlauf> {
  const git = (...argumente: string[]) => ask(projekt, argumente)
  try {
    const [flach, log, ...offen] = await Promise.all([
      git('rev-parse', '--is-shallow-repository'),
      git('log', '--format=@%ct', '--name-only', '--no-renames', '--relative', '--', 'content'),
      git('diff', 'HEAD', '--name-only', '--no-renames', '--relative', '--', 'content'),
      git('ls-files', '--others', '--', 'content'),
    ])
    return flach[0] === 'false' ? { dateien: readLog(log), offen: new Set(offen.flat()) } : unbekannt
  } catch {
    return unbekannt
  }
}

/** Lines of what git says, the same whatever this machine's language and settings are. */
async function ask(cwd: string, argumente: string[]): Promise<string[]> {
  const fest = ['--no-optional-locks', '-c', 'core.quotePath=false', '-c', 'log.showSignature=false']
  const { stdout } = await run('git', [...fest, ...argumente], { cwd, maxBuffer: 2 ** 28 })
  return stdout.split('\n').filter((zeile) => zeile !== '')
}

/** Commits are lines of `@` and seconds since 1970, each followed by the files it touched. */
function readLog(zeilen: string[]): Verlauf['dateien'] {
  const dateien: Verlauf['dateien'] = new Map()
  let zeit = ''
  for (const zeile of zeilen) {
    if (zeile.startsWith('@')) zeit = new Date(Number(zeile.slice(1)) * 1000).toISOString()
    else dateien.set(zeile, extend(dateien.get(zeile), zeit))
  }
  return dateien
}

/** Commits need not stand in the order of their dates. */
function extend(bisher: Required<Aenderung> | undefined, zeit: string): Required<Aenderung> {
  const { erstmals = zeit, zuletzt = zeit } = bisher ?? {}
  return { erstmals: zeit < erstmals ? zeit : erstmals, zuletzt: zeit > zuletzt ? zeit : zuletzt }
}

/**
 * When something came that is made of several files, and when it last changed with any of them.
 *
 * @param datei the file with which it came
 * @param weitere files that may be missing
 */
export function dateOf({ dateien, offen }: Verlauf, datei: string, weitere: string[]): Aenderung {
  const erstmals = dateien.get(datei)?.erstmals
  if (!erstmals) return {}
  const alle = [datei, ...weitere]
  if (alle.some((eine) => offen.has(eine))) return { erstmals }
  const zuletzt = alle
    .flatMap((eine) => dateien.get(eine)?.zuletzt ?? [])
    .sort()
    .at(-1)
  return { erstmals, ...(zuletzt && { zuletzt }) }
}
