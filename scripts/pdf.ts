import { spawnSync } from 'node:child_process'
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { readPlandatei } from '../src/domain/plandatei.ts'
import { openBrowser } from '../src/pdf/browser.ts'
import { listPdfs, pdfName, pdfOrdner } from '../src/pdf/pdf-datei.ts'
import { printPage } from '../src/pdf/print-page.ts'
import { konfiguration } from '../src/site/config.ts'
import { bauaufruf } from './lib/bauen.ts'

const aufruf = 'npm run pdf -- [PLAN…] [--base /pfad/]'

/** Builds the site as `npm run build` does, and ends this process when that fails. */
function build(base: string): void {
  const { argumente, env } = bauaufruf('.')
  const { status } = spawnSync(process.execPath, [...argumente, '--base', base], { stdio: 'inherit', env })
  if (status !== 0) process.exit(status ?? 1)
}

function readPlaene(gewuenscht: string[]): string[] {
  const alle = globSync('content/plaene/*.mdx', { exclude: ['**/*.neu.mdx'] })
    .map((datei) => basename(datei, '.mdx'))
    .sort()
  const unbekannt = gewuenscht.find((id) => !alle.includes(id))
  if (unbekannt) throw new Error(`Den Plan content/plaene/${unbekannt}.mdx gibt es nicht.`)
  return gewuenscht.length > 0 ? gewuenscht : alle
}

async function printPlaene(plaene: string[], base: string): Promise<void> {
  await using browser = await openBrowser()
  mkdirSync(pdfOrdner, { recursive: true })
  const website = { dist: 'dist', adresse: konfiguration.adresse, basis: base }
  for (const id of plaene) {
    const datei = `content/plaene/${id}.mdx`
    const name = await pdfName(id, readPlandatei(datei, readFileSync(datei, 'utf8')).plan)
    writeFileSync(`${pdfOrdner}/${name}`, await printPage(browser, website, `/plaene/${id}/`))
    for (const alt of await listPdfs(id)) if (alt !== name) rmSync(`${pdfOrdner}/${alt}`)
    console.log(`${pdfOrdner}/${name}`)
  }
}

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { base: { type: 'string', default: '/' } },
  })
  const base = `/${values.base.replace(/^\/|\/$/gu, '')}/`.replace('//', '/')
  const plaene = readPlaene(positionals)
  build(base)
  await printPlaene(plaene, base)
  build(base)
} catch (fehler) {
  console.error(`${fehler instanceof Error ? fehler.message : fehler}\nAufruf: ${aufruf}`)
  process.exitCode = 2
}
