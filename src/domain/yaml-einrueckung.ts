/** A line of YAML that begins too far left or right. */
export interface Einrueckfehler {
  /** Line, counted from 1. */
  zeile: number
  /** Name or item that the line begins with. */
  was: string
  gefunden: number
  erwartet: number
  /** The entry it stands below, with its line. */
  vorbild: { was: string; zeile: number }
}

/** Lines that begin at the same column: names, or items of a list. */
interface Stufe {
  spalte: number
  liste: boolean
  vorbild: { was: string; zeile: number }
}

/** A line as far as its indentation is concerned. */
interface Zeile {
  spalte: number
  liste: boolean
  was: string
  /** Column of the name, which in an item stands behind the dash. */
  namensspalte: number
  /** Whether its value follows in the next lines. */
  offen: boolean
}

const name = String.raw`(?:"[^"]*"|'[^']*'|[^\s:#"'\-][^:]*)`
const muster = new RegExp(
  String.raw`^(?<davor> *)(?<strich>-(?: +|$))?(?:(?<name>${name}):(?<wert>\s.*|$)|(?<text>.*))$`,
  'u',
)

/**
 * The first line of broken YAML whose indentation fits no line above. The parser tells of what it takes such a line for: a
 * value of the line before, or a bracket that is not closed.
 */
export function findEinrueckfehler(yaml: string): Einrueckfehler | undefined {
  const stufen: Stufe[] = []
  let offen: Zeile | undefined
  for (const [i, text] of yaml.split('\n').entries()) {
    if (/^\s*(?:#.*)?$/u.test(text)) continue
    const zeile = readZeile(text)
    if (!zeile) return undefined
    const fehler = judge(zeile, stufen, offen)
    if (fehler) return { zeile: i + 1, was: zeile.was, gefunden: zeile.spalte, ...fehler }
    enter(stufen, zeile, i + 1)
    offen = zeile.offen ? zeile : undefined
  }
  return undefined
}

/** Undefined for what spans several lines. */
function readZeile(text: string): Zeile | undefined {
  const {
    davor = '',
    strich = '',
    name: eigener,
    wert = '',
    text: rest = '',
  } = muster.exec(text)?.groups ?? {}
  if (eigener === undefined && !strich) return undefined
  if (/^\s*[|>&*[{]/u.test(wert) && !/[\]}]\s*$/u.test(wert)) return undefined
  return {
    spalte: davor.length,
    liste: strich !== '',
    was: `${strich ? '- ' : ''}${eigener ?? rest.trim().slice(0, 30)}`,
    namensspalte: eigener === undefined ? Number.NaN : davor.length + strich.length,
    offen: eigener !== undefined && /^\s*(?:#.*)?$/u.test(wert),
  }
}

function judge(
  { spalte, liste }: Zeile,
  stufen: Stufe[],
  offen: Zeile | undefined,
): Pick<Einrueckfehler, 'erwartet' | 'vorbild'> | undefined {
  const gleiche = stufen.filter((stufe) => stufe.liste === liste)
  if (stufen.length === 0 || gleiche.some((stufe) => stufe.spalte === spalte)) return undefined
  if (offen && spalte >= offen.namensspalte + (liste ? 0 : 1)) return undefined
  const naechste = gleiche
    .toReversed()
    .reduce<Stufe | undefined>(
      (beste, stufe) =>
        !beste || Math.abs(stufe.spalte - spalte) < Math.abs(beste.spalte - spalte) ? stufe : beste,
      undefined,
    )
  return naechste && { erwartet: naechste.spalte, vorbild: naechste.vorbild }
}

/** Below a line only deeper ones and those that it ends remain. */
function enter(stufen: Stufe[], zeile: Zeile, nummer: number): void {
  const vorbild = { was: zeile.was, zeile: nummer }
  const { spalte, liste, namensspalte } = zeile
  const bleiben = stufen.filter(
    (stufe) => stufe.spalte < spalte || (liste && !stufe.liste && stufe.spalte === spalte),
  )
  stufen.splice(0, stufen.length, ...bleiben, { spalte, liste, vorbild })
  if (liste && !Number.isNaN(namensspalte)) stufen.push({ spalte: namensspalte, liste: false, vorbild })
}
