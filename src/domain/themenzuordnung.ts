/** Topics of sections, by the ids of their headings; a section that is not named has those of the section it is part of. */
export type Themenzuordnung = Record<string, string[]>

/** A section as far as its place among others is concerned. */
export interface Gliederungsstelle {
  anker: string
  /** Level of the heading. */
  ebene: number
}

/** A section with the topics it has by itself or by the section it is part of. */
export interface Themenstelle<A extends Gliederungsstelle> {
  abschnitt: A
  /** The sections it is part of, the widest first. */
  oberhalb: A[]
  themen: string[]
}

/**
 * The topics of every section, in order.
 *
 * @param abschnitte all sections of a plan, in order
 */
export function inheritThemen<A extends Gliederungsstelle>(
  abschnitte: A[],
  zuordnung: Themenzuordnung,
): Themenstelle<A>[] {
  const offen: Themenstelle<A>[] = []
  return abschnitte.map((abschnitt) => {
    while ((offen.at(-1)?.abschnitt.ebene ?? 0) >= abschnitt.ebene) offen.pop()
    const eigene = Object.hasOwn(zuordnung, abschnitt.anker) ? zuordnung[abschnitt.anker] : undefined
    const stelle = {
      abschnitt,
      oberhalb: offen.map((eine) => eine.abschnitt),
      themen: eigene ?? offen.at(-1)?.themen ?? [],
    }
    offen.push(stelle)
    return stelle
  })
}

/** The same without what sections have by the section they are part of anyway. */
export function dropInherited(abschnitte: Gliederungsstelle[], zuordnung: Themenzuordnung): Themenzuordnung {
  const stellen = inheritThemen(abschnitte, zuordnung)
  const wirksame = new Map(stellen.map((stelle) => [stelle.abschnitt.anker, stelle.themen]))
  const neue = stellen.filter(
    (stelle) => !hasSame(stelle.themen, wirksame.get(stelle.oberhalb.at(-1)?.anker ?? '') ?? []),
  )
  return Object.fromEntries(neue.map((stelle) => [stelle.abschnitt.anker, stelle.themen]))
}

const hasSame = (einige: string[], andere: string[]): boolean =>
  einige.length === andere.length && einige.every((thema) => andere.includes(thema))
