import { listAdressen } from '../../src/auslieferung/probe/seiten.ts'

export { openBrowser } from '../../src/pdf/browser.ts'
export { listAdressen }

/** Addresses of all pages of the built site. */
export const adressen = listAdressen('dist')
