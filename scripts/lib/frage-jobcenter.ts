import { bundeslaender, traegerformen, traegerformNamen } from '../../src/domain/jobcenter.ts'
import { jobcenterId, type NeuesJobcenter } from '../../src/import/write-jobcenter.ts'
import type { Fragen } from './fragen.ts'

const leer = (antwort: string) => antwort === ''

/** Asks for all that the file of a Jobcenter holds. */
export async function frageJobcenter(fragen: Fragen): Promise<NeuesJobcenter> {
  const name = await fragen.schreibe('Wie heißt das Jobcenter?', 'Jobcenter Musterkreis', (antwort) =>
    jobcenterId(antwort) === '' ? 'Bitte den Namen schreiben.' : undefined,
  )
  const land = await fragen.waehle(
    'In welchem Land liegt es?',
    bundeslaender.map((wert) => ({ wert, name: wert })),
  )
  const traegerform = await fragen.waehle(
    'Wer trägt es?',
    traegerformen.map((wert) => ({ wert, name: `${traegerformNamen[wert]} (${wert})` })),
  )
  const kreisschluessel = await fragen.schreibe(
    'Amtlicher Kreisschlüssel? (leer lassen, wenn unbekannt)',
    '16070',
    (antwort) => (leer(antwort) || /^\d{5}$/u.test(antwort) ? undefined : 'Der Schlüssel hat fünf Ziffern.'),
  )
  const website = await fragen.schreibe(
    'Eigene Website? (leer lassen, wenn keine)',
    'https://www.jobcenter-musterkreis.de',
    (antwort) => (leer(antwort) || URL.canParse(antwort) ? undefined : 'Eine Adresse beginnt mit https://'),
  )
  return { name, land, traegerform, kreisschluessel: kreisschluessel || undefined, website: website || null }
}
