import { cpSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** What of the project a site is built from; `dist` and the caches stay where they are. */
const teile = [
  'src',
  'public',
  'content',
  'seeds',
  'scripts',
  'astro.config.mjs',
  'package.json',
  'tsconfig.json',
]

/** Copies all that a build needs into an empty folder. */
export function copyProject(ordner: string): void {
  for (const teil of teile) cpSync(teil, join(ordner, teil), { recursive: true })
  linkPackages(ordner)
}

/** The packages themselves are shared; the caches that Astro and Vite keep among them are not. */
export function linkPackages(ordner: string): void {
  mkdirSync(join(ordner, 'node_modules'))
  for (const name of readdirSync('node_modules').filter(isPackage))
    symlinkSync(resolve('node_modules', name), join(ordner, 'node_modules', name))
}

/** Npm's own list of them tells scripts that they have been fetched. */
const isPackage = (name: string): boolean => !/^\.(?!bin|package-lock)/u.test(name)
