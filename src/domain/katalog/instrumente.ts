/** An instrument of the Jobcenter: its name, law and wordings. */
export interface Instrument {
  name: string
  rechtsquelle?: string
  /** Plain words for what it is, ending a sentence that begins with "Förderung:". */
  erklaerung: string
  worte: RegExp[]
  glossar?: string
}

/** Instruments by the words of SGB II and SGB III; more special ones stand before those they belong to. */
const instrumente = {
  fbw: {
    name: 'Förderung der beruflichen Weiterbildung (FbW)',
    rechtsquelle: '§ 16 SGB II in Verbindung mit §§ 81 ff. SGB III',
    erklaerung: 'Kurse und Umschulungen für einen Beruf',
    worte: [
      /FbW/,
      /(?:Förderung (?:der )?)?berufliche[rn]? Weiterbildung(?:en)?/,
      /Bildungsgutscheine?/,
      /Umschulungen/,
    ],
    glossar: 'fbw',
  },
  egz: {
    name: 'Eingliederungszuschuss (EGZ)',
    rechtsquelle: '§ 16 SGB II in Verbindung mit §§ 88 ff. SGB III',
    erklaerung: 'Geld für Betriebe, die jemanden mit mehr Unterstützungsbedarf einstellen',
    worte: [/EGZ/, /Eingliederungszusch(?:uss|üsse[n]?)/],
    glossar: 'egz',
  },
  avgs: {
    name: 'Aktivierungs- und Vermittlungsgutschein (AVGS)',
    rechtsquelle: '§ 16 SGB II in Verbindung mit § 45 Absatz 4 SGB III',
    erklaerung: 'Gutschein für einen Kurs, ein Coaching oder eine private Vermittlung',
    worte: [/AVGS/, /Aktivierungs- und Vermittlungsgutscheine?/],
    glossar: 'avgs',
  },
  mat: {
    name: 'Maßnahmen bei einem Träger (MAT)',
    rechtsquelle: '§ 16 SGB II in Verbindung mit § 45 SGB III',
    erklaerung: 'Kurse bei einem Bildungsträger, die auf Arbeit vorbereiten',
    worte: [/MAT/, /Maßnahmen? bei (?:einem )?(?:Bildungs)?[Tt]rägern?/],
    glossar: 'mat',
  },
  mag: {
    name: 'Maßnahmen bei einem Arbeitgeber (MAG)',
    rechtsquelle: '§ 16 SGB II in Verbindung mit § 45 SGB III',
    erklaerung: 'Praktikum in einem Betrieb',
    worte: [/MAG/, /Maßnahmen? bei (?:einem )?Arbeitgebern?/, /beim Arbeitgeber/],
    glossar: 'mag',
  },
  mabe: {
    name: 'Maßnahmen zur Aktivierung und beruflichen Eingliederung (MAbE)',
    rechtsquelle: '§ 16 SGB II in Verbindung mit § 45 SGB III',
    erklaerung: 'Kurse, Coachings und Praktika, die auf Arbeit vorbereiten',
    worte: [/MAbE|MABE/, /Maßnahmen zur Aktivierung(?: und beruflichen Eingliederung)?/, /§ ?45 SGB III/],
    glossar: 'mabe',
  },
  vb: {
    name: 'Förderung aus dem Vermittlungsbudget',
    rechtsquelle: '§ 16 SGB II in Verbindung mit § 44 SGB III',
    erklaerung: 'Geld für Kosten rund um die Bewerbung und den Arbeitsbeginn',
    worte: [/Vermittlungsbudgets?/, /VB(?! II)/],
  },
  agh: {
    name: 'Arbeitsgelegenheiten (AGH)',
    rechtsquelle: '§ 16d SGB II',
    erklaerung: 'zusätzliche Arbeit, die auf eine Stelle vorbereitet, oft „Ein-Euro-Job“ genannt',
    worte: [/AGH(?:-MAE)?/, /Arbeitsgelegenheit(?:en)?/, /§ ?16 ?d(?: SGB II)?/],
    glossar: 'agh',
  },
  '16e': {
    name: 'Eingliederung von Langzeitarbeitslosen (§ 16e)',
    rechtsquelle: '§ 16e SGB II',
    erklaerung: 'Zuschuss zum Lohn für Menschen, die mindestens zwei Jahre arbeitslos waren',
    worte: [/§ ?16 ?e(?: SGB II)?/, /Eingliederung von Langzeitarbeitslosen/, /EvL/],
  },
  '16i': {
    name: 'Teilhabe am Arbeitsmarkt (§ 16i)',
    rechtsquelle: '§ 16i SGB II',
    erklaerung: 'Zuschuss zum Lohn für Menschen, die sehr lange Leistungen bekommen haben',
    worte: [/§ ?16 ?i(?: SGB II)?/, /Teilhabe am Arbeitsmarkt/, /TaAM/],
  },
  '16k': {
    name: 'Ganzheitliche Betreuung (§ 16k)',
    rechtsquelle: '§ 16k SGB II',
    erklaerung: 'Coaching, das auch zu Hause berät und begleitet',
    worte: [/§ ?16 ?k(?: SGB II)?/, /ganzheitliche Betreuung/],
  },
  '16h': {
    name: 'Förderung schwer zu erreichender junger Menschen (§ 16h)',
    rechtsquelle: '§ 16h SGB II',
    erklaerung: 'Hilfe für junge Menschen, die den Kontakt zu Schule und Amt verloren haben',
    worte: [
      /§ ?16 ?h(?: SGB ?II)?/,
      /FseJ/,
      /(?:Förderung )?schwer (?:zu )?erreich(?:bar|end)e[rn]? junge[rn]? Menschen/,
    ],
    glossar: 'fsej',
  },
  esg: {
    name: 'Einstiegsgeld (ESG)',
    rechtsquelle: '§ 16b SGB II',
    erklaerung: 'Geld für Menschen, die eine Arbeit oder eine Selbstständigkeit beginnen',
    worte: [/ESG/, /Einstiegs ?geld(?:e?s)?/, /§ ?16 ?b(?: SGB II)?/],
    glossar: 'esg',
  },
  'freie-foerderung': {
    name: 'Freie Förderung',
    rechtsquelle: '§ 16f SGB II',
    erklaerung: 'Hilfen, die das Jobcenter selbst entwickelt',
    worte: [
      /Freie[rn]? Förderung(?:en)?(?: SGB II)?/,
      /§ ?16 ?f(?: SGB II)?/,
      /freie[rn]? Leistung(?:en)? zur Eingliederung/,
    ],
  },
  fav: {
    name: 'Förderung von Arbeitsverhältnissen',
    rechtsquelle: '§ 16e SGB II in der Fassung bis 2018',
    erklaerung: 'älterer Zuschuss zum Lohn, der ausläuft',
    worte: [/Förderung von Arbeitsverhältnissen/, /FAV/],
  },
  bae: {
    name: 'Berufsausbildung in außerbetrieblichen Einrichtungen (BaE)',
    rechtsquelle: '§ 16 SGB II in Verbindung mit § 76 SGB III',
    erklaerung: 'Ausbildung bei einem Bildungsträger statt in einem Betrieb',
    worte: [
      /BaE/,
      /(?:Berufs)?[Aa]usbildung in außerbetrieblichen Einrichtungen/,
      /außerbetriebliche[rn]? (?:Berufs)?[Aa]usbildung/,
    ],
    glossar: 'bae',
  },
  bvb: {
    name: 'Berufsvorbereitung (BvB)',
    rechtsquelle: '§§ 51 ff. SGB III',
    erklaerung: 'Vorbereitung junger Menschen auf eine Ausbildung',
    worte: [/BvB/, /Berufsvorbereitung/, /berufsvorbereitende\w* Bildungsmaßnahmen?/],
    glossar: 'bvb',
  },
  eq: {
    name: 'Einstiegsqualifizierung (EQ)',
    rechtsquelle: '§ 54a SGB III',
    erklaerung: 'langes Praktikum, das zu einer Ausbildung führt',
    worte: [/EQ(?:s)?/, /Einstiegsqualifizierung(?:en)?/],
    glossar: 'eq',
  },
  asa: {
    name: 'Assistierte Ausbildung (AsA)',
    rechtsquelle: '§§ 74 ff. SGB III',
    erklaerung: 'Hilfe und Nachhilfe während einer Ausbildung',
    worte: [/AsA(?: ?flex)?/, /Assistierte Ausbildung/],
    glossar: 'asa',
  },
  reha: {
    name: 'Leistungen zur Teilhabe am Arbeitsleben (Reha)',
    rechtsquelle: '§ 16 SGB II in Verbindung mit §§ 112 ff. SGB III, SGB IX',
    erklaerung: 'Hilfe für Menschen mit Behinderung auf dem Weg in Arbeit',
    worte: [
      /(?:speziellen )?Reha-Leistungen/,
      /berufliche Rehabilitation/,
      /Reha(?:bilitation)?(?=[ :,;.]|$)/,
      /Teilhabe am Arbeitsleben/,
    ],
  },
  jugend: {
    name: 'Spezielle Maßnahmen für Jüngere',
    erklaerung: 'Kurse und Ausbildungen für Menschen unter 25 Jahren',
    worte: [/spezielle Maßnahmen für Jüngere/],
  },
  oegb: {
    name: 'Öffentlich geförderte Beschäftigung',
    rechtsquelle: '§ 18 Absatz 4 SGB II',
    erklaerung: 'Arbeit, die mit öffentlichem Geld geschaffen wird',
    worte: [
      /öffentlich geförderte[rn]? Beschäftigung/,
      /§ ?18 Abs\. ?4/,
      /2\. Arbeitsmarkt/,
      /Aktivitäten des Landkreises/,
    ],
  },
  sprachkurse: {
    name: 'Integrations- und Sprachkurse',
    rechtsquelle: '§§ 43 ff. AufenthG, DeuFöV',
    erklaerung: 'Deutschkurse, bezahlt vom Bundesamt für Migration und Flüchtlinge',
    worte: [/Integrationskurse[n]?/, /(?:berufsbezogene[rn]? )?(?:Sprach|Deutsch)kurse[n]?/, /DeuFöV/],
    glossar: 'deufoev',
  },
  kommunal: {
    name: 'Kommunale Eingliederungsleistungen',
    rechtsquelle: '§ 16a SGB II',
    erklaerung: 'Beratung bei Schulden, Sucht und seelischer Not, und Kinderbetreuung',
    worte: [/kommunale[rn]? Eingliederungsleistungen/, /§ ?16 ?a(?: SGB II)?/],
  },
  einschaltung: {
    name: 'Einschaltung anderer Stellen',
    erklaerung: 'Aufträge an andere Stellen, zum Beispiel Gutachten und Beratung',
    worte: [/Beauftragungen\/Einschaltungen Dritter/, /Einschaltung(?:en)? Dritter/],
  },
  projekte: {
    name: 'Einzelne Projekte',
    erklaerung: 'Angebote eines Jobcenters oder Landkreises mit eigenem Namen',
    worte: [/(?:im )?Projekt „?\p{Lu}[\p{L} -]+“?/u, /kooperative[rn]? Form/, /in der integrativen/],
  },
  sonstige: {
    name: 'Sonstige Förderungen',
    erklaerung: 'alles, was der Plan unter „Sonstige“ zusammenfasst',
    worte: [/Sonstige[sr]?(?: Leistungen| Förderungen| Instrumente|(?=\W*\(|\W*$))/],
  },
} as const satisfies Record<string, Instrument>

export type InstrumentId = keyof typeof instrumente

export const instrumentIds = Object.keys(instrumente) as InstrumentId[]

/** An instrument by its id. */
export function instrument(id: InstrumentId): Instrument {
  return instrumente[id]
}
