import type { Planzahl } from '../domain/planzahlen.ts'

/**
 * The one figure of several that a reader should see: what the plan says of its own year, else what was measured last.
 * What an editor calls important goes before both, what the document itself contradicts after them, and what a plan also
 * states rounded is shown in full.
 */
export function pickZahl(zahlen: Planzahl[], planjahr: number): Planzahl | undefined {
  const [erste] = zahlen.toSorted(
    (a, b) =>
      Number(b.wichtig ?? false) - Number(a.wichtig ?? false) ||
      stufe(a, planjahr) - stufe(b, planjahr) ||
      Number(a.umstritten ?? false) - Number(b.umstritten ?? false) ||
      compareZeit(b, a) ||
      arten.indexOf(a.art) - arten.indexOf(b.art) ||
      Number(a.genauigkeit !== 'genau') - Number(b.genauigkeit !== 'genau'),
  )
  const genauer = zahlen.find((zahl) => erste && !erste.wichtig && isGenauer(zahl, erste, planjahr))
  return genauer ?? erste
}

/** Whether a figure says the same with more digits: 6.812.570, where another says 6,8 millions. */
function isGenauer(zahl: Planzahl, gerundet: Planzahl, planjahr: number): boolean {
  const { id, wert } = gerundet
  // Small numbers are rarely rounded, and close to each other without being the same.
  const rund = wert >= 100_000 && wert % 10_000 === 0
  const stellen = String(wert).replace(/0+$/u, '').length
  return (
    rund &&
    zahl.id === id &&
    zahl.wert !== wert &&
    stufe(zahl, planjahr) === stufe(gerundet, planjahr) &&
    compareZeit(zahl, gerundet) === 0 &&
    Number(zahl.wert.toPrecision(stellen)) === wert
  )
}

const arten: Planzahl['art'][] = ['plan', 'erwartung', 'schaetzung', 'ist']

function stufe({ jahr, art }: Planzahl, planjahr: number): number {
  if (art !== 'ist' && jahr === planjahr) return 0
  return art === 'ist' ? 1 : 2
}

/** Orders figures by time, the oldest first. */
export function compareZeit(a: Planzahl, b: Planzahl): number {
  return endeOf(a).localeCompare(endeOf(b))
}

/** Last day a figure is about; a month or year counts to its end. */
function endeOf({ jahr, stichtag }: Planzahl): string {
  return (stichtag ?? `${jahr}-12`).padEnd(10, '-31')
}

/** Whether two figures count the same people, or the same part. */
export function isGleicherTeil(a: Planzahl, b: Planzahl): boolean {
  return a.gruppe === b.gruppe && a.merkmal === b.merkmal
}

/** The figure of the year before that the plan itself names, counted over the same kind of time in the same unit. */
export function findVorjahr(zahl: Planzahl, alle: Planzahl[]): Planzahl | undefined {
  const gleiche = alle.filter(
    (andere) =>
      andere.id === zahl.id &&
      isGleicherTeil(andere, zahl) &&
      andere.einheit === zahl.einheit &&
      isGleicheZeitart(andere, zahl),
  )
  if (!zahl.stichtag) {
    const vorjahr = gleiche.filter(({ jahr }) => jahr === zahl.jahr - 1)
    return pickZahl(preferNahe(vorjahr, zahl), zahl.jahr)
  }
  const frueher = gleiche.filter((andere) => andere.art === zahl.art && compareZeit(andere, zahl) < 0)
  return frueher.find((andere) => isEinJahrFrueher(andere, zahl)) ?? frueher.sort(compareZeit).at(-1)
}

const isEinJahrFrueher = (a: Planzahl, b: Planzahl): boolean =>
  a.jahr === b.jahr - 1 && a.stichtag?.slice(4) === b.stichtag?.slice(4)

/** A count on one day is no average of a year; a figure of which nothing is said may be of a whole year. */
function isGleicheZeitart(a: Planzahl, b: Planzahl): boolean {
  const [eine, andere] = [a, b].map(({ zeitraum, stichtag }) => zeitraum ?? (stichtag ? 'Stand' : undefined))
  if (eine === undefined || andere === undefined) return eine !== 'Stand' && andere !== 'Stand'
  return eine === andere && (a.stichtag === undefined) === (b.stichtag === undefined)
}

/** What the plan itself says of the change that leads to a figure: in percent, else counted. */
export function findAenderung(zahl: Planzahl, alle: Planzahl[]): Planzahl | undefined {
  const aenderungen = ['veraenderung', 'differenz'].flatMap((endung) => {
    const gleiche = alle.filter(
      (andere) =>
        andere.id === `${zahl.id}-${endung}` &&
        isGleicherTeil(andere, zahl) &&
        andere.jahr === zahl.jahr &&
        (andere.stichtag ?? zahl.stichtag) === zahl.stichtag,
    )
    return pickZahl(preferNahe(gleiche, zahl), zahl.jahr) ?? []
  })
  return aenderungen[0]
}

/** Of several figures those that go best with another: of the same kind and table, else of the same table or kind. */
export function preferNahe(zahlen: Planzahl[], zahl: Planzahl): Planzahl[] {
  const gleicheTabelle = (andere: Planzahl) => andere.tabelle === zahl.tabelle
  const gleicheArt = (andere: Planzahl) => andere.zeitraum === zahl.zeitraum
  const wahl = [
    zahlen.filter((andere) => gleicheTabelle(andere) && gleicheArt(andere)),
    zahlen.filter(gleicheTabelle),
    zahlen.filter(gleicheArt),
  ]
  return wahl.find(({ length }) => length > 0) ?? zahlen
}
