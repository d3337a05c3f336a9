import { globSync } from 'node:fs'

export { openBrowser } from '../../src/pdf/browser.ts'

/** Addresses of all pages of the built site. */
export const adressen = listAdressen('dist')

/** Addresses of all pages of a site, by the folder it is built in. */
export function listAdressen(dist: string): string[] {
  return globSync('**/*.html', { cwd: dist })
    .map((datei) => `/${datei.replaceAll('\\', '/').replace(/index\.html$/u, '')}`)
    .sort()
}
