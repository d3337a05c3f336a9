import { beschreibe } from '../domain/kennzahlen.ts'
import { type Angebot, adresseOf, type Bestand, type Glossarbegriff, type Planstand } from './bestand.ts'
import type { Datensatz } from './datei.ts'

/** Structured data for search engines, in the words of schema.org. */
export interface Strukturdaten {
  '@context': 'https://schema.org'
  '@type': string
  [angabe: string]: unknown
}

/** JSON-LD as the text of a script element: without "<", nothing in it can end the element or open a comment. */
export function toScript(daten: Strukturdaten): string {
  return JSON.stringify(daten).replaceAll('<', '\\u003c')
}

/** The figures of all plans, for `/daten/`. */
export function describeDataset({ angebot, plaene }: Bestand, datensatz: Datensatz): Strukturdaten {
  const seite = adresseOf(angebot, '/daten/')
  const stelle = { '@type': 'Organization', name: angebot.herausgeber }
  const zahlen = plaene.flatMap((plan) => plan.zahlen)
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': `${seite}#kennzahlen`,
    url: seite,
    name: datensatz.titel,
    description: datensatz.beschreibung,
    inLanguage: 'de',
    isAccessibleForFree: true,
    ...(angebot.lizenz && { license: angebot.lizenz.url }),
    publisher: stelle,
    creator: stelle,
    keywords: datensatz.schlagworte,
    ...(datensatz.jahre && { temporalCoverage: datensatz.jahre.join('/') }),
    spatialCoverage: plaene.flatMap(placeOf),
    variableMeasured: [...new Set(zahlen.map(({ id }) => beschreibe(id).begriff.name))],
    distribution: datensatz.dateien.map(({ pfad, medium }) => ({
      '@type': 'DataDownload',
      encodingFormat: medium,
      contentUrl: adresseOf(angebot, `/daten/${pfad}`),
    })),
    includedInDataCatalog: { '@type': 'DataCatalog', name: angebot.titel, url: seite },
  }
}

/** The place a plan is about; only the Kreisschlüssel names it for sure. */
function placeOf({ jobcenter: { kreisschluessel, land } }: Pick<Planstand, 'jobcenter'>): object[] {
  if (!kreisschluessel) return []
  return [
    {
      '@type': 'AdministrativeArea',
      identifier: { '@type': 'PropertyValue', propertyID: 'Kreisschlüssel', value: kreisschluessel },
      containedInPlace: { '@type': 'State', name: land },
    },
  ]
}

/** A plan as its page tells of it: with what git knows of its dates, and other forms of its text. */
export interface Planbericht extends Pick<Planstand, 'id' | 'titel' | 'jahr' | 'stand' | 'jobcenter'> {
  /** Points in time at which the page came and last changed. */
  erstmals?: string
  zuletzt?: string
  formen: { medium: string; pfad: string }[]
}

/** A plan as a document, for its page; where nobody knows when the page changed, the day of its text stands there. */
export function describeReport(angebot: Angebot, plan: Planbericht): Strukturdaten {
  const { id, titel, jahr, stand, jobcenter, erstmals, zuletzt, formen } = plan
  const geaendert = zuletzt ?? stand
  const seite = adresseOf(angebot, `/plaene/${id}/`)
  return {
    '@context': 'https://schema.org',
    '@type': 'Report',
    '@id': seite,
    url: seite,
    name: titel,
    inLanguage: 'de',
    author: { '@type': 'GovernmentOrganization', name: jobcenter.name },
    temporalCoverage: String(jahr),
    ...(erstmals && { datePublished: erstmals }),
    ...(geaendert && { dateModified: geaendert }),
    ...(formen.length > 0 && { encoding: formen.map((form) => describeForm(angebot, form)) }),
    ...(jobcenter.kreisschluessel && { spatialCoverage: placeOf(plan)[0] }),
    isPartOf: { '@type': 'WebSite', '@id': adresseOf(angebot, '/'), name: angebot.titel },
  }
}

function describeForm(angebot: Angebot, { medium, pfad }: Planbericht['formen'][number]): object {
  return { '@type': 'MediaObject', encodingFormat: medium, contentUrl: adresseOf(angebot, pfad) }
}

/** The glossary as a set of terms, for `/glossar/`. */
export function describeTermSet(angebot: Angebot, begriffe: Glossarbegriff[]): Strukturdaten {
  const seite = adresseOf(angebot, '/glossar/')
  return {
    '@context': 'https://schema.org',
    '@type': 'DefinedTermSet',
    '@id': seite,
    url: seite,
    name: 'Glossar',
    inLanguage: 'de',
    hasDefinedTerm: begriffe.map((begriff) => describeTerm(seite, begriff)),
  }
}

function describeTerm(seite: string, { id, begriff, langform, bedeutung, synonyme }: Glossarbegriff): object {
  const andere = [...(langform ? [langform] : []), ...synonyme]
  return {
    '@type': 'DefinedTerm',
    '@id': `${seite}${id}/`,
    url: `${seite}${id}/`,
    name: begriff,
    ...(bedeutung && { description: bedeutung }),
    ...(andere.length > 0 && { alternateName: andere }),
    inDefinedTermSet: seite,
  }
}
