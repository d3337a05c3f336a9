// Behind `npm start` and `npm test`: installs what is missing, then runs the named npm scripts in order.
// Plain JavaScript that Node 20 runs: only after `npm ci` is the project's own Node there.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'

/** Runs npm and ends this process with npm's exit code when that is not 0. */
function runNpm(...args) {
  const { status } = spawnSync(npm, args, { stdio: 'inherit', shell: process.platform === 'win32' })
  if (status !== 0) process.exit(status ?? 1)
}

/** Packages of a lock file without its root entry, as comparable text; empty when there is no such file. */
function lockedVersions(file) {
  try {
    const { packages } = JSON.parse(readFileSync(file, 'utf8'))
    return new Map(Object.entries(packages).map(([path, { version }]) => [path, version]))
  } catch {
    return new Map()
  }
}

/** npm writes what it has installed to node_modules/.package-lock.json; optional packages of other platforms are absent there. */
function isInstalled() {
  const installed = lockedVersions('node_modules/.package-lock.json')
  const wanted = lockedVersions('package-lock.json')
  return (
    installed.size > 0 &&
    [...installed].every(([path, version]) => wanted.get(path) === version) &&
    allRequired(installed)
  )
}

/** Whether every direct dependency of package.json is among the installed packages. */
function allRequired(installed) {
  const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'))
  return Object.keys({ ...dependencies, ...devDependencies }).every((name) =>
    installed.has(`node_modules/${name}`),
  )
}

if (!isInstalled()) runNpm('ci', '--loglevel=error')
for (const script of process.argv.slice(2)) runNpm('run', script)
