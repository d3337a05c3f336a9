import type { Planstand } from '../daten/bestand.ts'
import { type Blaetter, toBlaetter } from './blaetter.ts'
import { getDaten } from './daten.ts'

/** The pages of the list of all tables as files; where it is one, it stands on the page of the data. */
export async function getTabellenblaetter(): Promise<Blaetter<Planstand>> {
  return toBlaetter((await getDaten()).bestand.plaene, {
    adresse: '/daten/tabellen/',
    zaehle: ({ tabellen }) => tabellen.length + 1,
    nameOf: ({ jobcenter }) => jobcenter.name,
  })
}
