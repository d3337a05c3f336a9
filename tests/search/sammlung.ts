import type { Suchplan } from '../../src/search/abschnitte.ts'
import { createIndex } from '../../src/search/create-index.ts'
import { createLeitung, openRaum } from '../../src/search/raum.ts'
import type { Suchraum, Wissen } from '../../src/search/suchraum.ts'

/** The files of a site's search by their path below `/suche/`, as its build writes them. */
export type Dateien = Map<string, string>

/** What a site with these plans delivers. @param base path it is built for, without a slash at its end */
export function buildSuche(plaene: Suchplan[], wissen: Partial<Wissen> = {}, base = ''): Dateien {
  const alles: Wissen = { begriffe: [], orte: [], themen: [], geld: [], ...wissen }
  const dateien: Dateien = new Map()
  const verzeichnis = createIndex(plaene, base, (pfad, text) => dateien.set(pfad, text))
  return new Map([
    ...[...dateien].map(([pfad, text]): [string, string] => [`${verzeichnis.ordner}/${pfad}`, text]),
    ['verzeichnis.json', JSON.stringify(verzeichnis)],
    ['wissen.json', JSON.stringify(alles)],
    ['orte.json', JSON.stringify({ orte: alles.orte, themen: alles.themen })],
    ['kennzahlworte.json', '{}'],
  ])
}

/** How a site answers for a file, instead of with what it holds. */
export type Antwortweise = (pfad: string, datei: string | undefined) => Response | Promise<Response>

const plain: Antwortweise = (_, datei) => new Response(datei, { status: datei === undefined ? 404 : 200 })

/** Answers like some sites, by their addresses. */
export function answerFor(
  websites: Record<string, Dateien | [Dateien, Antwortweise]>,
): typeof globalThis.fetch {
  return async (ziel, init) => {
    const adresse = String(ziel)
    const [wurzel, website] = Object.entries(websites).find(([eine]) => adresse.startsWith(eine)) ?? []
    if (!wurzel || !website) throw new TypeError('Failed to fetch')
    const [dateien, answer] = Array.isArray(website) ? website : [website, plain]
    const pfad = adresse.slice(`${wurzel}suche/`.length)
    const antwort = Promise.resolve(answer(pfad, dateien.get(pfad)))
    const ende = new Promise<never>((_, fail) =>
      init?.signal?.addEventListener('abort', () => fail(new DOMException('', 'TimeoutError'))),
    )
    return Promise.race([antwort, ende])
  }
}

/** The index of a site alone. @param wurzel its address */
export const openAllein = (wurzel: string): Promise<Suchraum> => openRaum(createLeitung(`${wurzel}suche/`))

/** A plan whose sections hold some texts. */
export function planOf(jobcenter: string, jahr: string, texte: string[], themen: string[] = []): Suchplan {
  return {
    id: `${jobcenter}-${jahr}`,
    jobcenter,
    jahr,
    land: 'Hessen',
    name: `Jobcenter ${jobcenter} ${jahr}`,
    abschnitte: texte.map((text, i) => ({
      anker: `a${i}`,
      titel: `Teil ${i}`,
      pfad: [],
      themen,
      bloecke: [text],
      redaktion: false,
    })),
  }
}
