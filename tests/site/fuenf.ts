import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, inject } from 'vitest'
import { startNodeServer } from '../../src/auslieferung/probe/node-server.ts'
import { isMusterbestand, useMusterbestand } from '../musterbestand.ts'
import { buildInto } from './build-copy.ts'

/** A built site, and where it is served without a slash at the end. */
export interface Website {
  adresse: string
  dist: string
}

/**
 * The site of the five plans, for what is true of these and not of any: questions with graded answers, figures side by
 * side. While the project has no other content it is the built site itself; else it is built once in a test run, from a
 * copy. To be called where a test file begins; it is served until the tests of the file have run.
 */
export async function serveFuenf(): Promise<Website> {
  if (isMusterbestand()) return { adresse: inject('adresse'), dist: 'dist' }
  const ordner = inject('ordnerDerFuenf')
  const dist = join(ordner, 'dist')
  if (!existsSync(join(dist, 'index.html'))) buildInto(ordner, '/', useMusterbestand)
  const { adresse, stop } = await startNodeServer(dist)
  afterAll(stop)
  return { adresse, dist }
}
