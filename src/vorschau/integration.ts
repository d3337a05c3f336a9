import { execFile } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { relative } from 'node:path'
import { promisify } from 'node:util'
import type { AstroIntegration } from 'astro'
import type { Befund } from '../domain/befund.ts'
import { findUnlesbares } from '../domain/dateiform.ts'
import { findInhaltsfehler } from '../domain/inhaltsdatei.ts'
import { readPlandatei } from '../domain/plandatei.ts'
import { zeilenDatei } from '../domain/plandateien.ts'
import { readZeilen } from '../domain/quellzeilen.ts'
import { readFehler } from '../domain/schema-fehler.ts'
import { type Notiz, type Planseite, placeBefunde } from './plaetze.ts'

/** Where the page asks for its findings. */
export const vorschauAdresse = '/__redaktion/befunde'

const run = promisify(execFile)

/**
 * Shows editors the findings of `npm run check` on the page they write, at their places, while `npm run dev` runs. The
 * built site has nothing of it.
 */
export function redaktionsvorschau(): AstroIntegration {
  return {
    name: 'redaktionsvorschau',
    hooks: {
      'astro:config:setup': ({ command, injectScript }) => {
        if (command === 'dev') injectScript('page', 'import "/src/vorschau/anzeigen.ts"')
      },
      'astro:server:setup': ({ server, logger }) => {
        server.middlewares.use(async (request, response, next) => {
          const datei = planOf(request.url ?? '')
          if (!datei || fehlerIn(datei).length === 0) return next()
          response.setHeader('Content-Type', 'text/html; charset=utf-8')
          response.setHeader('X-Redaktion-Stand', statSync(datei).mtimeMs)
          response.end(await server.transformIndexHtml(request.url ?? '', readFileSync(unlesbar, 'utf8')))
        })
        server.watcher.on('change', (pfad) => {
          const datei = relative('.', pfad).replaceAll('\\', '/')
          for (const { zeile, meldung, abhilfe } of brokenIn(datei))
            logger.error(`${datei}:${zeile} ${meldung} → ${abhilfe}`)
        })
        server.middlewares.use(vorschauAdresse, async (request, response) => {
          const plan = new URL(request.url ?? '', 'http://dev').searchParams.get('plan') ?? ''
          response.setHeader('Content-Type', 'application/json')
          response.end(JSON.stringify(await findNotes(plan)))
        })
      },
    },
  }
}

/** Page in place of one that cannot be built. */
const unlesbar = 'src/vorschau/unlesbar.html'

/** File of the plan whose page is asked for. */
function planOf(url: string): string | undefined {
  const [, plan] = /^\/plaene\/([a-z0-9-]+)\/(?:[?#]|$)/u.exec(url) ?? []
  const datei = `content/plaene/${plan}.mdx`
  return plan && existsSync(datei) ? datei : undefined
}

/** What an editor has broken in any file of content. */
function brokenIn(datei: string): Pick<Befund, 'zeile' | 'meldung' | 'abhilfe'>[] {
  if (/^content\/plaene\/[^/]+\.mdx$/u.test(datei)) return fehlerIn(datei)
  return datei.startsWith('content/') ? findInhaltsfehler(datei, readFileSync(datei)) : []
}

/** What an editor has broken in a plan, in German; none for one that can be read. */
function fehlerIn(datei: string): Pick<Befund, 'zeile' | 'meldung' | 'abhilfe'>[] {
  const bytes = readFileSync(datei)
  const unlesbar = findUnlesbares(bytes)
  if (unlesbar) return [unlesbar]
  const text = bytes.toString('utf8')
  try {
    readPlandatei(datei, text)
    return []
  } catch (fehler) {
    const lesbar = readFehler(fehler, text)
    if (!lesbar) throw fehler
    return lesbar
  }
}

/** Findings of one plan with their places; none for a plan that does not exist. */
async function findNotes(plan: string): Promise<Notiz[]> {
  const datei = `content/plaene/${plan}.mdx`
  if (!/^[a-z0-9-]+$/u.test(plan) || !existsSync(datei)) return []
  const befunde = await checkPlan(datei)
  return placeBefunde(befunde, { datei, ...readSeite(datei) })
}

/** A process of its own: what an editor has changed, in content or in rules, is read anew each time. */
async function checkPlan(datei: string): Promise<Befund[]> {
  const args = ['scripts/check.ts', '--nur', datei, '--json']
  const { stdout } = await run(process.execPath, args).catch((fehler: { stdout?: string }) => {
    if (!fehler.stdout) throw fehler
    return { stdout: fehler.stdout }
  })
  return JSON.parse(stdout) as Befund[]
}

/** Text and source of a plan; of one that cannot be read nothing has a place. */
function readSeite(datei: string): Pick<Planseite, 'tree' | 'zeilen'> {
  try {
    const { plan, tree } = readPlandatei(datei, readFileSync(datei, 'utf8'))
    const quelle = `seeds/${zeilenDatei(plan.quelle)}`
    return { tree, zeilen: existsSync(quelle) ? readZeilen(readFileSync(quelle)) : [] }
  } catch {
    return { tree: { type: 'root', children: [] }, zeilen: [] }
  }
}
