import { fileURLToPath } from 'node:url'
import type { Root } from 'mdast'
import type { MdastPluginEntry } from 'satteri'
import { bausteineOf } from '../domain/bausteine.ts'
import { findFremdes } from '../domain/fremdes.ts'

/**
 * The first plugin of all: refuses a text that is more than text, before it becomes a program. Without it the build would
 * run whatever a merge request brings.
 */
export const fremdesPlugin: MdastPluginEntry = ({ fileURL, source }) => {
  const datei = fileURL ? fileURLToPath(fileURL) : ''
  // Sätteri 0.10.5 ends the whole process over an import that is broken off by a backslash.
  if (source.endsWith('\\')) throw new Error(`${datei} Der Text endet mit einem Rückstrich. → Ihn löschen.`)
  return { name: 'fremdes', options: { position: true }, before: (root) => refuse(root as Root, datei) }
}

function refuse(root: Root, datei: string): void {
  const fremdes = findFremdes(root, bausteineOf(datei.replaceAll('\\', '/')))
  const zeilen = fremdes.map(({ zeile, meldung, abhilfe }) => `${datei}:${zeile} ${meldung}\n  → ${abhilfe}`)
  if (zeilen.length > 0) throw new Error(zeilen.join('\n'))
}
