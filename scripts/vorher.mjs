// Runs before scripts for editors (`node --import`, `npm run dev`): without the project's packages Node would show them an
// English stack. Plain JavaScript that any Node runs.
import { existsSync } from 'node:fs'

if (!existsSync('node_modules/.package-lock.json')) {
  console.error(
    'Gefunden: ein Projekt, dessen Pakete noch nicht geholt sind. Erwartet: der Ordner node_modules. – Bitte zuerst „npm start“ aufrufen und es mit Strg+C beenden, sobald eine Adresse dasteht (oder „npm ci“).',
  )
  process.exit(1)
}
