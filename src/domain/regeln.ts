/**
 * Every rule there is, by the occasion on which it speaks. Each has a page in the editors' manual,
 * {@link handbuchseite}, with an example before and after; a test keeps both together.
 */
const regeln = {
  /** `npm run check` */
  check: [
    'abbildung-unbeschrieben',
    'abkuerzung-unbekannt',
    'ablage-name',
    'ablage-ordner',
    'ablage-rest',
    'anfuehrungszeichen',
    'angabe',
    'beleg',
    'bild-fehlt',
    'bild-ohne-beschreibung',
    'datei-lesbar',
    'diagramm',
    'doppelt',
    'einfach-abkuerzung',
    'einfach-form',
    'einfach-genitiv',
    'einfach-passiv',
    'einfach-saetze-lang',
    'einfach-satz-lang',
    'einfach-schwer',
    'einfach-zahl',
    'einfach-zahlwort',
    'fremdes',
    'fussnote-ohne-verweis',
    'glossar-doppelt',
    'glossar-nachweis',
    'glossar-rundverweis',
    'glossar-unbenutzt',
    'glossar-verwandt',
    'ist-im-planjahr',
    'jobcenter-unbekannt',
    'konfiguration',
    'korrektur',
    'kurzfassung-ohne-plan',
    'mehrdeutig',
    'name-und-inhalt',
    'plan-doppelt',
    'pruefung-abgebrochen',
    'quelle-fehlt',
    'quelle-geaendert',
    'quelle-ohne-plan',
    'quelle-unlesbar',
    'seite',
    'tabelle-unterbrochen',
    'textfassung-geaendert',
    'textfassung-untreu',
    'thema-abschnitt-unbekannt',
    'thema-begriff',
    'thema-fehlt',
    'thema-unbekannt',
    'ueberschrift',
    'verknuepfung',
    'verweis-ins-leere',
    'widerspruch',
    'worttreue',
    'zeichen',
    'zuordnung',
  ],
  /** `npm run check -- --release` */
  release: [
    'adresse-platzhalter',
    'angabe-fehlt',
    'datum-reihenfolge',
    'datum-zukunft',
    'durchsetzungsstelle-fehlt',
    'entwurf',
    'erlaeuterung-fehlt',
    'film-fehlt',
    'kurzfassung-fehlt',
    'status-widerspruch',
    'ueberpruefung-alt',
    'zusammenfassung-fehlt',
  ],
  /** `npm run import`, besides some of the above */
  import: [
    'abbildung-fehlt',
    'abschnitt-fehlt',
    'abschnitt-leer',
    'jahr-unbekannt',
    'keine-abschnitte',
    'nicht-gelesen',
    'nicht-importiert',
    'pdf-ohne-struktur',
    'rest-der-umwandlung',
    'rundlauf',
    'satz-offen',
    'seitenrahmen',
    'tabelle-erschlossen',
    'tabelle-ungleich',
    'tabelle-unklar',
    'titel-pruefen',
    'trennstrich-zweifelhaft',
    'verweis-ohne-fussnote',
    'zahl-unklar',
  ],
} as const

export type Anlass = keyof typeof regeln

/** Id of a rule. */
export type Regel = (typeof regeln)[Anlass][number]

export const anlaesse = Object.keys(regeln) as Anlass[]

/** All rules that speak on an occasion first. */
export const regelnOf = (anlass: Anlass): readonly Regel[] => regeln[anlass]

/** Page of the editors' manual about a rule, as a path from the project's root. */
export const handbuchseite = (regel: Regel): string => `docs/handbuch/regeln/${regel}.md`
