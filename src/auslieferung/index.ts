import { existsSync, globSync, readdirSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { writeApache } from './apache.ts'
import { findEingebettetes } from './eingebettetes.ts'
import { compressAll } from './komprimieren.ts'
import { listRegeln, type Regelwerk } from './kopfzeilen.ts'
import { medientypOf } from './medientypen.ts'
import { writeNginx } from './nginx.ts'
import { writeHeadersDatei } from './statisch.ts'

/**
 * Comes after all that writes files: makes the built folder ready for web servers, with the headers for nginx, Apache and
 * hosts of static sites, and with compressed neighbours of all text files.
 *
 * @param quellen origins of other sites that the search asks
 */
export function auslieferung(quellen: readonly string[]): AstroIntegration {
  let base = ''
  let vorrat = ''
  return {
    name: 'auslieferung',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/$/u, '')
        vorrat = join(fileURLToPath(config.cacheDir), 'komprimiert')
      },
      'astro:build:done': async ({ dir, logger }) => {
        const dist = fileURLToPath(dir)
        await refuseEingebettetes(dist)
        await writeServerDateien(dist, base, quellen)
        const { vorher, nachher } = await compressAll(listTexte(dist), vorrat)
        logger.info(`${toMegabyte(vorher)} Text, mit Brotli ${toMegabyte(nachher)}`)
      },
    },
  }
}

const toMegabyte = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(1)} MB`

/** The rules for a built site. @param quellen origins of other sites that its search asks */
export function readRegeln(dist: string, quellen: readonly string[]): Regelwerk {
  const suche = join(dist, 'suche')
  const namen = existsSync(suche) ? readdirSync(suche) : []
  return listRegeln(namen.filter((name) => /^[0-9a-f]{12}$/u.test(name)).sort(), quellen)
}

async function writeServerDateien(dist: string, base: string, quellen: readonly string[]): Promise<void> {
  const regeln = readRegeln(dist, quellen)
  await mkdir(join(dist, '.server'), { recursive: true })
  await writeFile(join(dist, '.server/nginx.conf'), writeNginx(regeln, base))
  await writeFile(join(dist, '.htaccess'), writeApache(regeln, base))
  await writeFile(join(dist, '_headers'), writeHeadersDatei(regeln, base))
}

function listTexte(dist: string): string[] {
  return globSync('**/*.*', { cwd: dist })
    .filter((datei) => medientypOf(datei)?.text)
    .map((datei) => join(dist, datei))
}

/** Waits for each page: the parser's memory is given back between two turns only. */
async function refuseEingebettetes(dist: string): Promise<void> {
  for (const seite of globSync('**/*.html', { cwd: dist })) {
    const gefunden = findEingebettetes(await readFile(join(dist, seite), 'utf8'))
    if (gefunden.length === 0) continue
    const was = [...new Set(gefunden)].join(', ')
    throw new Error(
      `${seite}: ${was} would be blocked by the Content-Security-Policy. Write it as a file or a class.`,
    )
  }
}
