import type { bundeslaender, traegerformen } from './jobcenter.ts'

type Land = (typeof bundeslaender)[number]
type Traegerform = (typeof traegerformen)[number]

/** An authority that people can complain to about how their data are processed (Article 77 DSGVO). */
export interface Aufsicht {
  name: string
  website: string
  /** Page that says so, as it stood in a stored copy on 21 November 2026. */
  quelle: string
}

const liste = (id: string): string =>
  `https://github.com/datenanfragen/data/blob/master/supervisory-authorities/${id}.json`

const bund: Aufsicht = {
  name: 'Bundesbeauftragte für den Datenschutz und die Informationsfreiheit (BfDI)',
  website: 'https://www.bfdi.bund.de',
  quelle:
    'https://www.bfdi.bund.de/DE/Datenschutz/Themen/Arbeit_Bildung/BundesagenturFuerArbeitArtikel/Jobcenter.html',
}

const laender: Record<Land, Aufsicht> = {
  'Baden-Württemberg': {
    name: 'Landesbeauftragter für den Datenschutz und die Informationsfreiheit Baden-Württemberg',
    website: 'https://www.baden-wuerttemberg.datenschutz.de/',
    quelle: 'https://www.baden-wuerttemberg.datenschutz.de/faq-sozialleistungen/',
  },
  Bayern: {
    name: 'Bayerischer Landesbeauftragter für den Datenschutz',
    website: 'https://www.datenschutz-bayern.de/',
    quelle: liste('debayldb'),
  },
  Berlin: {
    name: 'Berliner Beauftragte für Datenschutz und Informationsfreiheit',
    website: 'https://www.datenschutz-berlin.de',
    quelle: liste('deberlbdi'),
  },
  Brandenburg: {
    name: 'Landesbeauftragte für den Datenschutz und für das Recht auf Akteneinsicht Brandenburg',
    website: 'https://www.lda.brandenburg.de',
    quelle: liste('debralda'),
  },
  Bremen: {
    name: 'Landesbeauftragte für Datenschutz und Informationsfreiheit Bremen',
    website: 'https://www.datenschutz.bremen.de/',
    quelle: liste('debrelfdi'),
  },
  Hamburg: {
    name: 'Hamburgischer Beauftragter für Datenschutz und Informationsfreiheit',
    website: 'https://datenschutz-hamburg.de/',
    quelle: liste('dehmbbfdi'),
  },
  Hessen: {
    name: 'Hessischer Beauftragter für Datenschutz und Informationsfreiheit',
    website: 'https://datenschutz.hessen.de/',
    quelle: liste('dehessbdi'),
  },
  'Mecklenburg-Vorpommern': {
    name: 'Landesbeauftragter für Datenschutz und Informationsfreiheit Mecklenburg-Vorpommern',
    website: 'https://www.datenschutz-mv.de/',
    quelle: liste('demvldi'),
  },
  Niedersachsen: {
    name: 'Landesbeauftragte für den Datenschutz Niedersachsen',
    website: 'https://www.lfd.niedersachsen.de/',
    quelle: liste('dendslfd'),
  },
  'Nordrhein-Westfalen': {
    name: 'Landesbeauftragte für Datenschutz und Informationsfreiheit Nordrhein-Westfalen',
    website: 'https://www.ldi.nrw.de/',
    quelle: 'https://www.ldi.nrw.de/jobcenter-zustaendigkeit-der-datenschutzbehoerden-bei-alg-ii',
  },
  'Rheinland-Pfalz': {
    name: 'Landesbeauftragter für den Datenschutz und die Informationsfreiheit Rheinland-Pfalz',
    website: 'https://www.datenschutz.rlp.de',
    quelle: liste('derlpbdi'),
  },
  Saarland: {
    name: 'Unabhängiges Datenschutzzentrum Saarland',
    website: 'https://www.datenschutz.saarland.de/',
    quelle: liste('desaarudz'),
  },
  Sachsen: {
    // The list has the name the office had until it was also given charge of transparency.
    name: 'Sächsische Datenschutz- und Transparenzbeauftragte',
    website: 'https://www.datenschutz.sachsen.de',
    quelle: liste('desaechsdsb'),
  },
  'Sachsen-Anhalt': {
    name: 'Landesbeauftragter für den Datenschutz Sachsen-Anhalt',
    website: 'https://datenschutz.sachsen-anhalt.de',
    quelle: liste('desalbd'),
  },
  'Schleswig-Holstein': {
    name: 'Unabhängiges Landeszentrum für Datenschutz Schleswig-Holstein',
    website: 'https://www.datenschutzzentrum.de/',
    quelle: liste('deshuld'),
  },
  Thüringen: {
    name: 'Thüringer Landesbeauftragter für den Datenschutz und die Informationsfreiheit',
    website: 'https://www.tlfdi.de',
    quelle: liste('detlfdi'),
  },
}

/**
 * Who watches over the data protection of a Jobcenter: the Bund over gemeinsame Einrichtungen (§ 50 Absatz 4 SGB II),
 * the Land over zugelassene kommunale Träger.
 */
export function datenschutzaufsichtOf(land: Land, traegerform: Traegerform): Aufsicht {
  return traegerform === 'gE' ? bund : laender[land]
}
