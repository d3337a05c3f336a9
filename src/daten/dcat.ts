/** Inline, so that no reader needs the network. */
export const context = {
  adms: 'http://www.w3.org/ns/adms#',
  dcat: 'http://www.w3.org/ns/dcat#',
  dcatap: 'http://data.europa.eu/r5r/',
  dcatde: 'http://dcat-ap.de/def/dcatde/',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  spdx: 'http://spdx.org/rdf/terms#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
}

/** Where the EU's lists of values begin. */
export const eu = 'http://publications.europa.eu/resource/authority/'

/** A thing by its address. */
export function iri(adresse: string): { '@id': string } {
  return { '@id': adresse }
}

/** A thing by its address, with what it is. */
export function node(adresse: string, ...typen: string[]): object {
  return { '@id': adresse, '@type': typen.length === 1 ? typen[0] : typen }
}

/** A German text. */
export function de(text: string): object {
  return { '@value': text, '@language': 'de' }
}

export function typed(wert: string, typ: string): object {
  return { '@value': wert, '@type': typ }
}

export function day(tag: string): object {
  return typed(tag, 'xsd:date')
}

const dateiformate = new Map([
  ['text/csv', 'CSV'],
  ['application/json', 'JSON'],
])

/** The form of a file in the EU's list and in IANA's. */
export function medientyp(medium: string): object {
  return {
    'dct:format': node(`${eu}file-type/${dateiformate.get(medium)}`, 'dct:MediaTypeOrExtent'),
    'dcat:mediaType': node(`https://www.iana.org/assignments/media-types/${medium}`, 'dct:MediaType'),
  }
}
