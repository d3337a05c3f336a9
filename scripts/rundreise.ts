import { globSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import { parse } from 'yaml'
import { findWidersprueche } from '../src/checks/index.ts'
import { jobcenterSchema } from '../src/domain/jobcenter.ts'
import { importPlan } from '../src/import/index.ts'
import { readQuelle } from '../src/import/read/index.ts'
import { openBrowser } from '../src/pdf/browser.ts'
import { convert, hasLibreOffice } from '../tests/rundreise/umwandlung.ts'
import { difference, type Inhalt, readInhalt, readVorlageninhalt } from '../tests/rundreise/vergleich.ts'
import { readVorlage } from '../tests/rundreise/vorlage.ts'

const aufruf =
  'npm run rundreise -- [PLAN…] [--zeige woerter|gliederung|absaetze|zellen|fussnoten|kennzahlen]'

const bekannteJobcenter = globSync('content/jobcenter/*.yaml').map((datei) => ({
  id: basename(datei, '.yaml'),
  name: jobcenterSchema.parse(parse(readFileSync(datei, 'utf8'))).name,
}))

async function readImport(datei: string, plan: string): Promise<Inhalt> {
  const andere = globSync('seeds/*.txt').filter((seed) => !basename(seed).startsWith(plan))
  const quelle = await readQuelle(basename(datei), readFileSync(datei))
  const { mdx } = importPlan(quelle, {
    bekannteJobcenter,
    andereTexte: andere.sort().map((seed) => readFileSync(seed, 'utf8')),
    rechne: findWidersprueche,
  })
  return readInhalt(mdx, quelle.zeilen)
}

const felder = ['woerter', 'gliederung', 'absaetze', 'zellen', 'fussnoten', 'kennzahlen'] as const

/** One line of the table: how many there are, how many of them are missing, how many are new. */
function compare(soll: Inhalt, ist: Inhalt, zeige: string | undefined): Record<string, string> {
  const spalten = felder.map((feld) => {
    const { verloren, dazu } = difference(soll[feld], ist[feld])
    if (feld === zeige)
      for (const [zeichen, liste] of [
        ['-', verloren],
        ['+', dazu],
      ] as const)
        for (const eins of liste) console.log(` ${zeichen} ${eins}`)
    return [feld, `${soll[feld].length} −${verloren.length} +${dazu.length}`]
  })
  return { ...Object.fromEntries(spalten), tabellen: `${ist.tabellen} von ${soll.tabellen}` }
}

async function run(plaene: string[], zeige: string | undefined): Promise<void> {
  await using browser = await openBrowser()
  const ordner = mkdtempSync(join(tmpdir(), 'rundreise-'))
  for (const id of plaene) {
    const vorlage = readVorlage(`content/plaene/${id}.mdx`)
    const seed = `seeds/${vorlage.plan.quelle.datei}`
    const soll = readVorlageninhalt(vorlage, readFileSync(seed, 'utf8').split('\n'))
    const dateien = { 'Text (zum Vergleich)': seed, ...(await convert(id, vorlage, ordner, browser)) }
    const zeilen: Record<string, Record<string, string>> = {}
    for (const [name, datei] of Object.entries(dateien)) {
      if (zeige) console.log(name)
      zeilen[name] = compare(soll, await readImport(datei, id), zeige)
    }
    console.log(id)
    console.table(zeilen)
  }
  console.log(`Die Dateien stehen in ${ordner}.`)
}

const { values, positionals } = parseArgs({ allowPositionals: true, options: { zeige: { type: 'string' } } })
const alle = globSync('content/plaene/*.mdx', { exclude: ['**/*.neu.mdx'] }).map((datei) =>
  basename(datei, '.mdx'),
)
const unbekannt = positionals.find((id) => !alle.includes(id))
if (unbekannt || (values.zeige && !felder.some((feld) => feld === values.zeige))) {
  console.error(
    `${unbekannt ? `Den Plan ${unbekannt} gibt es nicht.` : 'Das gibt es nicht zu zeigen.'}\nAufruf: ${aufruf}`,
  )
  process.exitCode = 2
} else if (!hasLibreOffice()) {
  console.error('Die Rundreise braucht LibreOffice (soffice), etwa aus dem Paket libreoffice-writer-nogui.')
  process.exitCode = 2
} else await run(positionals.length > 0 ? positionals : alle.sort(), values.zeige)
