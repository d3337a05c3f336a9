import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { readRegeln } from '../src/auslieferung/index.ts'
import { checkAntworten } from '../src/auslieferung/probe/antworten.ts'
import { listSeiten, visitSeiten } from '../src/auslieferung/probe/besuch.ts'
import { isInstalled, type Serverart, startServer } from '../src/auslieferung/probe/server.ts'
import { apache, nginx } from '../src/auslieferung/probe/serverarten.ts'
import { listQuellen } from '../src/domain/weitere-suchen.ts'
import { openBrowser } from '../src/pdf/browser.ts'
import { konfiguration } from '../src/site/config.ts'

const aufruf = 'npm run pruefe-server -- [--base /pfad/]'
const dist = 'dist'

/** Delivers the site by a real server, asks for every file and opens every page. @returns whether all is in order */
async function pruefe(art: Serverart, base: string): Promise<boolean> {
  const server = await startServer(art, dist, base)
  await using browser = await openBrowser()
  const seiten = listSeiten(dist)
  const { anfragen, fehler } = await checkAntworten({
    adresse: server.adresse,
    dist,
    base,
    regeln: readRegeln(dist, listQuellen(konfiguration.weitereSuchen)),
  })
  const verstoesse = await visitSeiten(browser, server.adresse + base, seiten)
  await server.stop()
  console.log(
    `${art.name}: ${anfragen} Anfragen, falsche Antworten: ${fehler.length}; ${seiten.length} Seiten im Browser, Verstöße: ${verstoesse.length}`,
  )
  for (const text of [...fehler, ...verstoesse]) console.log(`  ${text}`)
  return fehler.length + verstoesse.length === 0
}

const { values } = parseArgs({ options: { base: { type: 'string', default: '/' } } })
const vorhanden = [nginx, apache].filter(isInstalled)
if (!existsSync(`${dist}/.server/nginx.conf`) || vorhanden.length === 0) {
  console.error(
    `Gebraucht wird nginx oder Apache 2.4 (Debian: apt-get install nginx libnginx-mod-http-brotli-static apache2) und die gebaute Website (npm run build).\nAufruf: ${aufruf}`,
  )
  process.exitCode = 2
} else {
  for (const art of vorhanden) if (!(await pruefe(art, values.base.replace(/\/$/u, '')))) process.exitCode = 1
}
