import type { Pruefplatz } from './seite.ts'

/** What the present page asked of others and left behind; clears it away for the next one. */
export async function findTraces({ context, page, fremde }: Pruefplatz): Promise<string[]> {
  const gespeichert = await page.evaluate(() =>
    window.barrierefreiheit.run({ stil: '', aufgeklappt: false }, ['stored']),
  )
  const kekse = (await context.cookies()).map(({ name }) => `stored: the page left the cookie „${name}“`)
  const anfragen = fremde.map((adresse) => `requests: the page asked ${adresse}`)
  await context.clearCookies()
  await page.evaluate(() => window.barrierefreiheit.clearStored())
  return [...gespeichert, ...kekse, ...anfragen]
}
