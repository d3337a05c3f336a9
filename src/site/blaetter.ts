import { blattAdresse, splitBlaetter } from '../domain/blaetter.ts'
import { kurzname } from '../domain/jobcenter.ts'

/** What readers are told of a page of a list before they open it. */
export interface Blattverweis {
  nummer: number
  /** From the site's root. */
  adresse: string
  /** The first and last Jobcenter on it; lists are in the order of their names. */
  spanne: string
}

/** One page of a list that may be too long for one. */
export interface Blatt<T = unknown> extends Blattverweis {
  posten: T[]
  /** All pages of the list, this one among them. */
  reihe: Blattverweis[]
}

/** All pages of a list; an empty list has one too. */
export type Blaetter<T> = [Blatt<T>, ...Blatt<T>[]]

/** How a list is split. */
interface Teilung<T> {
  /** Address of the list from the site's root, with a slash at its end; further pages stand below it. */
  adresse: string
  /** Address of the first page, where it is another one. */
  erste?: string
  /** How many entries of a page something takes. */
  zaehle: (einer: T) => number
  /** Full name of the Jobcenter it is of. */
  jobcenterOf: (einer: T) => string
}

/** The pages of a list that is in the order of its Jobcenter; one page where all fits on it. */
export function toBlaetter<T>(posten: T[], { adresse, erste, zaehle, jobcenterOf }: Teilung<T>): Blaetter<T> {
  const teile = splitBlaetter(posten, zaehle)
  const reihe = teile.map((teil, i) => ({
    nummer: i + 1,
    adresse: i === 0 && erste ? erste : blattAdresse(adresse, i + 1),
    spanne: spanneOf(teil.map(jobcenterOf)),
  }))
  return reihe.map((verweis, i) => ({ ...verweis, posten: teile[i] ?? [], reihe })) as unknown as Blaetter<T>
}

function spanneOf(jobcenter: string[]): string {
  const [von = '', bis = ''] = [jobcenter.at(0) ?? '', jobcenter.at(-1) ?? ''].map(kurzname)
  return von === bis ? von : `${von} bis ${bis}`
}

/** What `getStaticPaths` wants for a page `[...blatt].astro`: the first page has no number in its address. */
export function blattPfade<T, P extends object>(
  blaetter: Blatt<T>[],
  params: Record<string, string>,
  props: P,
): { params: Record<string, string | undefined>; props: P & { blatt: Blatt<T> } }[] {
  return blaetter.map((blatt) => ({
    params: { ...params, blatt: blatt.nummer === 1 ? undefined : String(blatt.nummer) },
    props: { ...props, blatt },
  }))
}

/** Where a page stands among others, such as `Seite 2 von 7`; nothing where it is alone or the first. */
export function seiteVon({ nummer, reihe }: Blatt): string | undefined {
  return nummer === 1 ? undefined : `Seite ${nummer} von ${reihe.length}`
}
