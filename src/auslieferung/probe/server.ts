import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'

/** A web server that delivers the built site while it is looked at. */
export interface Server {
  /** Address of the server, without a slash at its end. */
  adresse: string
  stop: () => Promise<void>
}

/** What a kind of server needs to be started. */
export interface Serverart {
  name: string
  /** Program, and what it is called with to say its version. */
  programm: string
  /** Its whole configuration. @param wurzel folder in which the site stands below its path */
  configure: (aufstellung: { port: number; wurzel: string; ordner: string; base: string }) => string
  /** Arguments to run in the foreground. */
  args: (konfiguration: string) => string[]
}

/** Whether the program of a server is there. */
export function isInstalled({ programm }: Serverart): boolean {
  return spawnSync(programm, ['-v']).status === 0
}

/**
 * Starts a server of this machine in a folder of its own and waits until it answers.
 *
 * @param dist folder of the built site
 * @param base path the site is built for, without a slash at its end
 */
export async function startServer(art: Serverart, dist: string, base: string): Promise<Server> {
  const ordner = mkdtempSync(join(tmpdir(), 'amip-server-'))
  const wurzel = linkSite(ordner, dist, base)
  const port = await freePort()
  const konfiguration = join(ordner, 'server.conf')
  writeFileSync(konfiguration, art.configure({ port, wurzel, ordner, base }))
  const prozess = spawn(art.programm, art.args(konfiguration), { stdio: ['ignore', 'ignore', 'inherit'] })
  const adresse = `http://127.0.0.1:${port}`
  await waitFor(adresse, prozess)
  return { adresse, stop: () => stop(prozess, ordner) }
}

/** A site that is built for a path below the root stands there. */
function linkSite(ordner: string, dist: string, base: string): string {
  if (base === '') return resolve(dist)
  const wurzel = join(ordner, 'wurzel')
  mkdirSync(dirname(join(wurzel, base)), { recursive: true })
  symlinkSync(resolve(dist), join(wurzel, base))
  return wurzel
}

async function freePort(): Promise<number> {
  const platzhalter = createServer()
  await new Promise<void>((done) => platzhalter.listen(0, '127.0.0.1', done))
  const adresse = platzhalter.address()
  await new Promise((done) => platzhalter.close(done))
  return typeof adresse === 'object' && adresse ? adresse.port : 0
}

async function waitFor(adresse: string, prozess: ChildProcess): Promise<void> {
  for (let versuch = 0; versuch < 100; versuch++) {
    if (prozess.exitCode !== null) break
    const antwort = await fetch(adresse).catch(() => undefined)
    if (antwort) return
    await new Promise((done) => setTimeout(done, 100))
  }
  prozess.kill()
  throw new Error(`Der Server ${prozess.spawnfile} antwortet nicht.`)
}

async function stop(prozess: ChildProcess, ordner: string): Promise<void> {
  const ende = new Promise((done) => prozess.once('exit', done))
  prozess.kill()
  await ende
  rmSync(ordner, { recursive: true })
}
