import { blattAdresse, splitBlaetter } from '../domain/blaetter.ts'
import { kurzname } from '../domain/jobcenter.ts'

/** What readers are told of a page of a list before they open it. */
export interface Blattverweis {
  nummer: number
  /** From the site's root. */
  adresse: string
  /** Names of the first and last Jobcenter on it, or of what else the list is in the order of. */
  spanne: string
}

/** What a list is in the order of, in the dative. */
type Ordnung = 'Jobcentern' | 'Kennzahlen'

/** One page of a list that may be too long for one. */
export interface Blatt<T = unknown> extends Blattverweis {
  posten: T[]
  /** All pages of the list, this one among them. */
  reihe: Blattverweis[]
  ordnung: Ordnung
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
  /** Full name of the Jobcenter it is of, or its own. */
  nameOf: (einer: T) => string
  ordnung?: Ordnung
}

/** The pages of a list; one page where all fits on it. @param posten in the order of the list */
export function toBlaetter<T>(
  posten: T[],
  { adresse, erste, zaehle, nameOf, ordnung = 'Jobcentern' }: Teilung<T>,
): Blaetter<T> {
  const teile = splitBlaetter(posten, zaehle)
  const reihe = teile.map((teil, i) => ({
    nummer: i + 1,
    adresse: i === 0 && erste ? erste : blattAdresse(adresse, i + 1),
    spanne: spanneOf(teil.map(nameOf)),
  }))
  return reihe.map((verweis, i) => ({
    ...verweis,
    posten: teile[i] ?? [],
    reihe,
    ordnung,
  })) as unknown as Blaetter<T>
}

function spanneOf(namen: string[]): string {
  const [von = '', bis = ''] = [namen.at(0) ?? '', namen.at(-1) ?? ''].map(kurzname)
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
