import { globSync } from 'node:fs'

export { openBrowser } from '../../src/pdf/browser.ts'

/** Addresses of all pages of the built site. */
export const adressen = globSync('dist/**/*.html')
  .map(
    (datei) =>
      `/${datei
        .replaceAll('\\', '/')
        .replace('dist/', '')
        .replace(/index\.html$/u, '')}`,
  )
  .sort()
