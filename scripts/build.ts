import { runAstro } from './lib/astro.ts'
import { bauaufruf } from './lib/bauen.ts'

const { argumente, env } = bauaufruf('.')
process.exitCode = await runAstro([...argumente, ...process.argv.slice(2)], env)
