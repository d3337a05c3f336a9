import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readPruefung } from '../src/auslieferung/probe/markup.ts'

/** The jar has 31 MB and needs Java, so it is fetched from npm only where it is asked for. */
const paket = 'vnu-jar@26.9.27'
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'

const hatJava = spawnSync('java', ['-version']).status === 0
if (!hatJava || !existsSync('dist/index.html')) {
  console.error('Gebraucht werden Java 11 oder neuer und die gebaute Website (npm run build).')
  process.exitCode = 2
} else {
  const args = [
    'exec',
    '--yes',
    `--package=${paket}`,
    '--',
    'vnu',
    '--format',
    'json',
    '--exit-zero-always',
    '--skip-non-html',
    'dist',
  ]
  const { stdout, stderr } = spawnSync(npm, args, {
    encoding: 'utf8',
    maxBuffer: 1e9,
    shell: process.platform === 'win32',
  })
  const json = `${stdout}${stderr}`.split('\n').find((zeile) => /^\{.*"messages"/u.test(zeile))
  if (!json) throw new Error(`Der Nu Html Checker hat nicht geantwortet:\n${stderr.slice(0, 2000)}`)
  const { fehler, hinweise } = readPruefung(json)
  for (const text of [...fehler, ...hinweise]) console.log(text)
  console.log(`Nu Html Checker: Fehler: ${fehler.length}, Hinweise: ${hinweise.length}`)
  process.exitCode = fehler.length > 0 ? 1 : 0
}
