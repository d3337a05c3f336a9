import { spawnSync } from 'node:child_process'
import { bauaufruf } from './lib/bauen.ts'

const { argumente, env } = bauaufruf('.')
const { status } = spawnSync(process.execPath, [...argumente, ...process.argv.slice(2)], {
  stdio: 'inherit',
  env,
})
process.exitCode = status ?? 1
