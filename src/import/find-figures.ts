import type { Gruppe } from '../domain/gruppen.ts'
import { begriff, deute } from '../domain/kennzahlen.ts'
import type { Kennzahl } from '../domain/plan.ts'
import { findZitat } from '../domain/planzahlen.ts'
import { readZahlen, type Zahlstelle } from '../domain/zahlen.ts'
import { dateFigure, type Rahmen, timeOf } from './date-figure.ts'
import { type Entwurf, withBefund } from './entwurf.ts'
import { findGegenstand, type Gegenstand, type Satzsicht } from './place-figure.ts'
import { findGruppe } from './place-group.ts'
import { placeZahl } from './place-zahl.ts'
import type { Metadaten } from './read-metadata.ts'
import { recognize, type Zeitangabe } from './recognize.ts'
import { readSatzzahlen } from './satzzahlen.ts'
import { findSaetze, type Satz } from './sentences.ts'
import { type Entscheidung, type Entscheidungen, takeFigures } from './vorjahr/take-figures.ts'
import type { Vorjahrestext } from './vorjahr/vorjahrestext.ts'

/** What the sentences before say that a sentence may go on with. */
interface Faden {
  absatz: number
  abschnitt: string
  gegenstand?: Gegenstand | undefined
  gruppe?: Gruppe | undefined
  zeit?: Zeitangabe | undefined
  /** Last sentence that ended with a colon in this section. */
  einleitung?: string | undefined
}

/** How far the reading has come. */
interface Stand {
  entwurf: Entwurf
  faden: Faden
}

/** What is the same for all figures of a plan. */
type Plandaten = Pick<Rahmen, 'planjahr' | 'stand'> & { entscheidungen: Entscheidungen }

/**
 * Finds the figures of the running text, each with its proof: in sentences of last year's plan by what editors decided
 * then, in others by the wordings of the catalogue. Numbers with a unit that no wording explains are findings.
 */
export function findFigures(entwurf: Entwurf, { jahr, stand }: Metadaten, vorjahr?: Vorjahrestext): Entwurf {
  if (jahr === null) return entwurf
  const saetze = findSaetze(entwurf.tree, entwurf.quelle.zeilen)
  const entscheidungen: Entscheidungen = vorjahr
    ? takeFigures(vorjahr, saetze, entwurf.quelle.zeilen)
    : new Map()
  const plan = { planjahr: jahr, stand: stand ? Number(stand.slice(0, 4)) : undefined, entscheidungen }
  const start: Stand = { entwurf, faden: { absatz: -1, abschnitt: '' } }
  return saetze.reduce((halb, satz) => readSatz(halb, satz, plan), start).entwurf
}

/** A paragraph that begins so goes on with the one before. */
const anschluss = /^\s*(?:Das|Dies|Damit|Davon|Daraus|Hiervon|Hinzu|Insgesamt)(?!\p{L})/u

function goOn(faden: Faden, { absatz, abschnitt, text }: Satz): Faden {
  if (faden.abschnitt !== abschnitt) return { absatz, abschnitt }
  if (faden.absatz === absatz || anschluss.test(text)) return { ...faden, absatz }
  return { absatz, abschnitt, einleitung: faden.einleitung }
}

function readSatz({ entwurf, faden: bisher }: Stand, satz: Satz, plan: Plandaten): Stand {
  const faden = goOn(bisher, satz)
  const zahlen = readSatzzahlen(satz.text)
  const sicht: Satzsicht = { ...satz, treffer: recognize(satz.text), zahlen }
  const start: Stand = { entwurf, faden: { ...faden, zeit: timeOf(satz.text) ?? faden.zeit } }
  const ende = zahlen.reduce((stand, zahl) => readZahl(stand, satz, sicht, zahl, plan), start)
  const einleitung = /:\s*$/u.test(satz.text) ? satz.text : ende.faden.einleitung
  return { ...ende, faden: { ...ende.faden, einleitung } }
}

/** A number that editors decided about last year needs no guess. */
function readZahl(stand: Stand, satz: Satz, sicht: Satzsicht, zahl: Zahlstelle, plan: Plandaten): Stand {
  const entscheidung = plan.entscheidungen.get(satz)?.[sicht.zahlen.indexOf(zahl)]
  const uebernommen = entscheidung && carryOver(stand, satz, zahl, entscheidung)
  return uebernommen ?? guessZahl(stand, satz, sicht, zahl, plan)
}

