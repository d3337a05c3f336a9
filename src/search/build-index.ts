import { glob, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { close, createIndex } from 'pagefind'

/** Builds the search index after the pages: only plans are indexed, each section of theirs is a hit of its own. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'suchindex',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const seiten = await buildIndex(fileURLToPath(dir))
        logger.info(`Suchindex über ${seiten} Pläne geschrieben`)
      },
    },
  }
}

/**
 * @param dist folder of the built site
 * @returns number of pages in the index
 * @throws when Pagefind refuses a page or cannot write
 */
async function buildIndex(dist: string): Promise<number> {
  const { index, errors } = await createIndex({ forceLanguage: 'de', includeCharacters: '§' })
  if (!index) throw new Error(`Der Suchindex lässt sich nicht anlegen: ${errors.join(', ')}`)
  const seiten = (await Array.fromAsync(glob('plaene/*/index.html', { cwd: dist }))).sort()
  for (const sourcePath of seiten) {
    const content = await readFile(`${dist}/${sourcePath}`, 'utf8')
    assertNoErrors((await index.addHTMLFile({ sourcePath, content })).errors)
  }
  assertNoErrors((await index.writeFiles({ outputPath: `${dist}/pagefind` })).errors)
  await close()
  return seiten.length
}

function assertNoErrors(errors: string[]): void {
  if (errors.length > 0) throw new Error(`Der Suchindex ist nicht vollständig: ${errors.join(', ')}`)
}
