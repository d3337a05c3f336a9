import { existsSync, globSync, readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { parse, parseDocument } from 'yaml'
import { checkPlan, type Prueffall } from '../src/checks/index.ts'
import { listAbkuerzungen } from '../src/domain/abkuerzungen.ts'
import type { Befund } from '../src/domain/befund.ts'
import { begriffSchema } from '../src/domain/glossar.ts'
import { jobcenterSchema } from '../src/domain/jobcenter.ts'
import { parseMdx } from '../src/domain/mdx.ts'
import { readPlandatei } from '../src/domain/plandatei.ts'
import { checkSchema, readFehler } from '../src/domain/schema-fehler.ts'
import { readText } from '../src/import/read/text.ts'
import { printPruefung, type Verzeichnet } from '../src/report/terminal.ts'

/** What an editor may have broken in a file becomes a finding; any other error is ours. */
function guard(datei: string, check: () => Befund[]): Befund[] {
  try {
    return check()
  } catch (fehler) {
    const lesbar = readFehler(fehler, readFileSync(datei, 'utf8'))
    if (!lesbar) throw fehler
    const abhilfe = 'Die Stelle berichtigen; die anderen Dateien im selben Ordner zeigen das Muster.'
    return lesbar.map((stelle) => ({ datei, regel: 'datei-lesbar', abhilfe, ...stelle }))
  }
}

const jobcenter = globSync('content/jobcenter/*.yaml').sort()
const glossar = globSync('content/glossar/*.yaml').sort()
const plaene = globSync('content/plaene/*.mdx', { exclude: ['**/*.neu.mdx'] }).sort()

/** Abbreviations that the glossary writes out; a file that cannot be read is a finding of its own. */
const abkuerzungen = new Set(
  listAbkuerzungen(
    glossar.map((datei) => ({
      id: basename(datei, '.yaml'),
      daten: parseDocument(readFileSync(datei, 'utf8')).toJS(),
    })),
  ).keys(),
)

const verzeichnet: Verzeichnet[] = []

function checkPlanFile(datei: string): Befund[] {
  const { plan, tree } = readPlandatei(datei, readFileSync(datei, 'utf8'))
  verzeichnet.push(...plan.widersprueche.map((eins) => ({ ...eins, quelle: plan.quelle.datei })))
  const quelle = `seeds/${plan.quelle.datei}`
  if (!existsSync(quelle)) return [missingSource(datei, quelle)]
  return checkPlan({
    ...readText(plan.quelle.datei, readFileSync(quelle)),
    datei,
    plan,
    tree,
    jobcenter: jobcenter.map((pfad) => basename(pfad, '.yaml')),
    kurzfassung: readKurzfassung(`content/kurzfassungen/${basename(datei)}`),
    abkuerzungen,
    html: readPage(`dist/plaene/${basename(datei, '.mdx')}/index.html`, datei),
  })
}

function readKurzfassung(datei: string): Prueffall['kurzfassung'] {
  return existsSync(datei) ? { datei, tree: parseMdx(readFileSync(datei, 'utf8')) } : undefined
}

/** A page that was built before the plan was last changed says nothing about it. */
function readPage(seite: string, datei: string): string | undefined {
  const current = existsSync(seite) && statSync(seite).mtimeMs >= statSync(datei).mtimeMs
  return current ? readFileSync(seite, 'utf8') : undefined
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

function checkYaml(dateien: string[], schema: typeof jobcenterSchema | typeof begriffSchema): Befund[] {
  return dateien.flatMap((datei) =>
    guard(datei, () => {
      checkSchema(schema, datei, parse(readFileSync(datei, 'utf8')))
      return []
    }),
  )
}

const befunde = [
  ...checkYaml(jobcenter, jobcenterSchema),
  ...checkYaml(glossar, begriffSchema),
  ...plaene.flatMap((datei) => guard(datei, () => checkPlanFile(datei))),
]
console.log(printPruefung(plaene.length, befunde, verzeichnet))
process.exitCode = befunde.length > 0 ? 1 : 0
