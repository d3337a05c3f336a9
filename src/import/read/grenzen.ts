/** What a text may be at most. Plans have some 1,000 lines and 100 KB; these are many times that of the longest. */
const hoechstens = {
  bytes: 3 * 1024 * 1024,
  zeilen: 30_000,
  /** Signs of a line: a chapter without any line break. */
  zeile: 50_000,
  /** Signs without a space between them: addresses are long, but not so long. */
  stueck: 2_000,
  /** Spaces at the beginning of a line; two or four are one level of a list. */
  einzug: 400,
}

/**
 * What a PDF or a Word file may be at most, so that one made to fill memory or time ends in a refusal. Plans have up to
 * some 100 pages and 50 MB, mostly of pictures, and take seconds.
 */
export const dateigrenzen = {
  bytes: 200_000_000,
  /** Of a PDF. */
  seiten: 1000,
  /** Pieces of text on a page of a PDF: a page full of letters printed one by one has some 5,000. */
  stuecke: 20_000,
  /** Ruled lines of a page of a PDF that are looked at for tables; maps have more, and no tables. */
  linien: 5000,
  /** Pictures of a PDF with more pixels than this are not unpacked; nobody looks at them here. */
  bildpunkte: 40_000_000,
  /** Entries of the archive that a Word file is. */
  eintraege: 5000,
  /** Bytes of one of its parts of text, of all of them, and of one while it is packed. */
  teil: 64_000_000,
  paket: 128_000_000,
  gepackt: 8_000_000,
  /** Of a Word file, those in tables too. */
  absaetze: 50_000,
  /** Columns of a table; Word itself knows 63. */
  spalten: 200,
  /** Bytes of memory for reading a file, besides what was in use before. */
  speicher: 1_500_000_000,
  /** For reading a file, on a slow computer too. */
  sekunden: 180,
}

const dezimal = new Intl.NumberFormat('de-DE')

/** What is wrong with a text, and what to do about it, in German. */
export interface Mangel {
  meldung: string
  abhilfe: string
}

/** @param say what is found, with its number */
function exceed(
  ist: number,
  grenze: number,
  say: (zahl: string) => string,
  abhilfe: string,
): Mangel | undefined {
  if (ist <= grenze) return undefined
  const meldung = `Gefunden: ${say(dezimal.format(ist))}. Erwartet: höchstens ${dezimal.format(grenze)}.`
  return { meldung, abhilfe }
}

const richtigeDatei = 'Prüfen, ob die richtige Datei angegeben ist;'
const ohneAnhaenge = `${richtigeDatei} Anhänge als eigene Dateien führen.`

const kilobyte = (bytes: number): number => Math.ceil(bytes / 1024)
const megabyte = (bytes: number): number => Math.ceil(bytes / 1_000_000)

/** Whether a file is too large to be a plan, before it is read. */
export function findZuGross(bytes: Uint8Array): Mangel | undefined {
  const abhilfe = `${richtigeDatei} eingebettete Bilder und Anhänge vorher entfernen.`
  const say = (zahl: string) => `eine Textdatei von ${zahl} KB`
  return exceed(kilobyte(bytes.length), kilobyte(hoechstens.bytes), say, abhilfe)
}

/** Whether a file of any kind is too large to be read into memory. */
export function findZuSchwer(bytes: number): Mangel | undefined {
  const abhilfe = `${richtigeDatei} Bilder und Anhänge vorher entfernen.`
  const say = (zahl: string) => `eine Datei von ${zahl} MB`
  return exceed(megabyte(bytes), megabyte(dateigrenzen.bytes), say, abhilfe)
}

/** Whether a PDF has more pages than a plan can have. */
export function findZuLang(seiten: number): Mangel | undefined {
  return exceed(seiten, dateigrenzen.seiten, (zahl) => `ein PDF mit ${zahl} Seiten`, ohneAnhaenge)
}

/** Whether a Word file has more paragraphs, those of tables among them, than a plan can have. */
export function findZuVieleAbsaetze(absaetze: number): Mangel | undefined {
  return exceed(absaetze, dateigrenzen.absaetze, (zahl) => `${zahl} Absätze`, ohneAnhaenge)
}

/** Whether a page holds more pieces of text than can be read from it. */
export function findZuVoll(seite: number, stuecke: number): Mangel | undefined {
  const abhilfe = `Seite ${seite} im Original ansehen; den Plan als Word-Datei anfordern oder das PDF neu erzeugen.`
  const say = (zahl: string) => `Seite ${seite} mit ${zahl} Textstücken`
  return exceed(stuecke, dateigrenzen.stuecke, say, abhilfe)
}

/** Whether a table is wider than anybody can read. */
export function findZuBreit(spalten: number): Mangel | undefined {
  const abhilfe = 'Die Tabelle im Original ansehen und teilen; verbundene Zellen dort auflösen.'
  return exceed(spalten, dateigrenzen.spalten, (zahl) => `eine Tabelle mit ${zahl} Spalten`, abhilfe)
}

/** Whether a text is no text of a plan: so long, or so full of signs, that no editor could read it. */
export function findUebermass(zeilen: string[]): Mangel | undefined {
  return (
    exceed(zeilen.length, hoechstens.zeilen, (zahl) => `${zahl} Zeilen`, ohneAnhaenge) ?? findWust(zeilen)
  )
}

function findWust(zeilen: string[]): Mangel | undefined {
  const [i, was] =
    zeilen
      .entries()
      .map(([i, zeile]) => [i, excessOf(zeile)] as const)
      .find(([, was]) => was) ?? []
  if (i === undefined) return undefined
  return {
    meldung: `Zeile ${i + 1}: Gefunden: ${was}. Erwartet: der Text eines Plans.`,
    abhilfe:
      'Die Zeile im Original ansehen; eingebettete Bilder (data:…) und Reste der Umwandlung entfernen.',
  }
}

function excessOf(zeile: string): string | undefined {
  if (zeile.length <= hoechstens.einzug) return undefined
  if (zeile.length > hoechstens.zeile) return `${dezimal.format(zeile.length)} Zeichen`
  const einzug = zeile.search(/\S|$/u)
  if (einzug > hoechstens.einzug) return `${dezimal.format(einzug)} Leerzeichen am Anfang`
  const stueck = Math.max(0, ...zeile.split(/\s/u).map((teil) => teil.length))
  return stueck > hoechstens.stueck ? `${dezimal.format(stueck)} Zeichen ohne Leerzeichen` : undefined
}
