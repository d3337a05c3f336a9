import { tryWechsel } from './aenderung.ts'
import { positive } from './druckzahl.ts'
import type { Probe } from './rechnung.ts'
import { excerpt, type Satz, type Satzzahl } from './saetze.ts'
import { probeAnteil } from './satz-anteile.ts'
import { findMuster, satzmuster } from './satzmuster.ts'
import { absolute, mal, plus } from './spanne.ts'

const nomen =
  '(?:Zuwachs|Anstieg|Plus|Minus|Rückgang|Zunahme|Abnahme|Steigerung|Erhöhung|Reduzierung|Verringerung|Verlust|Aufwuchs|Wachstum)(?:s|es)?'
const vorjahr =
  '(?:Vorjahr\\p{L}*|VJ|Jahresfrist|Vorjahreszeitraum|Jahr zuvor|Jahr davor|\\p{L}* ?20\\d\\d|31\\.12\\.20\\d\\d)'
/** Words of one statement: where another subject may begin, it ends. */
const weiter = '(?:(?! (?:und|sowie|bei|die|der|für|während|davon) )[^⟦⟧,;]){0,40}'
const weiterKomma = weiter.replace(',', '')
const mehr = '(?<!\\p{L})(?:mehr|weniger|höher|niedriger)(?!\\p{L})'
/** How a change follows the values it is between. */
const um = `(?:${weiter} um |, (?:also|mithin|somit|das heißt|d\\. ?h\\.|und damit|und somit) um |${weiterKomma}(?<!\\p{L})ein(?:em|er|en|e)? (?:\\p{Ll}+ )?${nomen} (?:von|um) )(?:insgesamt |jeweils |weitere )?`

const von = '(?<!\\p{L})[Vv]on (?:\\p{L}+ ){0,2}#alt#'
const auf = '(?<!\\p{L})auf (?:\\p{L}+ ){0,2}#neu#'
const vonAuf = `${von}[^⟦⟧,;]{0,60}${auf}`

/** Ways to state an old and a new value with the change between them in one sentence. */
const wege = [
  `${vonAuf}${um}#wechsel#`,
  `${vonAuf}${weiter}\\((?:um )?#wechsel±#`,
  `${vonAuf}[^⟦⟧;]{0,30}(?:,| –) das (?:sind|waren) #wechsel#[^⟦⟧]{0,15}${mehr}`,
  `${von}${weiter} um #wechsel#${weiter} ${auf}`,
  `(?<!\\p{L})um #wechsel#${weiter}[ (]${vonAuf}`,
  `(?<!\\p{L})um #wechsel#${weiter} ${auf}${weiter}\\([^⟦⟧]{0,10}${vorjahr}:? #alt#\\)`,
  `#neu#[^⟦⟧;]{0,80}(?:,| –|und damit) #wechsel#[^⟦⟧,;]{0,20}${mehr}[^⟦⟧;]{0,40}${vorjahr}[^⟦⟧;]{0,20}\\([^⟦⟧]{0,20}#alt#\\)`,
  `#neu#(?:(?!mehr|weniger)[^⟦⟧;]){0,40}\\([^⟦⟧]{0,10}${vorjahr}:? #alt#\\)${um}#wechsel#`,
  `#neu# nach #alt#${um}#wechsel#`,
  `lag [^⟦⟧;]{0,80}#alt#[^⟦⟧;]{0,60}wird [^⟦⟧;]{0,60}${auf}${weiter}\\(#wechsel±#`,
].map(satzmuster)

/** A second change may follow the first: `356 Personen mehr als …, ein Zuwachs von 8,1 Prozent`. */
const danach = satzmuster(`#letzte#\\)?${um}#wechsel%#`)

/** A difference with the old value only: `380 Tsd. Euro weniger als die 6,24 Mio. Euro, ein Verlust von 6,1 Prozent`. */
const ohneNeu = satzmuster(
  `#differenz# ${mehr} als (?:\\p{L}+ ){0,3}#alt#(?: des Jahres 20\\d\\d)?${um}#wechsel%#`,
)

