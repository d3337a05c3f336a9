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
 * Memory that is no longer used goes back to the system at once. Rolldown's allocator (mimalloc) and that of the C library
 * (glibc) would keep it for later, at 400 plans 400 MB.
 *
 * @see https://microsoft.github.io/mimalloc/environment.html
 * @see https://www.gnu.org/software/libc/manual/html_node/Malloc-Tunable-Parameters.html
 */
const sparsam = {
  MIMALLOC_PURGE_DELAY: '0',
  MIMALLOC_ARENA_EAGER_COMMIT: '0',
  MALLOC_MMAP_THRESHOLD_: '65536',
  MALLOC_TRIM_THRESHOLD_: '65536',
}

/**
 * The call that builds the site of a project. Node lets garbage lie as long as the machine has memory: from some plans on
 * it is told not to.
 *
 * @param projekt folder of the project
 */
export function bauaufruf(projekt: string): Bauaufruf {
  const plaene = globSync('content/plaene/*.mdx', { cwd: projekt }).length
  return {
    argumente: [...(plaene > viele ? ['--heap-growing-percent=12'] : []), astroIn(projekt), 'build'],
    env: { ...process.env, ...sparsam },
  }
}

/** Astro of a project. */
export const astroIn = (projekt: string): string => join(projekt, 'node_modules/astro/bin/astro.mjs')
