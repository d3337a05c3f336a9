import { type Konfiguration, readKonfiguration } from '../domain/konfiguration.ts'

/**
 * The configuration of this site. Fields that are missing are shown to readers as missing, never made up.
 * What each field means is explained in src/domain/konfiguration.ts; `npm run check -- --release` names all that are
 * missing.
 */
export const konfiguration: Konfiguration = readKonfiguration('src/site/config.ts', {
  titel: 'AMIP online',
  untertitel: 'Arbeitsmarkt- und Integrationsprogramme der Jobcenter: lesen, durchsuchen, verstehen',
  adresse: 'https://amip.example',
  offizielleWebsite: false,
  betreiber: {},
  barrierefreiheit: {},
  leichteSprache: {},
  gebaerdensprache: {},
  daten: {},
  weitereSuchen: [],
})
