import { createHash } from 'node:crypto'
import { type Angebot, adresseOf } from './bestand.ts'
import type { Datendatei, Datensatz } from './datei.ts'
import { context, day, de, eu, iri, medientyp, node, typed } from './dcat.ts'

/** Path of the catalogue below `/daten/`. */
export const katalogPfad = 'katalog.jsonld'

/**
 * The catalogue of all data by DCAT-AP.de 3.0, the form in which German data portals exchange what there is. Every node
 * has an address of its own, so that two builds are the same to the byte.
 */
export function writeKatalog(angebot: Angebot, datensaetze: Datensatz[]): object {
  const gefuellt = datensaetze.filter(({ dateien }) => dateien.length > 0)
  return {
    '@context': context,
    '@graph': [
      catalogue(angebot, gefuellt),
      agent(angebot),
      ...contact(angebot),
      ...gefuellt.map((datensatz) => dataset(angebot, datensatz)),
    ],
  }
}

const nodeId = (angebot: Angebot, name: string): string => adresseOf(angebot, `/daten/${katalogPfad}#${name}`)

const deutsch = node(`${eu}language/DEU`, 'dct:LinguisticSystem')
const verfuegbar = iri(`${eu}planned-availability/AVAILABLE`)

function catalogue(angebot: Angebot, datensaetze: Datensatz[]): object {
  return {
    ...node(nodeId(angebot, 'katalog'), 'dcat:Catalog'),
    'dct:title': de(`${angebot.titel}: offene Daten`),
    'dct:description': de(
      'Kennzahlen, Tabellen und Glossar aus Arbeitsmarkt- und Integrationsprogrammen der Jobcenter.',
    ),
    'dct:publisher': iri(nodeId(angebot, 'herausgeber')),
    'dct:language': deutsch,
    ...license(angebot),
    'foaf:homepage': node(adresseOf(angebot, '/'), 'foaf:Document'),
    'dcat:themeTaxonomy': iri(`${eu}data-theme`),
    'dcatap:availability': verfuegbar,
    'dct:spatial': node(`${eu}country/DEU`, 'dct:Location'),
    'dcat:dataset': datensaetze.map(({ id }) => iri(nodeId(angebot, id))),
  }
}

/** Both types: readers do not infer that an organisation is an agent. */
function agent(angebot: Angebot): object {
  return {
    ...node(nodeId(angebot, 'herausgeber'), 'foaf:Organization', 'foaf:Agent'),
    'foaf:name': de(angebot.herausgeber),
  }
}

function contact(angebot: Angebot): object[] {
  if (!angebot.email) return []
  const typen = node(nodeId(angebot, 'kontakt'), 'vcard:Organization', 'vcard:Kind')
  return [{ ...typen, 'vcard:fn': de(angebot.herausgeber), 'vcard:hasEmail': iri(`mailto:${angebot.email}`) }]
}

/** The catalogue names no licence that nobody has granted. */
function license({ lizenz }: Angebot): object {
  return lizenz ? { 'dct:license': node(lizenz.kennung, 'dct:LicenseDocument') } : {}
}

function dataset(angebot: Angebot, datensatz: Datensatz): object {
  const id = nodeId(angebot, datensatz.id)
  return {
    ...node(id, 'dcat:Dataset'),
    'dct:identifier': id,
    'dct:title': de(datensatz.titel),
    'dct:description': de(datensatz.beschreibung),
    'dct:publisher': iri(nodeId(angebot, 'herausgeber')),
    ...(angebot.email && { 'dcat:contactPoint': iri(nodeId(angebot, 'kontakt')) }),
    ...coverage(id, datensatz),
    'dcatap:availability': verfuegbar,
    'dct:accessRights': node(`${eu}access-right/PUBLIC`, 'dct:RightsStatement'),
    'dct:language': deutsch,
    'dcat:keyword': datensatz.schlagworte.map(de),
    'dcat:theme': [iri(`${eu}data-theme/SOCI`), iri(`${eu}data-theme/GOVE`)],
    'dct:accrualPeriodicity': node(`${eu}frequency/${datensatz.haeufigkeit}`, 'dct:Frequency'),
    ...(datensatz.stand && { 'dct:modified': day(datensatz.stand) }),
    'dcat:landingPage': node(adresseOf(angebot, datensatz.seite), 'foaf:Document'),
    'dcat:distribution': datensatz.dateien.map((datei) => distribution(angebot, id, datei)),
  }
}

/** What years and places the data are about. */
function coverage(id: string, { jahre, kreise }: Datensatz): object {
  const zeit = jahre && {
    ...node(`${id}/zeitraum`, 'dct:PeriodOfTime'),
    'dcat:startDate': day(`${jahre[0]}-01-01`),
    'dcat:endDate': day(`${jahre[1]}-12-31`),
  }
  const orte = [...new Set(kreise)].map((kreis) =>
    node(`http://dcat-ap.de/def/politicalGeocoding/districtKey/${kreis}`, 'dct:Location'),
  )
  const ebene = iri('http://dcat-ap.de/def/politicalGeocoding/Level/administrativeDistrict')
  return {
    ...(zeit && { 'dct:temporal': zeit }),
    ...(orte.length > 0 && { 'dct:spatial': orte, 'dcatde:politicalGeocodingLevelURI': ebene }),
  }
}

function distribution(angebot: Angebot, datensatz: string, datei: Datendatei): object {
  const adresse = iri(adresseOf(angebot, `/daten/${datei.pfad}`))
  const { namensnennung } = angebot.lizenz ?? {}
  return {
    ...node(`${datensatz}/${datei.pfad}`, 'dcat:Distribution'),
    'dct:title': de(datei.titel),
    'dcat:accessURL': adresse,
    'dcat:downloadURL': adresse,
    ...license(angebot),
    ...(namensnennung && { 'dcatde:licenseAttributionByText': de(namensnennung) }),
    ...medientyp(datei.medium),
    'dcatap:availability': verfuegbar,
    'adms:status': iri(`${eu}distribution-status/COMPLETED`),
    'dct:language': deutsch,
    'dct:conformsTo': node(adresseOf(angebot, `/daten/${datei.beschreibung}`), 'dct:Standard'),
    'dcat:byteSize': typed(String(datei.inhalt.length), 'xsd:nonNegativeInteger'),
    'spdx:checksum': checksum(`${datensatz}/${datei.pfad}/sha256`, datei.inhalt),
  }
}

function checksum(id: string, inhalt: Uint8Array): object {
  return {
    ...node(id, 'spdx:Checksum'),
    'spdx:algorithm': iri('http://spdx.org/rdf/terms#checksumAlgorithm_sha256'),
    'spdx:checksumValue': typed(createHash('sha256').update(inhalt).digest('hex'), 'xsd:hexBinary'),
  }
}
