// Makes a built site one that is read from its folder, for those who have no web server: `npm run build`, then
// `npm run vorschau`. What needs scripts (search, comparison) does not work there.
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openPage, openStyles } from '../src/auslieferung/offene-seite.ts'

const [ordner = 'dist'] = process.argv.slice(2)

for (const datei of globSync('**/*.{html,css}', { cwd: ordner })) {
  const [pfad, ort] = [datei.replaceAll('\\', '/'), join(ordner, datei)]
  const open = pfad.endsWith('.css') ? openStyles : openPage
  writeFileSync(ort, open(readFileSync(ort, 'utf8'), pfad))
}
for (const datei of globSync('**/*.{br,gz}', { cwd: ordner })) rmSync(join(ordner, datei))
console.log(`Öffnen: ${join(ordner, 'index.html')}`)
