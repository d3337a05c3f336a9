import { positive } from './druckzahl.ts'
import type { Gitter } from './gitter.ts'
import { isSummenname } from './gliederungen.ts'
import { gewicht, type Probe, writeQuotient } from './rechnung.ts'
import { nameOf, type Reihe } from './reihe.ts'
import { breite, durch, mal, trifft } from './spanne.ts'
import { decideBest, type Grund, type Versuch } from './urteil.ts'
import type { Zelle } from './zellen.ts'

/** Shares of a total in the same table, and rates of two rows or columns such as the Integrationsquote. */
export function probeAnteile({ zeilen, spalten }: Gitter): Probe[] {
  return [
    ...spalten.flatMap((spalte) => [
      ...probeAnteil(spalte, spalten, zeilen),
      ...probeQuote(spalte, spalten, zeilen),
    ]),
    ...zeilen.flatMap((zeile) => [
      ...probeAnteil(zeile, zeilen, spalten),
      ...probeQuote(zeile, zeilen, spalten),
    ]),
  ]
}

/** Each share of a column is one part of another column by its whole, which stands in some row. */
function probeAnteil(anteil: Reihe, reihen: Reihe[], quer: Reihe[]): Probe[] {
  if (anteil.art !== 'anteil') return []
  const mengen = reihen.filter(({ art }) => art === 'menge')
  return decideBest(
    mengen.flatMap((menge) =>
      quer.map((ganzes) => ({
        grund: isWhole(anteil, ganzes) ? ('wort' as const) : ('form' as const),
        art: menge.name,
        versuche: quer
          .filter((teil) => teil !== ganzes)
          .flatMap((teil) => tryAt(anteil, teil, menge.zellen[teil.nr], menge.zellen[ganzes.nr])),
      })),
    ),
  )
}

/** A whole is called a total, comes first, or has all or nothing for its own share. */
function isWhole({ zellen }: Reihe, { name, nr }: Reihe): boolean {
  const eigener = zellen[nr]
  return isSummenname(name) || nr === 0 || eigener?.leer === true || eigener?.zahl?.wert === 100
}

/** Each rate is one row by another. */
function probeQuote(quote: Reihe, reihen: Reihe[], quer: Reihe[]): Probe[] {
  if (quote.art !== 'anteil' && quote.art !== 'satz') return []
  const mengen = reihen.filter(({ art }) => art === 'menge')
  return decideBest(
    mengen.flatMap((teil) =>
      mengen
        .filter((ganzes) => ganzes !== teil)
        .map((ganzes) => ({
          grund: groundOf(quote, teil, ganzes),
          versuche: quer.flatMap((eine) => tryAt(quote, eine, teil.zellen[eine.nr], ganzes.zellen[eine.nr])),
        })),
    ),
  )
}

/** Rates that are what their names say: the rate, what is counted, and of what. */
const quoten: readonly [RegExp, RegExp, RegExp][] = [
  [/integrationsquote|(?<!\p{L})IQ(?!\p{L})/iu, /integration/iu, /(?<!\p{L})ELB(?!\p{L})|erwerbsfähig/iu],
  [
    /umschichtungs(?:quote|anteil)/iu,
    /umschichtung/iu,
    /eingliederung|(?<!\p{L})EG[LT](?!\p{L})|zuteilung|zuweisung/iu,
  ],
  [
    /(?:anteil|quote).*(?:LZB|langzeitleistung)/iu,
    /^(?:(?!anteil|quote).)*(?:LZB|langzeitleistung)/iu,
    /(?<!\p{L})ELB(?!\p{L})|erwerbsfähig/iu,
  ],
]

/** The Integrationsquote is by law the Integrationen by the ELB; rates without such names must show what they are. */
function groundOf(quote: Reihe, teil: Reihe, ganzes: Reihe): Grund {
  if (quote.name === `${teil.name} in %`) return 'wort'
  const gleiche = [teil, ganzes].every(
    ({ merkmale }) => JSON.stringify(merkmale) === JSON.stringify(quote.merkmale),
  )
  const benannt = quoten.some(
    ([eine, zaehler, nenner]) =>
      eine.test(quote.thema) && zaehler.test(teil.thema) && nenner.test(ganzes.thema),
  )
  return gleiche && benannt && !hasStichtag(ganzes.name) ? 'name' : 'form'
}

/** A rate is of the year's average, which a number counted on one day may differ from. */
const hasStichtag = (name: string): boolean => /Stand|Stichtag|\d\.\s?\d|Dezember|Dez\./u.test(name)

function tryAt(anteil: Reihe, quer: Reihe, zaehler: Zelle | undefined, nenner: Zelle | undefined): Versuch[] {
  const behauptet = anteil.zellen[quer.nr]?.zahl
  if (!behauptet || !zaehler?.zahl || !nenner?.zahl || zaehler.art !== 'menge' || nenner.art !== 'menge')
    return []
  const [teil, ganzes] = [positive(zaehler.zahl), positive(nenner.zahl)]
  const verhaeltnis = durch(teil.spanne, ganzes.spanne)
  if (!verhaeltnis || teil.wert > ganzes.wert) return []
  const spanne = mal(verhaeltnis, 100)
  const probe = {
    regel: 'anteil',
    aussage: nameOf(anteil, quer),
    behauptet,
    glieder: [teil, ganzes],
    gerechnet: writeQuotient(teil, ganzes, behauptet.stellen),
    stimmt: trifft(positive(behauptet).spanne, spanne),
    anteil: Math.abs((behauptet.wert * 2) / (spanne.von + spanne.bis) - 1),
  }
  const unschaerfe = Math.max(0, Math.log10(breite(spanne) * 10))
  const sicher = behauptet.wert === 0 ? 0 : gewicht(100, behauptet.spanne) - unschaerfe
  const nah = Math.abs(behauptet.wert - (spanne.von + spanne.bis) / 2) <= behauptet.wert / 2
  return [{ probe, gewicht: sicher, nah, moeglich: true }]
}
