import { spawnSync } from 'node:child_process'
import { findUnlesbareAngaben, findUnlesbareTexte, tellUnlesbare } from './lesbar.ts'

/**
 * Runs Astro where all content can be read, and says in German which file cannot; what only shows when Astro has failed
 * stands below its own words, so that it is read last.
 *
 * @param argumente for Node
 * @returns exit code
 */
export async function runAstro(argumente: string[], env: NodeJS.ProcessEnv): Promise<number> {
  if (tellUnlesbare(await findUnlesbareAngaben())) return 1
  const { status, signal } = spawnSync(process.execPath, argumente, { stdio: 'inherit', env })
  if (status !== 0 && !signal) tellUnlesbare(await findUnlesbareTexte())
  return status ?? 1
}
