import type { Gruppe } from '../domain/gruppen.ts'
import { begriff } from '../domain/kennzahlen.ts'
import type { Kennzahl } from '../domain/plan.ts'
import { findZitat } from '../domain/planzahlen.ts'
import { figuresIn } from '../domain/zahlarten.ts'
import { readZahlen, type Zahlstelle } from '../domain/zahlen.ts'
import { dateFigure, type Rahmen, timeOf } from './date-figure.ts'
import { type Entwurf, withBefund } from './entwurf.ts'
import { findGegenstand, type Gegenstand, type Satzsicht } from './place-figure.ts'
import { findGruppe } from './place-group.ts'
import type { Metadaten } from './read-metadata.ts'
import { recognize, type Zeitangabe } from './recognize.ts'
import { findSaetze, type Satz } from './sentences.ts'

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
type Plandaten = Pick<Rahmen, 'planjahr' | 'stand'>

/**
 * Finds the figures of the running text by the wordings of the catalogue, each with its proof. Numbers with a unit that
 * no wording explains are findings.
 */
export function findFigures(entwurf: Entwurf, { jahr, stand }: Metadaten): Entwurf {
  if (jahr === null) return entwurf
  const plan = { planjahr: jahr, stand: stand ? Number(stand.slice(0, 4)) : undefined }
  const start: Stand = { entwurf, faden: { absatz: -1, abschnitt: '' } }
  const saetze = findSaetze(entwurf.tree, entwurf.quelle.zeilen)
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
  const alle = figuresIn(satz.text)
  const zahlen = alle.map((zahl, i) => withSharedUnit(zahl, alle[i + 1], satz.text))
  const sicht: Satzsicht = { ...satz, treffer: recognize(satz.text), zahlen }
  const start: Stand = { entwurf, faden: { ...faden, zeit: timeOf(satz.text) ?? faden.zeit } }
  const ende = zahlen.reduce((stand, zahl) => readZahl(stand, satz, sicht, zahl, plan), start)
  const einleitung = /:\s*$/u.test(satz.text) ? satz.text : ende.faden.einleitung
  return { ...ende, faden: { ...ende.faden, einleitung } }
}

/** Of `von 6,7 auf 7,1 Prozent` both are percent. */
function withSharedUnit(zahl: Zahlstelle, folgende: Zahlstelle | undefined, text: string): Zahlstelle {
  const verbindung = text.slice(zahl.ende, folgende?.index)
  const teilt =
    zahl.einheit === undefined &&
    folgende?.einheit &&
    /^\s*(?:auf|bis|zu|und|oder|bzw\.|–)\s*$/u.test(verbindung)
  return teilt && folgende.einheit ? { ...zahl, einheit: folgende.einheit } : zahl
}

function readZahl(
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
function quoteOf(
  zeilen: string[],
  { zeile, spalte, text }: Satz,
  zahl: Zahlstelle,
): Kennzahl['beleg'] | undefined {
  const umbrueche = text.slice(0, zahl.index).split('\n')
  const nummer = zeile + umbrueche.length - 1
  const anfang = umbrueche.length > 1 ? -(text.lastIndexOf('\n', zahl.index) + 1) : spalte
  const quelle = zeilen[nummer - 1] ?? ''
  const eng = quelle.slice(anfang + zahl.index, anfang + zahl.ende).trim()
  const { fallwort } = zahl
  const weit = fallwort
    ? quelle
        .slice(anfang + Math.min(zahl.index, fallwort.index), anfang + Math.max(zahl.ende, fallwort.ende))
        .trim()
    : eng
  const zitat = [weit, eng].find((eins) => readZahlen(eins).length === 1 && quelle.includes(eins))
  return zitat ? { zeile: nummer, zitat: makeUnique(quelle, zitat, anfang + zahl.index) } : undefined
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
