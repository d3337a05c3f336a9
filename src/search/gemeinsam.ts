import type { Ausfall } from './ausfall.ts'
import { type Fund, searchRaum } from './fund.ts'
import { type Nachbar, openNachbar } from './nachbar.ts'
import { createLeitung, type Leitung, openRaum } from './raum.ts'
import type { Sammlung } from './sammlung.ts'
import { emptyRaum, joinRaeume, type OffenerNachbar } from './verbund.ts'
import { createVerkehr, type Verkehr } from './verkehr.ts'
import type { Suchfilter } from './verzeichnis.ts'

/** A query and where it is asked. */
export interface Auftrag {
  frage: string
  filter: Suchfilter
  /** Folder of this site's search, with a slash at its end. */
  ordner: string
  /** The other sites to be asked. */
  sammlungen: Sammlung[]
  /** Whether this site's own plans are searched. */
  eigene: boolean
}

/** What came of a search of several sites. */
export interface Gesamtfund extends Fund {
  /** Names of the other sites that the hits are from. */
  dabei: string[]
}

/** A search of several sites. */
export interface Gemeinsam {
  /** What has been found when readers should wait no longer. */
  fund: Gesamtfund
  /** Which sites cannot be searched, as far as that is known now. */
  listAusfaelle: () => { name: string; ausfall: Ausfall }[]
  /** What all have found that answer at all; nothing where that is no more than the first. */
  spaeter: Promise<Gesamtfund | undefined>
}

/** So many milliseconds readers wait for other sites alone: first for all, then once more for those that have answered. */
const fristen = [600, 300]

/**
 * Searches this site and others as if they were one. What is slow is left out at first and handed in later; what fails is
 * left out altogether, as if it had never been named.
 *
 * @throws when this site's own index cannot be read
 */
export async function searchTogether(auftrag: Auftrag): Promise<Gemeinsam> {
  const verkehr = createVerkehr()
  const alle = auftrag.sammlungen.map((sammlung) => openNachbar(sammlung, verkehr))
  const search = createSuche(auftrag, verkehr)
  // Who asks another site alone has nothing to read before it answers.
  const fund = await (auftrag.eigene ? searchInTime(alle, search, verkehr) : search(alle))
  const fehlende = alle.filter(({ name, ausfall }) => !fund.dabei.includes(name) && !ausfall())
  return {
    fund,
    listAusfaelle: () => alle.flatMap(({ name, ausfall }) => ausfallOf(name, ausfall())),
    spaeter: fehlende.length > 0 ? searchLate(alle, fund, search) : Promise.resolve(undefined),
  }
}

const ausfallOf = (name: string, ausfall: Ausfall | undefined) => (ausfall ? [{ name, ausfall }] : [])

type Suche = (nachbarn: Nachbar[]) => Promise<Gesamtfund>

function createSuche({ frage, filter, ordner, eigene }: Auftrag, verkehr: Verkehr): Suche {
  const offen = createLeitung(ordner)
  const leitung: Leitung = (pfad) => verkehr.watch('', offen(pfad))
  const eigener = openRaum(leitung).then((raum) => (eigene ? raum : emptyRaum(raum)))
  const search: Suche = async (nachbarn) => {
    const [dieser, offene] = await Promise.all([eigener, waitForOpen(nachbarn)])
    const raum = joinRaeume(dieser, offene)
    const fund = await searchRaum(frage, filter, raum, leitung)
    // Hits are only ranked fairly when all that is counted could be read.
    if (offene.some(({ nachbar }) => nachbar.ausfall())) return search(nachbarn)
    return { ...fund, dabei: offene.map(({ nachbar }) => nachbar.name) }
  }
  return search
}

async function waitForOpen(nachbarn: Nachbar[]): Promise<OffenerNachbar[]> {
  const standing = nachbarn.filter(({ ausfall }) => !ausfall())
  const geoeffnet = await Promise.all(
    standing.map((nachbar) => nachbar.raum.then((raum) => ({ nachbar, raum })).catch(() => undefined)),
  )
  return geoeffnet.filter((einer) => einer !== undefined)
}

async function searchInTime(alle: Nachbar[], search: Suche, verkehr: Verkehr): Promise<Gesamtfund> {
  let nachbarn = alle
  for (const frist of fristen) {
    const namen = nachbarn.map(({ name }) => name)
    const zuLange = verkehr.waitForOnly(namen, frist).then(() => undefined)
    const fund = await Promise.race([search(nachbarn), zuLange])
    if (fund) return fund
    const offene = verkehr.listOffene()
    nachbarn = nachbarn.filter(({ name }) => !offene.includes(name))
  }
  return search([])
}

async function searchLate(
  alle: Nachbar[],
  bisher: Gesamtfund,
  search: Suche,
): Promise<Gesamtfund | undefined> {
  const fund = await search(alle)
  return fund.dabei.some((name) => !bisher.dabei.includes(name)) ? fund : undefined
}
