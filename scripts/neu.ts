import { parseArgs } from 'node:util'
import { jobcenterSchema, rechtsgrundlagen } from '../src/domain/jobcenter.ts'
import { checkSchema, Schemafehler } from '../src/domain/schema-fehler.ts'
import { UnbrauchbareQuelle } from '../src/import/read/quelle.ts'
import { type NeuesJobcenter, writeJobcenter } from '../src/import/write-jobcenter.ts'
import { frageJobcenter } from './lib/frage-jobcenter.ts'
import { fragenAmTerminal, isGefragt } from './lib/fragen.ts'

const aufruf = `Aufruf: npm run neu
  oder ohne Fragen: npm run neu -- --name "Jobcenter Musterkreis" --land Hessen --traegerform gE
                    [--kreisschluessel 06633] [--website https://…]`

function readArguments(): Record<string, string | undefined> {
  const { values } = parseArgs({
    options: {
      name: { type: 'string' },
      land: { type: 'string' },
      traegerform: { type: 'string' },
      kreisschluessel: { type: 'string' },
      website: { type: 'string' },
    },
  })
  return values
}

/** Given as options, or asked for where somebody can answer. */
async function readJobcenter(): Promise<NeuesJobcenter> {
  const werte = readArguments()
  if (Object.keys(werte).length === 0 && isGefragt()) return frageJobcenter(fragenAmTerminal())
  const rechtsgrundlage = werte.traegerform === 'zkT' ? rechtsgrundlagen.zkT : rechtsgrundlagen.gE
  const daten = { ...werte, website: werte.website ?? null, rechtsgrundlage }
  checkSchema(jobcenterSchema, 'npm run neu', daten)
  return jobcenterSchema.parse(daten)
}

/** What is wrong, with what to do where that is known. */
function describe(fehler: unknown): string {
  if (fehler instanceof UnbrauchbareQuelle) return `${fehler.message}\n  → ${fehler.abhilfe}`
  if (fehler instanceof Schemafehler) return fehler.felder.map(({ meldung }) => meldung).join('\n')
  return fehler instanceof Error ? fehler.message : String(fehler)
}

try {
  const { id, pfad } = writeJobcenter(await readJobcenter())
  console.log(`${pfad} ist angelegt.`)
  console.log(
    `  → Den Plan als seeds/${id}-<jahr>.txt ablegen, dann: npm run import -- seeds/${id}-<jahr>.txt`,
  )
} catch (fehler) {
  console.error(`${describe(fehler)}\n${aufruf}`)
  process.exitCode = 2
}
