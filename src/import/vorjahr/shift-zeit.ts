import type { Kennzahl } from '../../domain/plan.ts'
import type { Satzmuster } from './satzmuster.ts'

/** When a figure is of, as far as an editor has said it. */
type Zeit = Pick<Kennzahl, 'jahr' | 'zeitraum' | 'stichtag'>

/**
 * When a figure of last year's sentence is of in the new one: the time that is printed in its place, else so many years
 * later as the plan is. Undefined when the sentences do not agree on it.
 */
export function shiftZeit(
  { jahr, zeitraum, stichtag }: Zeit,
  alt: Satzmuster,
  neu: Satzmuster,
  jahre: number,
): Zeit | undefined {
  if (alt.zeiten.length !== neu.zeiten.length) return undefined
  const spanne = zeitraum && { zeitraum }
  const tage = printedInstead(
    alt,
    neu,
    (i) => alt.zeiten[i]?.stichtag === stichtag,
    (i) => neu.zeiten[i]?.stichtag,
  )
  if (stichtag && tage.length > 0)
    return onlyOne(tage, (tag) => ({ jahr: Number(tag.slice(0, 4)), ...spanne, stichtag: tag }))
  const gedruckte = printedInstead(
    alt,
    neu,
    (i) => alt.zeiten[i]?.jahr === jahr,
    (i) => neu.zeiten[i]?.jahr,
  )
  const neues = gedruckte.length > 0 ? onlyOne(gedruckte, (eins) => eins) : jahr + jahre
  if (neues === undefined || (stichtag && alt.tage.join() !== neu.tage.join())) return undefined
  return { jahr: neues, ...spanne, ...(stichtag && { stichtag: stichtag.replace(/^\d{4}/u, String(neues)) }) }
}

/** What the new sentence prints where the old one has what is looked for. */
function printedInstead<W>(
  alt: Satzmuster,
  neu: Satzmuster,
  isGesucht: (i: number) => boolean,
  read: (i: number) => W | undefined,
): W[] {
  const orte = alt.zeiten.flatMap((_, i) => (isGesucht(i) ? [i] : []))
  return neu.zeiten.length < orte.length
    ? []
    : [...new Set(orte.map(read))].filter((wert) => wert !== undefined)
}

const onlyOne = <W, E>(werte: W[], use: (wert: W) => E): E | undefined =>
  werte.length === 1 ? use(werte[0] as W) : undefined

const jahreszahl = /(?<!\d)20\d\d(?!\d)/gu

/** The words for what is counted with the years of the new sentence; undefined when a year in them stands in neither. */
export function shiftMerkmal(merkmal: string, alt: Satzmuster, neu: Satzmuster): string | undefined {
  const jahre = [...merkmal.matchAll(jahreszahl)].map(([jahr]) => Number(jahr))
  const neue = jahre.map((jahr) => {
    const stelle = alt.zeiten.findIndex((zeit) => zeit.jahr === jahr)
    return neu.zeiten[stelle]?.jahr
  })
  if (neue.includes(undefined)) return undefined
  return merkmal.replace(jahreszahl, () => String(neue.shift()))
}
