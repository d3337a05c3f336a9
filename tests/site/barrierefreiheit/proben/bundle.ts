import { buildSync } from 'esbuild'

declare global {
  interface Window {
    /** What `im-browser/` exports, in every page that `openPage` opens. */
    barrierefreiheit: typeof import('../im-browser/index.ts')
  }
}

/** All of `im-browser/` with axe as one script. Init scripts have no global scope, so it puts itself there. */
export function bundleProbes(): string {
  const { outputFiles } = buildSync({
    entryPoints: ['tests/site/barrierefreiheit/im-browser/index.ts'],
    bundle: true,
    minify: true,
    format: 'iife',
    globalName: 'barrierefreiheit',
    footer: { js: 'globalThis.barrierefreiheit = barrierefreiheit' },
    write: false,
  })
  const [skript] = outputFiles
  if (!skript) throw new Error('The probes cannot be bundled.')
  return skript.text
}
