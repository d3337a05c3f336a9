import { expect, test } from 'vitest'
import { toAngebot } from '../../src/daten/angebot.ts'
import { writeDatensaetze } from '../../src/daten/dateien.ts'
import { writeKatalog } from '../../src/daten/katalog.ts'
import { checkKatalog, readStatements } from './check-katalog.ts'
import { readBestand } from './read-bestand.ts'

const leer = { titel: 'AMIP online', adresse: 'https://amip.example/', betreiber: {}, daten: {} }
const voll = {
  ...leer,
  betreiber: { name: 'Jobcenter Musterkreis', email: 'amip@musterkreis.example' },
  daten: { lizenz: 'dl-by-de/2.0', namensnennung: 'Musterkreis, AMIP' } as const,
}

interface Knoten {
  '@id': string
  [angabe: string]: unknown
}

const inhalt = readBestand()

function write(angaben: Parameters<typeof toAngebot>[0]): { '@graph': Knoten[] } {
  const bestand = { ...inhalt, angebot: toAngebot(angaben, '/pfad') }
  const { kennzahlen, glossar, tabellen } = writeDatensaetze(bestand)
  return writeKatalog(bestand.angebot, [kennzahlen, glossar, ...tabellen]) as { '@graph': Knoten[] }
}

test('a filled-in site has a catalogue without findings', async () => {
  const katalog = write(voll)
  expect(await checkKatalog(katalog)).toEqual([])
  expect(JSON.stringify(katalog)).toContain('Musterkreis, AMIP')
  expect(JSON.stringify(katalog)).toContain('https://amip.example/pfad/daten/kennzahlen.csv')
})

test('a site without a licence has that finding and no other', async () => {
  const befunde = await checkKatalog(write(leer))
  expect(befunde.length).toBeGreaterThan(0)
  expect(befunde.filter((befund) => !befund.startsWith('license #'))).toEqual([])
})

test('every thing has an address, so that two builds are the same', async () => {
  const aussagen = [...(await readStatements(write(voll)))]
  expect(aussagen.length).toBeGreaterThan(300)
  const namenlos = aussagen.flatMap(({ subject, object }) => [subject, object])
  expect(namenlos.filter(({ termType }) => termType === 'BlankNode')).toEqual([])
})

const kennzahlen = ({ '@graph': graph }: ReturnType<typeof write>): Knoten =>
  graph.find((knoten) => knoten['@id'].endsWith('#kennzahlen')) as Knoten
const kontakt = ({ '@graph': graph }: ReturnType<typeof write>): Knoten =>
  graph.find((knoten) => knoten['@id'].endsWith('#kontakt')) as Knoten
const ersteDatei = (katalog: ReturnType<typeof write>): Knoten =>
  (kennzahlen(katalog)['dcat:distribution'] as Knoten[])[0] as Knoten

test.each<[string, (katalog: ReturnType<typeof write>) => void]>([
  ['publisher', (katalog) => delete kennzahlen(katalog)['dct:publisher']],
  ['title', (katalog) => delete katalog['@graph'][0]?.['dct:title']],
  ['license', (katalog) => delete ersteDatei(katalog)['dct:license']],
  ['byteSize', (katalog) => Object.assign(ersteDatei(katalog), { 'dcat:byteSize': 'groß' })],
  ['theme', (katalog) => Object.assign(kennzahlen(katalog), { 'dcat:theme': { '@id': 'urn:thema' } })],
  ['hasEmail', (katalog) => delete kontakt(katalog)['vcard:hasEmail']],
  ['modified', (katalog) => Object.assign(kennzahlen(katalog), { 'dct:modified': 'gestern' })],
])('the rules find a wrong %s', async (angabe, change) => {
  const katalog = structuredClone(write(voll))
  change(katalog)
  expect(await checkKatalog(katalog)).toEqual([expect.stringMatching(`^${angabe} `)])
})
