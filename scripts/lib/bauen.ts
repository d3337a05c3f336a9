import { globSync } from 'node:fs'
import { join } from 'node:path'

/** How Astro is called. */
export interface Bauaufruf {
  argumente: string[]
  env: NodeJS.ProcessEnv
}

/** From so many plans on memory counts more than time. */
const viele = 50

/**
 * The call that builds the site of a project.
 *
 * Rolldown keeps memory that it has used for later, unless its allocator is told to give it back; and Node lets garbage lie
 * as long as the machine has memory: at 400 plans both together are a third of all.
 *
 * @param projekt folder of the project
 */
export function bauaufruf(projekt: string): Bauaufruf {
  const plaene = globSync('content/plaene/*.mdx', { cwd: projekt }).length
  return {
    argumente: [...(plaene > viele ? ['--heap-growing-percent=30'] : []), astroIn(projekt), 'build'],
    env: { ...process.env, MIMALLOC_PURGE_DELAY: '0' },
  }
}

const astroIn = (projekt: string): string => join(projekt, 'node_modules/astro/bin/astro.mjs')
