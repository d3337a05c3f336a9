import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { preview } from 'astro'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the built site, without a slash at its end. */
    adresse: string
    /** An empty folder for a site that several test files need, gone when all have run. */
    ordnerDerFuenf: string
  }
}

/** Serves the built site while the tests run. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync('dist/index.html')) throw new Error('There is no built site. Run `npm run build` first.')
  const server = await preview({ root: '.', logLevel: 'error', server: { host: '127.0.0.1', port: 4599 } })
  project.provide('adresse', `http://127.0.0.1:${server.port}`)
  const ordner = mkdtempSync(join(tmpdir(), 'fuenf-'))
  project.provide('ordnerDerFuenf', ordner)
  return async () => {
    await server.stop()
    rmSync(ordner, { recursive: true })
  }
}