/** A difference with the new value only: `4.141 – 248 weniger als im Oktober 2021, ein Minus von 5,7 Prozent`. */
const ohneAlt = [
  `#neu#[^⟦⟧;,]{0,40}(?:–|,|und damit) #differenz# ${mehr} als [^⟦⟧,;]{0,40}(?:,|und|oder|beziehungsweise|bzw\\.) ein(?:em|e)? ${nomen} (?:von|um) #wechsel%#`,
  `(?<!\\p{L})um #differenz#${weiter} auf (?:\\p{L}+ ){0,2}#neu#${weiter}\\((?:um )?#wechsel%±#`,
  `(?<!\\p{L})um #differenz#${weiter} auf (?:\\p{L}+ ){0,2}#neu#[^⟦⟧;]{0,30}(?:,| –) das (?:sind|entspricht) (?:ein(?:em|e)? ${nomen} (?:von|um) )?#wechsel%#[^⟦⟧]{0,15}(?:${mehr}|\\.|$)`,
].map(satzmuster)

/** Changes that a sentence of the running text states with the values they are between. */
export function probeSatzWechsel(saetze: Satz[]): Probe[] {
  return saetze.flatMap((satz) => [
    ...wege.flatMap((weg) => findMuster(satz, weg)).flatMap((treffer) => probeWeg(satz, treffer)),
    ...findMuster(satz, ohneNeu).flatMap(({ differenz, alt, wechsel }) =>
      differenz && alt && wechsel && differenz.art === alt.art
        ? [probeAnteil(satz, wechsel, differenz, alt)]
        : [],
    ),
    ...ohneAlt.flatMap((weg) => findMuster(satz, weg)).flatMap((treffer) => probeOhneAlt(satz, treffer)),
  ])
}

function probeWeg(satz: Satz, { neu, alt, wechsel }: Record<string, Satzzahl>): Probe[] {
  if (!neu || !alt || !wechsel) return []
  const letzte = satz.zahlen[Math.max(...[neu, alt, wechsel].map((zahl) => satz.zahlen.indexOf(zahl)))]
  const weitere = findMuster(satz, danach).filter((eine) => eine.letzte === letzte)
  return [wechsel, ...weitere.flatMap((eine) => eine.wechsel ?? [])].flatMap((eine) =>
    probe(satz, neu, alt, eine),
  )
}

/** The old value is the new one less the difference, or more: the sentence's words are not asked which. */
function probeOhneAlt(satz: Satz, { neu, differenz, wechsel }: Record<string, Satzzahl>): Probe[] {
  if (!neu || !differenz || wechsel?.art !== 'anteil' || neu.art !== differenz.art || neu.art === 'anteil')
    return []
  const proben = [1, -1].map((richtung) => {
    const wert = neu.wert + richtung * Math.abs(differenz.wert)
    const spanne = plus(neu.spanne, mal(absolute(differenz.spanne), richtung))
    return probeAnteil(satz, wechsel, differenz, { ...neu, wert, spanne })
  })
  return (proben.some(({ stimmt }) => stimmt) ? proben.filter(({ stimmt }) => stimmt) : proben).slice(0, 1)
}

/** Rises and falls are told by words that may stand anywhere in a sentence: only their size is compared. */
function probe(satz: Satz, neu: Satzzahl, alt: Satzzahl, wechsel: Satzzahl): Probe[] {
  const isRate = neu.art === 'anteil' || neu.art === 'punkte'
  const gleiche = alt.art === neu.art || (isRate && alt.art === 'menge' && alt.einheit === undefined)
  const passend = wechsel.art === 'anteil' || wechsel.art === neu.art || (isRate && wechsel.art === 'punkte')
  if (!gleiche || !passend || new Set([neu, alt, wechsel]).size < 3) return []
  const groessen = { behauptet: positive(wechsel), neu: positive(neu), alt: positive(alt) }
  const versuch = tryWechsel({ ...groessen, mass: 'absolut', isRate }, 'betrag', excerpt(satz, wechsel))
  return versuch ? [versuch.probe] : []
}
