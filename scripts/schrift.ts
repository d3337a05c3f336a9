import { readFileSync, writeFileSync } from 'node:fs'
import subsetFont from 'subset-font'
import { zeichen } from '../src/styles/schrift/zeichen.ts'

for (const gewicht of [400, 600]) {
  const ganze = readFileSync(
    `node_modules/@fontsource/fira-sans/files/fira-sans-latin-${gewicht}-normal.woff2`,
  )
  const deutsche = await subsetFont(ganze, zeichen, { targetFormat: 'woff2' })
  const ziel = `src/styles/schrift/fira-sans-deutsch-${gewicht}.woff2`
  writeFileSync(ziel, deutsche)
  console.log(`${ziel}: ${deutsche.length} von ${ganze.length} Byte`)
}
