import { addStyle, fetchNotes, makeNote } from './notiz.ts'

/** How often to look whether the file was saved, in milliseconds. */
const takt = 1000

/** What the file was like, by the server's word; none for a plan that can be read. */
async function readStand(): Promise<string | null> {
  const { headers } = await fetch(location.href, { method: 'HEAD' })
  return headers.get('X-Redaktion-Stand')
}

async function show(plan: string): Promise<void> {
  addStyle()
  const stand = await readStand()
  const notizen = await fetchNotes(plan)
  document.querySelector('#befunde')?.replaceChildren(...notizen.map(makeNote))
  setInterval(async () => {
    if ((await readStand()) !== stand) location.reload()
  }, takt)
}

const plan = /\/plaene\/([a-z0-9-]+)\//u.exec(location.pathname)?.[1]
if (plan) void show(plan)
