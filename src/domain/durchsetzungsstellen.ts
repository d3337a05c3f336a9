import type { bundeslaender, traegerformen } from './jobcenter.ts'
import type { BelegteStelle } from './stelle.ts'

type Land = (typeof bundeslaender)[number]
type Traegerform = (typeof traegerformen)[number]

const eingesehen = '2026-11-21'

/** A table of the University of Erlangen's plugin for legal pages; old, so never the only source of a body. */
const rrze = 'https://github.com/RRZE-Webteam/rrze-legal'

const bund: BelegteStelle = {
  name: 'Schlichtungsstelle nach dem Behindertengleichstellungsgesetz bei dem Beauftragten der Bundesregierung für die Belange von Menschen mit Behinderungen',
  anschrift: ['Mauerstraße 53', '10117 Berlin'],
  telefon: '030 18 527-2805',
  email: 'info@schlichtungsstelle-bgg.de',
  website: 'https://www.schlichtungsstelle-bgg.de',
  rechtsgrundlage: '§ 16 BGG',
  quellen: [
    'https://verwaltungsportal.hessen.de/leistung?leistung_id=B100019_101301684&regschl=040000000000',
    'https://github.com/digitalservicebund/zfl-website/blob/main/src/pages/barrierefreiheit.md',
  ],
  eingesehen,
  nachpruefen:
    'Das BGG wird geändert (Kabinettsentwurf vom 11. Februar 2026); § 16 in der neuen Fassung lesen.',
}

/**
 * The bodies of the Länder. All was read in stored copies of pages, some of them years old: names of ministries and
 * addresses change with governments, so whoever publishes a statement looks them up once more.
 */
