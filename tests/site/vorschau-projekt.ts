import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { astroIn } from '../../scripts/lib/bauen.ts'
import { copyMusterbestand } from '../musterbestand.ts'

const teile = ['src', 'scripts', 'public', 'astro.config.mjs', 'tsconfig.json', 'package.json']

/** A copy of this project with the five plans and with `npm run dev` running in it. */
export interface Vorschauprojekt extends AsyncDisposable {
  ordner: string
  adresse: string
}

/** What an editor does in the copy harms nobody, and its caches are its own. */
export async function startVorschau(): Promise<Vorschauprojekt> {
  const ordner = mkdtempSync(join(tmpdir(), 'amip-vorschau-'))
  for (const name of teile) cpSync(name, join(ordner, name), { recursive: true })
  copyMusterbestand(ordner)
  mkdirSync(join(ordner, 'node_modules'))
  for (const name of readdirSync('node_modules').filter((eins) => !['.vite', '.astro'].includes(eins)))
    symlinkSync(join(process.cwd(), 'node_modules', name), join(ordner, 'node_modules', name))
  const server = spawn(process.execPath, [astroIn(ordner), 'dev', '--port', '0'], {
    cwd: ordner,
    // The environment of a test is not an editor's.
    env: { PATH: process.env.PATH, HOME: process.env.HOME, NODE_ENV: 'development' },
  })
  const stop = async () => {
    server.kill()
    rmSync(ordner, { recursive: true, force: true })
  }
  return { ordner, adresse: await addressOf(server), [Symbol.asyncDispose]: stop }
}

const addressOf = (server: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    server.stdout?.on('data', (text: Buffer) => {
      const adresse = /http:\/\/localhost:\d+/u.exec(text.toString())?.[0]
      if (adresse) resolve(adresse)
    })
    server.once('exit', () => reject(new Error('The dev server has ended.')))
  })
