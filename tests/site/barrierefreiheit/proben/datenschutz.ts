import type { Pruefplatz } from './seite.ts'

/** What the present page asked of others and left behind; clears it away for the next one. */
export async function findTraces({ context, page, fremde }: Pruefplatz): Promise<string[]> {
  const gespeichert = await page.evaluate(() =>
    window.barrierefreiheit.run({ stil: '', aufgeklappt: false }, ['stored']),
  )
  const kekse = (await context.cookies()).map(({ name }) => `stored: the page left the cookie „${name}“`)
  const anfragen = fremde.map((adresse) => `requests: the page asked ${adresse}`)
  if (gespeichert.length + kekse.length > 0) await clear(context)
  return [...gespeichert, ...kekse, ...anfragen]
}

async function clear(context: Pruefplatz['context']): Promise<void> {
  await context.clearCookies()
  await context.setStorageState({ cookies: [], origins: [] })
}