const laender: Record<Land, BelegteStelle | null> = {
  'Baden-Württemberg': {
    name: 'Schlichtungsstelle beim Landeszentrum Barrierefreiheit (LZ-BARR)',
    anschrift: ['Else-Josenhans-Straße 6', '70173 Stuttgart'],
    telefon: null,
    email: null,
    website: 'https://barrierefreiheit-bw.de/barrierefreiheitdurchsetzen/schlichtungsantrag',
    rechtsgrundlage: '§ 10b L-BGG',
    quellen: [
      'https://barrierefreiheit-bw.de/barrierefreiheitdurchsetzen/schlichtungsantrag',
      'https://haufe.de/oeffentlicher-dienst/tvoed-office-professional/landes-behindertengleichstellungsgesetz-baden-wuerttemberg-10b-schlichtungsstelle_idesk_PI13994_HI15858106.html',
    ],
    eingesehen,
    nachpruefen: null,
  },
  Bayern: {
    name: 'Landesamt für Digitalisierung, Breitband und Vermessung, Durchsetzungs- und Überwachungsstelle für barrierefreie Informationstechnik',
    anschrift: ['St.-Martin-Straße 47', '81541 München'],
    telefon: null,
    email: 'bitv@bayern.de',
    website: 'https://www.ldbv.bayern.de/digitalisierung/bitv.html',
    rechtsgrundlage: '§ 11 BayDiV',
    quellen: [
      'https://gesetze.legal/bayern/baydiv/11',
      'https://www.finanzministerium.bayern/digitalisierung/barrierefreiheit/',
      'https://github.com/informationgrid/ingrid-portal-ng/blob/main/user/themes/lfu_mis/pages/init/accessibility/cms.md',
    ],
    eingesehen,
    nachpruefen: 'Eine Erklärung der Stadt München von 2023 nennt die Alexandrastraße 4, 80538 München.',
  },
  Berlin: {
    name: 'Landesbeauftragte für digitale Barrierefreiheit',
    anschrift: null,
    telefon: null,
    email: null,
    website:
      'https://www.berlin.de/lb/digitale-barrierefreiheit/aufgaben/durchsetzungsverfahren/durchsetzungsverfahren-1305830.php',
    rechtsgrundlage: '§§ 5 und 6 BIKTG Bln',
    quellen: [
      'https://www.berlin.de/lb/digitale-barrierefreiheit/aufgaben/durchsetzungsverfahren/durchsetzungsverfahren-1305830.php',
      'https://www.berlin.de/moderne-verwaltung/barrierefreie-it/fuer-verwaltungen/aufgaben/erklaerung-zur-digitalen-barrierefreiheit/artikel.981557.php',
    ],
    eingesehen,
    nachpruefen: 'Anschrift und E-Mail-Adresse: Die Stelle ist umgezogen, gefunden waren nur ältere Angaben.',
  },
  Brandenburg: {
    name: 'Durchsetzungsstelle für digitale Barrierefreiheit bei der Landesbeauftragten für die Belange der Menschen mit Behinderungen',
    anschrift: null,
    telefon: null,
    email: null,
    website:
      'https://msgiv.brandenburg.de/msgiv/de/beauftragte/landesbehindertenbeauftragte/durchsetzungsstelle',
    rechtsgrundlage: '§ 9 BbgBGG und BbgBITV',
    quellen: [
      'https://msgiv.brandenburg.de/msgiv/de/beauftragte/landesbehindertenbeauftragte/durchsetzungsstelle',
      'https://digitalesbb.de/2020/12/08/durchsetzungsstelle-fuer-digitale-barrierefreiheit-eingerichtet/',
    ],
    eingesehen,
    nachpruefen:
      'Website, Anschrift und E-Mail-Adresse: Gefunden waren durchsetzung.BIT@msgiv.brandenburg.de und die Henning-von-Tresckow-Straße 2-13, 14467 Potsdam, beide von 2020 und unter dem damaligen Namen des Ministeriums.',
  },
  Bremen: {
    name: 'Zentralstelle für barrierefreie Informationstechnik beim Landesbehindertenbeauftragten',
    anschrift: ['Teerhof 59', '28199 Bremen'],
    telefon: null,
    email: null,
    website: 'https://www.behindertenbeauftragter.bremen.de/detail.php?gsid=bremen55.c.28011.de',
    rechtsgrundlage: '§§ 15 und 16 BremBGG',
    quellen: [
      'https://www.behindertenbeauftragter.bremen.de/detail.php?gsid=bremen55.c.28011.de',
      'https://transparenz.bremen.de/bremisches-behindertengleichstellungsgesetz-brembgg-vom-18-dezember-2018-124515?asl=bremen203_tpgesetz.c.55340.de&template=20_gp_ifg_meta_detail_d',
      rrze,
    ],
    eingesehen,
    nachpruefen: 'Die Anschrift steht nur in einer älteren Liste.',
  },
  Hamburg: {
    name: 'Schlichtungsstelle nach dem Hamburgischen Behindertengleichstellungsgesetz bei der Öffentlichen Rechtsauskunft- und Vergleichsstelle (ÖRA)',
    anschrift: null,
    telefon: null,
    email: null,
    website:
      'https://www.hamburg.de/politik-und-verwaltung/behoerden/sozialbehoerde/themen/behinderung/schlichtungsstelle-behinderung/start-43312',
    rechtsgrundlage: '§ 13a HmbBGG',
    quellen: [
      'https://www.hamburg.de/politik-und-verwaltung/behoerden/sozialbehoerde/themen/behinderung/schlichtungsstelle-behinderung/start-43312',
      'https://www.hamburg.de/politik-und-verwaltung/behoerden/sozialbehoerde/aktuelles/pressemeldungen/2023-01-09-sozialbehoerde-schlichtungsstelle-behinderung-521720',
    ],
    eingesehen,
    nachpruefen:
      '§ 4 HmbBITVO (Fassung von 2023) nennt daneben eine Ombudsstelle bei der für IT zuständigen Behörde. Die Anschrift (Dammtorstraße 14) stand ohne Postleitzahl in der Quelle.',
  },
  Hessen: {
    name: 'Durchsetzungs- und Überwachungsstelle für barrierefreie Informationstechnik beim Regierungspräsidium Gießen',
    anschrift: ['Landgraf-Philipp-Platz 1-7', '35390 Gießen'],
    telefon: '0641 303-2901',
    email: 'Durchsetzungsstelle-LBIT@rpgi.hessen.de',
    website: 'https://lbit.hessen.de/Durchsetzungs-und-Ueberwachungsstelle/Durchsetzungsverfahren-beantragen',
    rechtsgrundlage: '§ 14 HessBGG und § 6 HVBIT',
    quellen: [
      'https://lbit.hessen.de/Durchsetzungs-und-Ueberwachungsstelle/Durchsetzungsverfahren-beantragen',
      'https://hzd.hessen.de/medienraum/publikationen/hzd-inform/inform-1-24/digitale-barrierefreiheit-foerderer-und-waechter-der-digitalen-teilhabe',
      rrze,
    ],
    eingesehen,
    nachpruefen:
      'Anschrift, Telefonnummer und E-Mail-Adresse stehen nur in älteren Erklärungen anderer Stellen.',
  },
  'Mecklenburg-Vorpommern': {
    name: 'Anlauf- und Überwachungsstelle „Digitale Barrierefreiheit“ beim Sozialministerium des Landes Mecklenburg-Vorpommern',
    anschrift: ['Werderstraße 124', '19055 Schwerin'],
    telefon: null,
    email: 'ueberwachungsstelle@sm.mv-regierung.de',
    website: 'https://www.regierung-mv.de/Landesregierung/sm/Soziales/Ueberwachungsstelle/',
    rechtsgrundlage: '§ 14 LBGG M-V und §§ 2, 8 und 10 BITVO M-V',
    quellen: [
      'https://www.laf-mv.de/service/Barrierefreiheit',
      'https://www.regierung-mv.de/Landesregierung/sm/Soziales/Ueberwachungsstelle/',
      rrze,
    ],
    eingesehen,
    nachpruefen:
      'Name des Ministeriums; Anschrift und E-Mail-Adresse stehen nur in einer älteren Liste. Dass die Stelle auch für das Durchsetzungsverfahren zuständig ist, sagt die Erklärung des Landesamts für Finanzen.',
  },
  Niedersachsen: {
    name: 'Schlichtungsstelle bei der Landesbeauftragten für Menschen mit Behinderungen in Niedersachsen',
    anschrift: null,
    telefon: null,
    email: 'schlichtungsstelle@ms.niedersachsen.de',
    website:
      'https://www.behindertenbeauftragte-niedersachsen.de/DE/Schlichtungsstelle/Schlichtungsverfahren/Aufgabe/Aufgabe_node.html',
    rechtsgrundlage: '§ 9d NBGG und SchVO-NBGG',
    quellen: [
      'https://www.behindertenbeauftragte-niedersachsen.de/DE/Schlichtungsstelle/Schlichtungsverfahren/Aufgabe/Aufgabe_node.html',
      'https://voris.wolterskluwer-online.de/browse/document/21a18be6-5cec-304e-b146-35605ef20f16',
      rrze,
    ],
    eingesehen,
    nachpruefen:
      'E-Mail-Adresse und Anschrift: Erklärungen anderer Stellen nennen den Hannah-Arendt-Platz 2, 30159 Hannover; eine amtliche Seite dazu war nicht zu finden.',
  },
  'Nordrhein-Westfalen': {
    name: 'Ombudsstelle für barrierefreie Informationstechnik des Landes Nordrhein-Westfalen bei der Landesbeauftragten für Menschen mit Behinderungen',
    anschrift: null,
    telefon: null,
    email: 'ombudsstelle-barrierefreie-it@mags.nrw.de',
    website: 'https://www.lbbp.nrw.de/ombudsstelle',
    rechtsgrundlage: '§§ 10d und 10e BGG NRW und §§ 9 ff. BITVNRW',
    quellen: [
      'https://www.lbbp.nrw.de/ombudsstelle',
      'https://www.mags.nrw/ombudsstelle-barrierefreie-informationstechnik',
      'https://www.it.nrw/nrw-ueberwachungsstelle-fuer-die-it-barrierefreiheit-gestartet-98284',
    ],
    eingesehen,
    nachpruefen: 'Die E-Mail-Adresse ist von 2020, die Website der Beauftragten ist jünger.',
  },
  'Rheinland-Pfalz': {
    name: 'Durchsetzungsstelle bei der Landesbeauftragten für die Belange von Menschen mit Behinderungen Rheinland-Pfalz',
    anschrift: null,
    telefon: '06131 16-5342',
    email: 'durchsetzungsstelle@mastd.rlp.de',
    website: 'https://behindertenbeauftragte.rlp.de/landesbeauftragte/aufgaben-1',
    rechtsgrundlage: '§ 10 Landesinklusionsgesetz und BITV RP',
    quellen: [
      'https://behindertenbeauftragte.rlp.de/landesbeauftragte/aufgaben-1',
      'https://inklusion.rlp.de/de/landesbeauftragte-landesteilhabebeirat/durchsetzungsstelle/',
    ],
    eingesehen,
    nachpruefen: 'Die Telefonnummer steht nur auf der älteren der beiden Seiten.',
  },
  Saarland: {
    name: 'Schlichtungsstelle nach § 12e SBGG beim Sozialministerium des Saarlandes',
    anschrift: ['Franz-Josef-Röder-Straße 23', '66119 Saarbrücken'],
    telefon: '0681 501-3343',
    email: 'inklusion@soziales.saarland.de',
    website: null,
    rechtsgrundlage: '§ 12e SBGG',
    quellen: ['https://service.saarland.de/barrierefreiheit', rrze],
    eingesehen,
    nachpruefen:
      'Website der Stelle und Name des Ministeriums (Angaben von Januar 2025, vor dem neuen Zuschnitt); die Anschrift steht nur in einer älteren Liste.',
  },
  Sachsen: {
    name: 'Durchsetzungsstelle beim Landesbeauftragten für Inklusion der Menschen mit Behinderungen, Sächsische Staatskanzlei',
    anschrift: ['Archivstraße 1', '01097 Dresden'],
    telefon: null,
    email: 'durchsetzungsstelle@sk.sachsen.de',
    website: 'https://www.durchsetzungsstelle.sachsen.de',
    rechtsgrundlage: 'Barrierefreie-Websites-Gesetz (BfWebG) und BfWebVO',
    quellen: [
      'https://www.durchsetzungsstelle.sachsen.de/beschwerden-an-die-durchsetzungsstelle-3980.html',
      'https://umwelt-online.de/recht/arbeitss/arbeitsrecht/laender/sa/bfwebg.htm',
      'https://spin2030.com/en/accessibility/',
    ],
    eingesehen,
    nachpruefen:
      'Die Anschrift steht nicht auf der Seite der Stelle, sondern in der Erklärung einer anderen.',
  },
  'Sachsen-Anhalt': {
    name: 'Ombudsstelle des Landes Sachsen-Anhalt nach § 16d BGG LSA',
    anschrift: null,
    telefon: null,
    email: null,
    website: 'https://lf-barrierefreiheit-st.de/ueber-uns/ombudsstelle',
    rechtsgrundlage: '§ 16d BGG LSA',
    quellen: [
      'https://lf-barrierefreiheit-st.de/ueber-uns/ombudsstelle',
      'https://ozg.sachsen-anhalt.de/umsetzung-im-land/themenfeld-bildung/barrierefreiheitserklaerungen/barrierefreiheitserklaerung-anmeldung-zum-juristischen-vorbereitungsdienst',
    ],
    eingesehen,
    nachpruefen: null,
  },
  'Schleswig-Holstein': {
    name: 'Beschwerdestelle für barrierefreie Informationstechnik bei der Landesbeauftragten für Menschen mit Behinderungen',
    anschrift: ['Karolinenweg 1', '24105 Kiel'],
    telefon: null,
    email: 'bbit@landtag.ltsh.de',
    website: 'https://www.landtag.ltsh.de/beauftragte/beschwerdestelle-fuer-barrieren',
    rechtsgrundlage: '§§ 12e und 12f LBGG',
    quellen: [
      'https://www.landtag.ltsh.de/beauftragte/beschwerdestelle-fuer-barrieren/beschwerde-einreichen/',
      'https://www.landtag.ltsh.de/beauftragte/beschwerdestelle-fuer-barrieren',
      rrze,
    ],
    eingesehen,
    nachpruefen:
      'Anschrift und E-Mail-Adresse stehen nur in einer älteren Liste. Bei der Landesbeauftragten gibt es inzwischen auch eine Schlichtungsstelle; nachsehen, welche der beiden zuständig ist.',
  },
  Thüringen: {
    name: 'Landesdurchsetzungsstelle für digitale Barrierefreiheit beim Thüringer Landesbeauftragten für Menschen mit Behinderungen',
    anschrift: null,
    telefon: null,
    email: null,
    website: 'https://tlmb-thueringen.de/themen/barrierefreiheit/landesdurchsetzungsstelle',
    rechtsgrundlage: 'ThürBarrWebG und ThürBITVO',
    quellen: [
      'https://tlmb-thueringen.de/themen/barrierefreiheit/landesdurchsetzungsstelle',
      'https://verbraucherschutz.thueringen.de/default-055b6e7230',
    ],
    eingesehen,
    nachpruefen: null,
  },
}

/**
 * The body that people can turn to when a Jobcenter does not remove a barrier; null where none is known.
 *
 * A gemeinsame Einrichtung declares by federal law, a zugelassener kommunaler Träger by the law of its Land.
 */
export function durchsetzungsstelleOf(land: Land, traegerform: Traegerform): BelegteStelle | null {
  return traegerform === 'gE' ? bund : laender[land]
}
