import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { findSyntaxfehler } from '../../src/checks/config-syntax.ts'

test('the configuration as it stands is TypeScript', () => {
  expect(findSyntaxfehler(readFileSync('src/site/config.ts', 'utf8'))).toBeUndefined()
})

test('a missing comma is told with its line', () => {
  expect(findSyntaxfehler("const a = {\n  b: 'c'\n  d: 'e',\n}\n")).toMatchObject({
    zeile: 3,
    meldung: expect.stringContaining('ein Komma am Ende der Zeile davor'),
  })
})
