import { woerter } from '../../../domain/woerter.ts'
import type { Seite } from './seite.ts'

/** Words that no German text of some length does without. */
const haeufige = new Set(
  'der die das den dem des und in im von vom zu zum zur mit für auf bei nach als an am aus ist sind wird werden ein eine einer nicht durch oder sich'.split(
    ' ',
  ),
)
/** A shorter text, or one of figures only, may do without them. */
const mindestens = 60
/** In running text it is about a third. */
const anteil = 0.02

/** Whether the letters of a file are others than those that are seen: its fonts do not say what their signs mean. */
export function isGarbled(seiten: Seite[]): boolean {
  const alle = woerter(seiten.flatMap(({ stuecke }) => stuecke.map(({ text }) => text)).join(' ')).filter(
    (wort) => !/\d/u.test(wort),
  )
  const bekannt = alle.filter((wort) => haeufige.has(wort.toLowerCase()))
  return alle.length >= mindestens && bekannt.length < anteil * alle.length
}
