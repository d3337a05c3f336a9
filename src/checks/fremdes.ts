import type { Root } from 'mdast'
import { bausteineOf } from '../domain/bausteine.ts'
import type { Befund } from '../domain/befund.ts'
import { findFremdes } from '../domain/fremdes.ts'

/** A text holds nothing but text and the components for editors: no code, no foreign elements, links or pictures. */
export function checkFremdes(datei: string, tree: Root): Befund[] {
  return findFremdes(tree, bausteineOf(datei)).map((fund) => ({ datei, regel: 'fremdes', ...fund }))
}
