import { type Blaetter, toBlaetter } from './blaetter.ts'
import { getPlanzahlen, type PlanMitZahlen } from './planzahlen.ts'

/** The pages of the list of all plans, of which the home page is the first. */
export async function getPlanblaetter(): Promise<Blaetter<PlanMitZahlen>> {
  return toBlaetter(await getPlanzahlen(), {
    adresse: '/plaene/',
    erste: '/',
    zaehle: () => 1,
    nameOf: ({ jobcenter }) => jobcenter.data.name,
  })
}
