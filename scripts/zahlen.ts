import { existsSync, readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { zahlenkonto } from '../src/checks/zahlenkonto.ts'
import { readPlandatei } from '../src/domain/plandatei.ts'
import { zeilenDatei } from '../src/domain/plandateien.ts'
import { readZeilen } from '../src/domain/quellzeilen.ts'
import { printZahlenkonto } from '../src/report/zahlenkonto.ts'

const aufruf = 'npm run zahlen -- PLAN [--von ZEILE] [--bis ZEILE]'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { von: { type: 'string', default: '1' }, bis: { type: 'string', default: 'Infinity' } },
})
const datei = `content/plaene/${positionals[0] ?? 'PLAN'}.mdx`
if (positionals.length === 1 && existsSync(datei)) {
  const { plan, tree } = readPlandatei(datei, readFileSync(datei, 'utf8'))
  const zeilen = readZeilen(readFileSync(`seeds/${zeilenDatei(plan.quelle)}`))
  const konto = zahlenkonto({ plan, tree, zeilen })
  console.log(
    printZahlenkonto(konto.filter(({ zeile }) => zeile >= Number(values.von) && zeile <= Number(values.bis))),
  )
} else {
  console.error(`Den Plan ${datei} gibt es nicht.\nAufruf: ${aufruf}`)
  process.exitCode = 2
}
