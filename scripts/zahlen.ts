import { existsSync, readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { parse } from 'yaml'
import { zahlenkonto } from '../src/checks/zahlenkonto.ts'
import { parseMdx } from '../src/domain/mdx.ts'
import { planSchema } from '../src/domain/plan.ts'
import { readZeilen } from '../src/domain/quellzeilen.ts'
import { checkSchema } from '../src/domain/schema-fehler.ts'
import { printZahlenkonto } from '../src/report/zahlenkonto.ts'

const aufruf = 'npm run zahlen -- PLAN [--von ZEILE] [--bis ZEILE]'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { von: { type: 'string', default: '1' }, bis: { type: 'string', default: 'Infinity' } },
})
const datei = `content/plaene/${positionals[0] ?? 'PLAN'}.mdx`
if (positionals.length === 1 && existsSync(datei)) {
  const tree = parseMdx(readFileSync(datei, 'utf8'))
  const [yaml] = tree.children
  const daten: unknown = yaml?.type === 'yaml' ? parse(yaml.value) : undefined
  checkSchema(planSchema, datei, daten)
  const plan = planSchema.parse(daten)
  const zeilen = readZeilen(readFileSync(`seeds/${plan.quelle.datei}`))
  const konto = zahlenkonto({ plan, tree, zeilen })
  console.log(
    printZahlenkonto(konto.filter(({ zeile }) => zeile >= Number(values.von) && zeile <= Number(values.bis))),
  )
} else {
  console.error(`Den Plan ${datei} gibt es nicht.\nAufruf: ${aufruf}`)
  process.exitCode = 2
}
