import { roundedTo } from './druckzahl.ts'
import type { Zelle } from './zellen.ts'

/** A column in which every count ends in `000` may be rounded to thousands, so that its totals need not fit closer. */
export function roundToThousands(zellen: Zelle[]): Zelle[] {
  const mengen = zellen.flatMap(({ zahl, art }) =>
    zahl && art !== 'anteil' && zahl.wert !== 0 ? [zahl.wert] : [],
  )
  if (mengen.length < 2 || !mengen.every((wert) => wert % 1000 === 0)) return zellen
  return zellen.map((zelle) => (zelle.zahl ? { ...zelle, zahl: roundedTo(zelle.zahl, 1000) } : zelle))
}
