import { runAstro } from './lib/astro.ts'
import { astroIn } from './lib/bauen.ts'

process.exitCode = await runAstro([astroIn('.'), 'dev', ...process.argv.slice(2)], process.env)
