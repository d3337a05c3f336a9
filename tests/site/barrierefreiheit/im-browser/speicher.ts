/** What the page has left in the browser; cookies that scripts cannot see are read outside. */
export async function findStored(): Promise<string[]> {
  const datenbanken = (await indexedDB.databases()).map(({ name }) => `the database „${name}“`)
  const zwischenspeicher = (await caches.keys()).map((name) => `the cache „${name}“`)
  const arbeiter = (await navigator.serviceWorker.getRegistrations()).map(
    ({ scope }) => `a worker for ${scope}`,
  )
  const ablagen = [
    ...Object.keys(localStorage).map((name) => `the local entry „${name}“`),
    ...Object.keys(sessionStorage).map((name) => `the session entry „${name}“`),
  ]
  return [...ablagen, ...datenbanken, ...zwischenspeicher, ...arbeiter].map(
    (eines) => `the page left ${eines}`,
  )
}

/** Clears away what scripts can clear away. */
export async function clearStored(): Promise<void> {
  localStorage.clear()
  sessionStorage.clear()
  for (const name of await caches.keys()) await caches.delete(name)
  for (const { name = '' } of await indexedDB.databases()) indexedDB.deleteDatabase(name)
}

/** Other servers that the page names to the browser, without asking them yet. */
export const findForeignHints = (): string[] =>
  [...document.querySelectorAll<HTMLLinkElement>('link[rel][href]')]
    .filter(({ rel }) => !/^(?:canonical|alternate|license|author|me)$/u.test(rel))
    .filter(({ href }) => new URL(href).origin !== location.origin)
    .map(({ rel, href }) => `link ${rel} leads to ${href}`)
