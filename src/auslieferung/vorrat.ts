import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Results that cost much to compute, kept in a folder from build to build. */
export interface Vorrat {
  /** @returns what is kept under a name; otherwise what is made now, and kept from now on */
  take: (name: string, make: () => Promise<Buffer>) => Promise<Buffer>
  /** Forgets what nobody has taken since this store was opened. */
  close: () => Promise<void>
}

/** @param ordner holds nothing else, and is made where it is missing */
export async function openVorrat(ordner: string): Promise<Vorrat> {
  await mkdir(ordner, { recursive: true })
  const vorhanden = new Set(await readdir(ordner))
  const gebraucht = new Set<string>()
  const inArbeit = new Map<string, Promise<Buffer>>()
  const makeOnce = async (name: string, make: () => Promise<Buffer>): Promise<Buffer> => {
    const neu = await make()
    await keep(join(ordner, name), neu)
    gebraucht.add(name)
    return neu
  }
  return {
    take: (name, make) => {
      if (vorhanden.has(name)) gebraucht.add(name)
      if (gebraucht.has(name)) return readFile(join(ordner, name))
      // The same text in two files is asked for twice at a time.
      const bald = inArbeit.get(name) ?? makeOnce(name, make).finally(() => inArbeit.delete(name))
      inArbeit.set(name, bald)
      return bald
    },
    close: async () => {
      for (const name of vorhanden) if (!gebraucht.has(name)) await rm(join(ordner, name), { force: true })
    },
  }
}

/** A build that is killed leaves nothing that is half written under its name. */
async function keep(pfad: string, bytes: Buffer): Promise<void> {
  const halbfertig = `${pfad}.${process.pid}.tmp`
  await writeFile(halbfertig, bytes)
  await rename(halbfertig, pfad)
}
