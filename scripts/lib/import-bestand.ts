import { globSync, readFileSync } from 'node:fs'
import { findWidersprueche } from '../../src/checks/index.ts'
import { begriffSchema } from '../../src/domain/glossar.ts'
import { jobcenterSchema } from '../../src/domain/jobcenter.ts'
import { listThemenworte, type Themenworte, themaSchema } from '../../src/domain/thema.ts'
import { readVorjahr } from '../../src/import/vorjahr/read-vorjahr.ts'
import { readEintraege } from './eintraege.ts'

/** What an import uses of the content that there is. */
export const readBestand = () => ({
  bekannteJobcenter: readJobcenter(),
  andereTexte: readSources(),
  themen: readThemenworte(),
  rechne: findWidersprueche,
  findVorjahr: readVorjahr,
})

/** Ids and names of all Jobcenter. */
export function readJobcenter(): { id: string; name: string }[] {
  return readEintraege('jobcenter', jobcenterSchema).map(({ id, daten }) => ({ id, name: daten.name }))
}

function readThemenworte(): Themenworte[] {
  const glossar = readEintraege('glossar', begriffSchema).map(({ id, daten }) => ({ id, begriff: daten }))
  const themen = readEintraege('themen', themaSchema).map(({ id, daten }) => ({ id, thema: daten }))
  return listThemenworte(themen, glossar)
}

/** Lines end as the importer reads them, so that a text is known as itself. */
function readSources(): string[] {
  return globSync('seeds/*.txt').map((datei) => readFileSync(datei, 'utf8').replace(/\r\n|\r/gu, '\n'))
}
