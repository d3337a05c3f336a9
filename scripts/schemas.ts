import { writeFileSync } from 'node:fs'
import { listInhaltsschemas } from '../src/domain/inhaltsschemas.ts'

for (const [datei, schema] of listInhaltsschemas()) {
  writeFileSync(datei, `${JSON.stringify(schema, null, 2)}\n`)
  console.log(datei)
}
