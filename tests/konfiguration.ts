import { themenListe } from '../src/domain/erlaeuterungen.ts'
import type { Konfiguration } from '../src/domain/konfiguration.ts'

const jeThema = <T>(write: (thema: string) => T) =>
  Object.fromEntries(themenListe.map((thema) => [thema, write(thema)]))

/** A configuration with nothing missing, of a Jobcenter that does not exist. */
export const gefuellt: Konfiguration = {
  titel: 'AMIP online',
  untertitel: 'Pläne der Jobcenter',
  adresse: 'https://amip.jobcenter-musterkreis.de',
  offizielleWebsite: false,
  betreiber: {
    name: 'Jobcenter Musterkreis',
    strasse: 'Musterstraße 1',
    ort: '12345 Musterstadt',
    vertretung: 'Erika Mustermann, Geschäftsführerin',
    telefon: '01234 567-0',
    email: 'post@jobcenter-musterkreis.de',
    aufsichtsbehoerde: 'Bundesministerium für Arbeit und Soziales, Berlin',
    inhaltlichVerantwortlich: 'Erika Mustermann, Musterstraße 1, 12345 Musterstadt',
    datenschutzbeauftragte: 'datenschutz@jobcenter-musterkreis.de',
    hosting: 'Rechenzentrum Musterland, Serverweg 2, 12345 Musterstadt',
    protokolle: 'IP-Adresse, Zeit und Adresse der Seite; nach 7 Tagen gelöscht',
    land: 'Hessen',
    traegerform: 'gE',
  },
  barrierefreiheit: {
    rechtsgrundlage: '§ 12a BGG und BITV 2.0',
    status: 'teilweise',
    barrieren: [
      {
        was: 'Diagramme ohne ausführliche Beschreibung',
        wo: 'Pläne',
        grund: 'belastung',
        erlaeuterung: 'Die Beschreibungen folgen bis Ende 2027.',
        alternative: 'Die Tabelle unter jedem Diagramm.',
      },
    ],
    bewertung: {
      methode: 'dritte',
      durch: 'Prüfstelle Muster GmbH',
      verfahren: 'BITV-Test',
      bericht: 'https://pruefstelle.example/bericht',
    },
    erstelltAm: '2026-01-10',
    geprueftAm: '2026-06-01',
  },
  leichteSprache: jeThema((thema) => ({
    text: `Das ist ein Satz über ${thema}.\nDas ist noch ein Satz.`,
    geprueftVon: 'Prüfgruppe Musterstadt',
    geprueftAm: '2026-05-01',
  })),
  gebaerdensprache: jeThema((thema) => ({
    datei: `/dgs/${thema}.mp4`,
    dauer: '2:15',
    textfassung: `Text zum Film über ${thema}.`,
  })),
  daten: {},
  weitereSuchen: [],
}

/** A configuration in which only what has no meaningful blank is filled in. */
export const leer: Konfiguration = {
  ...gefuellt,
  adresse: 'https://amip.example',
  betreiber: {},
  barrierefreiheit: {},
  leichteSprache: {},
  gebaerdensprache: {},
}
