import { glob, mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { close, createIndex, type GetFilesResponse } from 'pagefind'

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
  await writeIndex(await index.getFiles(), `${dist}/pagefind`)
  await close()
  return seiten.length
}

/** Written here, because Pagefind's own service may end before its files are whole (Pagefind #1271). */
async function writeIndex({ errors, files }: GetFilesResponse, ordner: string): Promise<void> {
  assertNoErrors(errors)
  for (const { path, content } of files) {
    await mkdir(dirname(join(ordner, path)), { recursive: true })
    await writeFile(join(ordner, path), content)
  }
}

function assertNoErrors(errors: string[]): void {
  if (errors.length > 0) throw new Error(`Der Suchindex ist nicht vollständig: ${errors.join(', ')}`)
}
