import { createRequire } from 'node:module'
import { GlobalFonts } from '@napi-rs/canvas'

/**
 * Lets the canvas draw and measure with a file of Fira Sans.
 *
 * @param datei name of the file in the font's package, without its ending, such as `fira-sans-latin-400-normal`
 * @param name our own name for it, which keeps a Fira Sans installed on this machine out of the measurements
 * @throws when the file cannot be read
 */
export function registerFont(datei: string, name: string): void {
  const pfad = `@fontsource/fira-sans/files/${datei}.woff2`
  if (GlobalFonts.registerFromPath(createRequire(import.meta.url).resolve(pfad), name) === null)
    throw new Error(`Die Schrift ${pfad} lässt sich nicht laden.`)
}
