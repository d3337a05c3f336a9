import { positive } from './druckzahl.ts'
import { type Probe, writeQuotient } from './rechnung.ts'
import { excerpt, pairs, type Satz, type Satzzahl } from './saetze.ts'
import { findMuster, satzmuster } from './satzmuster.ts'
import { durch, mal, trifft } from './spanne.ts'

const davon = '(?:davon|von ihnen|hiervon|darunter)'

/** A whole and a part of it, as a sentence names them before the share. */
const teile = [
  `#ganzes#[^⟦⟧;]{0,80}#teil# ${davon}[^⟦⟧;]{0,40}`,
  `#ganzes#[^⟦⟧;]{0,80}${davon}[^⟦⟧;]{0,20}#teil#[^⟦⟧;,]{0,30}`,
  '#teil# (?:der|von|aus) (?:den |insgesamt )?#ganzes#[^⟦⟧;]{0,60}',
  '(?<!\\p{L})[Vv]on (?:den |insgesamt |\\p{L}+ ){0,3}#ganzes#(?:(?!auf )[^⟦⟧;]){0,60}#teil#[^⟦⟧;]{0,40}',
]

/** How the share follows: in brackets, between dashes, or told as what the part is. */
const anteile = [
  '\\(#anteil%#\\)',
  '– #anteil%# –',
  '(?:,|–) (?:das|dies) (?:sind|entspricht|waren) #anteil%#(?=[.,;)]|$)',
  '(?:,|–) (?:also|mithin|somit) #anteil%#(?=[.,;)]|$)',
]

const wege = [
  ...teile.flatMap((eine) => anteile.map((andere) => eine + andere)),
  `#ganzes#[^⟦⟧;]{0,80}#anteil%# ${davon}[^⟦⟧;]{0,5}[–(-] ?#teil#`,
].map(satzmuster)

const integrationsquote = satzmuster(
  '#teil# Integrationen [^⟦⟧]{0,40}#ganzes#[^⟦⟧]{0,10}(?:erwerbsfähigen|ELB|eLb|eLB)[^⟦⟧]*(?:damit|daraus|entspricht|ergibt|somit)[^⟦⟧]*Integrationsquote[^⟦⟧]{0,40}#anteil%#',
)

/** The part of a whole that the sentence before is about. */
const vonIhnen = anteile.map((eine) => satzmuster(`#teil# ${davon} [^⟦⟧;]{0,60}${eine}`))

/** Shares that the running text states with the whole and the part. */
export function probeSatzAnteile(saetze: Satz[]): Probe[] {
  const inEinem = saetze.flatMap((satz) => wege.flatMap((weg) => probeWeg(satz, findMuster(satz, weg))))
  const inZweien = pairs(saetze).flatMap((paar) => probeWeg(paar, findMuster(paar, integrationsquote)))
  const bezogen = saetze.flatMap((satz, i) =>
    vonIhnen
      .flatMap((weg) => findMuster(satz, weg))
      .flatMap(({ teil, anteil }) => {
        const ganze = (saetze[i - 1]?.zahlen ?? []).filter((zahl) => teil && isTeil(teil, zahl))
        const proben = ganze.flatMap((ganzes) =>
          teil && anteil ? [probeAnteil(satz, anteil, teil, ganzes)] : [],
        )
        return proben.filter(({ stimmt }) => stimmt).slice(0, 1)
      }),
  )
  return [...inEinem, ...inZweien, ...bezogen]
}

function probeWeg(satz: Satz, treffer: Record<string, Satzzahl>[]): Probe[] {
  return treffer.flatMap(({ ganzes, teil, anteil }) => {
    if (!ganzes || !teil || !anteil || !isTeil(teil, ganzes) || /^[+−]\d/u.test(anteil.text)) return []
    return [probeAnteil(satz, anteil, teil, ganzes)]
  })
}

const isTeil = (teil: Satzzahl, ganzes: Satzzahl): boolean =>
  teil.art === ganzes.art &&
  (teil.art === 'menge' || teil.art === 'geld') &&
  Math.abs(teil.wert) < Math.abs(ganzes.wert)

/** A share against the part and the whole that it is stated with. */
export function probeAnteil(satz: Satz, anteil: Satzzahl, teil: Satzzahl, ganzes: Satzzahl): Probe {
  const [behauptet, zaehler, nenner] = [anteil, teil, ganzes].map(positive) as [Satzzahl, Satzzahl, Satzzahl]
  const spanne = durch(zaehler.spanne, nenner.spanne)
  return {
    regel: 'anteil',
    aussage: excerpt(satz, anteil),
    behauptet,
    glieder: [zaehler, nenner],
    gerechnet: writeQuotient(zaehler, nenner, anteil.stellen),
    stimmt: spanne === undefined || trifft(behauptet.spanne, mal(spanne, 100)),
  }
}
