import { execFile } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { promisify } from 'node:util'
import type { AstroIntegration } from 'astro'
import type { Befund } from '../domain/befund.ts'
import { readPlandatei } from '../domain/plandatei.ts'
import { zeilenDatei } from '../domain/plandateien.ts'
import { readZeilen } from '../domain/quellzeilen.ts'
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
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(vorschauAdresse, async (request, response) => {
          const plan = new URL(request.url ?? '', 'http://dev').searchParams.get('plan') ?? ''
          response.setHeader('Content-Type', 'application/json')
          response.end(JSON.stringify(await findNotes(plan)))
        })
      },
    },
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
