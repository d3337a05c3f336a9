import { globSync } from 'node:fs'
import { join, relative } from 'node:path'
import { checkAblage } from '../../src/checks/ablage/index.ts'
import { checkPlannamen } from '../../src/checks/ablage/planname.ts'
import type { Befund } from '../../src/domain/befund.ts'

/**
 * All files that an editor may have put somewhere, and what they are called.
 *
 * @param jobcenter ids of the Jobcenter that have a file
 */
export function checkOrdnung(jobcenter: string[]): Befund[] {
  const alle = globSync(['*', '{content,seeds}/**'], { withFileTypes: true })
    .filter((eintrag) => eintrag.isFile())
    .map(({ parentPath, name }) => relative('.', join(parentPath, name)).replaceAll('\\', '/'))
    .sort()
  return [...checkAblage(alle, jobcenter), ...checkPlannamen(alle, jobcenter)]
}
