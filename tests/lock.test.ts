import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

interface Lock {
  packages: Record<
    string,
    { optionalDependencies?: Record<string, string>; version?: string; integrity?: string }
  >
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
  'dependencies' | 'devDependencies',
  object
>

/** Whether a package can be found from a folder of the lock file as Node would look for it. */
function isLocked(folder: string, name: string): boolean {
  if (`${folder ? `${folder}/` : ''}node_modules/${name}` in packages) return true
  if (folder === '') return false
  return isLocked(folder.slice(0, Math.max(0, folder.lastIndexOf('node_modules/') - 1)), name)
}

test('the lock file holds the packages of every platform', () => {
  const missing = Object.entries(packages).flatMap(([folder, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter((name) => !isLocked(folder, name)),
  )
  expect(missing).toEqual([])
})

test('every dependency is named with its exact version', () => {
  const versions = Object.values({ ...manifest.dependencies, ...manifest.devDependencies })
  expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/u.test(String(version)))).toEqual([])
})

test('every package is held by a checksum', () => {
  const frei = Object.entries(packages).filter(([folder, { integrity }]) => folder !== '' && !integrity)
  expect(frei.map(([folder]) => folder)).toEqual([])
})
