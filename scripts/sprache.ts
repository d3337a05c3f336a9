import { existsSync, globSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { parseMdx } from '../src/domain/mdx.ts'
import { readPlandatei } from '../src/domain/plandatei.ts'
import { readKapitel, readKurzfassung, readZusammenfassungen } from '../src/domain/zusammenfassungen.ts'
import { printSprache } from '../src/report/sprache.ts'

const { positionals } = parseArgs({ allowPositionals: true })
const dateien = globSync('content/plaene/*.mdx', { exclude: ['**/*.neu.mdx'] }).sort()
const gewuenscht = dateien.filter(
  (datei) => positionals.length === 0 || positionals.includes(basename(datei, '.mdx')),
)

for (const datei of gewuenscht) {
  const { tree } = readPlandatei(datei, readFileSync(datei, 'utf8'))
  const kurz = `content/kurzfassungen/${basename(datei)}`
  const kurzfassung = existsSync(kurz) ? [readKurzfassung(parseMdx(readFileSync(kurz, 'utf8')), tree)] : []
  console.log(
    printSprache(
      basename(datei, '.mdx'),
      [...kurzfassung, ...readZusammenfassungen(tree)],
      readKapitel(tree),
    ),
  )
}
