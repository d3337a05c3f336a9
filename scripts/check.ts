import { existsSync, globSync, readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { parse } from 'yaml'
import { checkPlan } from '../src/checks/index.ts'
import type { Befund } from '../src/domain/befund.ts'
import { parseMdx } from '../src/domain/mdx.ts'
import { planSchema } from '../src/domain/plan.ts'
import { checkSchema, Schemafehler } from '../src/domain/schema-fehler.ts'
import { printPruefung } from '../src/report/terminal.ts'

function checkFile(datei: string): Befund[] {
  const tree = parseMdx(readFileSync(datei, 'utf8'))
  const [yaml] = tree.children
  const daten: unknown = yaml?.type === 'yaml' ? parse(yaml.value) : undefined
  checkSchema(planSchema, datei, daten)
  const plan = planSchema.parse(daten)
  const quelle = `seeds/${plan.quelle.datei}`
  if (!existsSync(quelle)) return [missingSource(datei, quelle)]
  const seite = `dist/plaene/${basename(datei, '.mdx')}/index.html`
  const html = isNewer(seite, datei) ? readFileSync(seite, 'utf8') : undefined
  return checkPlan({ datei, plan, tree, zeilen: readFileSync(quelle, 'utf8').split(/\r\n|\r|\n/u), html })
}

/** A page that was built before the plan was last changed says nothing about it. */
function isNewer(seite: string, datei: string): boolean {
  return existsSync(seite) && statSync(seite).mtimeMs >= statSync(datei).mtimeMs
}

function missingSource(datei: string, quelle: string): Befund {
  const meldung = `Die Quelle ${quelle} gibt es nicht.`
  return {
    datei,
    zeile: 1,
    regel: 'quelle-fehlt',
    meldung,
    abhilfe: 'Die Quelldatei in den Ordner seeds/ legen.',
  }
}

try {
  const dateien = globSync('content/plaene/*.mdx').sort()
  const befunde = dateien.flatMap(checkFile)
  console.log(printPruefung(dateien.length, befunde))
  process.exitCode = befunde.length > 0 ? 1 : 0
} catch (fehler) {
  if (!(fehler instanceof Schemafehler)) throw fehler
  console.log(fehler.message)
  process.exitCode = 1
}