/** Value and proof are always those of the new text; undefined where it cannot be quoted. */
function carryOver(
  { entwurf, faden }: Stand,
  satz: Satz,
  zahl: Zahlstelle,
  { kennzahlen, vorher }: Entscheidung,
): Stand | undefined {
  const beleg = quoteOf(entwurf.quelle.zeilen, satz, zahl)
  const [gelesen] = beleg ? readZahlen(beleg.zitat) : []
  if (!beleg || !gelesen || Math.abs(gelesen.wert) !== Math.abs(zahl.wert)) return undefined
  const neue = kennzahlen.map(({ id, ...rest }) => ({ id, wert: gelesen.wert, ...rest, beleg }))
  const letzte = neue.at(-1)
  return {
    entwurf: {
      ...entwurf,
      kennzahlen: [...entwurf.kennzahlen, ...neue],
      uebernommen: { ...entwurf.uebernommen, kennzahlen: [...entwurf.uebernommen.kennzahlen, ...vorher] },
    },
    faden: letzte
      ? { ...faden, gegenstand: { id: letzte.id, begriff: deute(letzte.id).begriff }, gruppe: letzte.gruppe }
      : faden,
  }
}

function guessZahl(
  { entwurf, faden }: Stand,
  satz: Satz,
  sicht: Satzsicht,
  zahl: Zahlstelle,
  plan: Plandaten,
): Stand {
  const gegenstand = findGegenstand(sicht, zahl, faden.gegenstand)
  const beleg = quoteOf(entwurf.quelle.zeilen, satz, zahl)
  const [gelesen] = beleg ? readZahlen(beleg.zitat) : []
  if (!gegenstand || !beleg || !gelesen) return { entwurf: doubt(entwurf, satz, sicht, zahl), faden }
  const gruppe = findGruppe(sicht, zahl, faden.gruppe)
  const umfeld = [faden.einleitung ?? '', satz.abschnitt].filter(Boolean)
  const { bereich } = begriff(gegenstand.begriff)
  const zeit = dateFigure(sicht, zahl, { ...plan, zeit: faden.zeit, umfeld, bereich })
  const kennzahl: Kennzahl = {
    id: gegenstand.id,
    wert: gelesen.wert,
    ...zeit,
    ...(gruppe && { gruppe }),
    beleg,
  }
  return {
    entwurf: { ...entwurf, kennzahlen: [...entwurf.kennzahlen, kennzahl] },
    faden: { ...faden, gegenstand, gruppe },
  }
}

/** Only a number with a unit is surely a figure. */
function doubt(entwurf: Entwurf, satz: Satz, { text }: Satzsicht, zahl: Zahlstelle): Entwurf {
  if (zahl.einheit === undefined || zahl.einheit === 'Monate' || zahl.einheit === 'Wochen') return entwurf
  const meldung = `Gefunden: die Zahl „${text.slice(zahl.index, zahl.ende).trim()}“. Erwartet: was sie zählt; das ist nicht erkennbar.`
  const abhilfe =
    'Ist sie eine Kennzahl, unter kennzahlen mit id, jahr, art und beleg eintragen; sonst ist nichts zu tun.'
  return withBefund(entwurf, satz.zeile, 'zahl-unklar', meldung, abhilfe)
}

/** The exact piece of the source with the number, its unit and its word of fall, and enough words to be the only one. */
function quoteOf(zeilen: string[], satz: Satz, zahl: Zahlstelle): Kennzahl['beleg'] | undefined {
  const ort = placeZahl(satz, zahl.index)
  const anfang = ort.spalte - zahl.index
  const quelle = zeilen[ort.zeile - 1] ?? ''
  const eng = quelle.slice(anfang + zahl.index, anfang + zahl.ende).trim()
  const { fallwort } = zahl
  const weit = fallwort
    ? quelle
        .slice(anfang + Math.min(zahl.index, fallwort.index), anfang + Math.max(zahl.ende, fallwort.ende))
        .trim()
    : eng
  const zitat = [weit, eng].find((eins) => readZahlen(eins).length === 1 && quelle.includes(eins))
  return zitat ? { zeile: ort.zeile, zitat: makeUnique(quelle, zitat, anfang + zahl.index) } : undefined
}

/** So many words before a number tell it from the same one elsewhere in its line. */
const hoechstensWorte = 6

function makeUnique(quelle: string, zitat: string, stelle: number): string {
  const orte = findZitat(quelle, zitat)
  const ort = orte.findLast((eins) => eins <= stelle) ?? orte[0] ?? 0
  const isUnique = (stueck: string) => findZitat(quelle, stueck).length === 1
  const davor = quelle.slice(0, ort).split(/(?<=\s)/u)
  for (let worte = 0; worte <= hoechstensWorte; worte++) {
    const laenger = davor.slice(davor.length - worte).join('') + zitat
    if (isUnique(laenger) && readZahlen(laenger).length === 1) return laenger
  }
  return zitat
}
