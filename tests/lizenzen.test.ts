import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const freizuegig = 'asks only that its notice is kept; fits the EUPL-1.2 of this project'

/** Licences that packages may have, and why. */
const erlaubt: Record<string, string> = {
  MIT: freizuegig,
  ISC: freizuegig,
  '0BSD': freizuegig,
  'BSD-2-Clause': freizuegig,
  'BSD-3-Clause': freizuegig,
  'Apache-2.0': freizuegig,
  'BlueOak-1.0.0': freizuegig,
  'CC0-1.0': 'asks nothing',
  'Python-2.0': freizuegig,
  Zlib: freizuegig,
  'EUPL-1.2': 'the licence of this project',
  'OFL-1.1': 'fonts may be part of a site; the font is delivered under its own licence',
  'MPL-2.0':
    'binds changed files of the package only, and we change none (axe-core tests, lightningcss builds)',
  'LGPL-3.0-or-later': 'libvips is loaded as a library while Astro builds and is no part of the site',
}

/** Packages whose licence stands elsewhere than in their package.json. */
const andernorts: Record<string, string> = {
  duck: 'BSD-2-Clause by its file LICENSE; its package.json says only BSD (used by mammoth)',
  format: 'MIT, in the older field `licenses`',
}

interface Paket {
  license?: string
  link?: boolean
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, Paket>
}

/** Whether an SPDX expression can be kept: all that are joined by AND, and one of those that are joined by OR. */
function isErlaubt(ausdruck: string): boolean {
  return ausdruck
    .replace(/[()]/gu, '')
    .split(' OR ')
    .some((teil) => teil.split(' AND ').every((lizenz) => lizenz in erlaubt))
}

test('every package, also those of other platforms, has a licence that this project can keep', () => {
  const fremde = Object.entries(packages).flatMap(([ordner, { license = '' }]) => {
    const name = ordner.replace(/^.*node_modules\//u, '')
    return name === '' || name in andernorts || isErlaubt(license)
      ? []
      : [`${name}: ${license || 'keine Angabe'}`]
  })
  expect(fremde).toEqual([])
})

test('a licence that is on the list is one that a package has', () => {
  const alle = Object.values(packages).map(({ license = '' }) => license)
  expect(
    Object.keys(erlaubt).filter((lizenz) => !alle.some((ausdruck) => ausdruck.includes(lizenz))),
  ).toEqual([])
})

test('other licences are not let through', () => {
  expect(
    ['GPL-3.0-only', 'AGPL-3.0', 'UNLICENSED', '', 'MIT AND GPL-2.0', 'BUSL-1.1'].filter(isErlaubt),
  ).toEqual([])
  expect(['(MIT OR GPL-2.0)', 'Apache-2.0 AND MIT'].every(isErlaubt)).toBe(true)
})
