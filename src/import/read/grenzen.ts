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

/** Whether a file is too large to be a plan, before it is read. */
export function findZuGross(bytes: Uint8Array): Mangel | undefined {
  if (bytes.length <= hoechstens.bytes) return undefined
  const [ist, soll] = [bytes.length, hoechstens.bytes].map((zahl) => dezimal.format(Math.ceil(zahl / 1024)))
  return {
    meldung: `Gefunden: eine Datei von ${ist} KB. Erwartet: höchstens ${soll} KB Text.`,
    abhilfe: 'Prüfen, ob die richtige Datei angegeben ist; eingebettete Bilder und Anhänge vorher entfernen.',
  }
}

/** Whether a file of any kind is too large to be read into memory. */
export function findZuSchwer(bytes: number): Mangel | undefined {
  if (bytes <= dateigrenzen.bytes) return undefined
  const [ist, soll] = [bytes, dateigrenzen.bytes].map((zahl) => dezimal.format(Math.ceil(zahl / 1_000_000)))
  return {
    meldung: `Gefunden: eine Datei von ${ist} MB. Erwartet: höchstens ${soll} MB.`,
    abhilfe: 'Prüfen, ob die richtige Datei angegeben ist; Bilder und Anhänge vorher entfernen.',
  }
}

/** Whether a PDF has more pages than a plan can have. */
export function findZuLang(seiten: number): Mangel | undefined {
  if (seiten <= dateigrenzen.seiten) return undefined
  return {
    meldung: `Gefunden: ein PDF mit ${dezimal.format(seiten)} Seiten. Erwartet: höchstens ${dezimal.format(dateigrenzen.seiten)}.`,
    abhilfe: 'Prüfen, ob die richtige Datei angegeben ist; Anhänge als eigene Dateien führen.',
  }
}

/** Whether a Word file has more paragraphs, those of tables among them, than a plan can have. */
export function findZuVieleAbsaetze(absaetze: number): Mangel | undefined {
  if (absaetze <= dateigrenzen.absaetze) return undefined
  return {
    meldung: `Gefunden: ${dezimal.format(absaetze)} Absätze. Erwartet: höchstens ${dezimal.format(dateigrenzen.absaetze)}.`,
    abhilfe: 'Prüfen, ob die richtige Datei angegeben ist; Anhänge als eigene Dateien führen.',
  }
}

/** Whether a page holds more pieces of text than can be read from it. */
export function findZuVoll(seite: number, stuecke: number): Mangel | undefined {
  if (stuecke <= dateigrenzen.stuecke) return undefined
  return {
    meldung: `Seite ${seite}: Gefunden: ${dezimal.format(stuecke)} Textstücke. Erwartet: höchstens ${dezimal.format(dateigrenzen.stuecke)}.`,
    abhilfe: 'Die Seite im Original ansehen; den Plan als Word-Datei anfordern oder das PDF neu erzeugen.',
  }
}

/** Whether a table is wider than anybody can read. */
export function findZuBreit(spalten: number): Mangel | undefined {
  if (spalten <= dateigrenzen.spalten) return undefined
  return {
    meldung: `Gefunden: eine Tabelle mit ${dezimal.format(spalten)} Spalten. Erwartet: höchstens ${dezimal.format(dateigrenzen.spalten)}.`,
    abhilfe: 'Die Tabelle im Original ansehen und teilen; verbundene Zellen dort auflösen.',
  }
}

/** Whether a text is no text of a plan: so long, or so full of signs, that no editor could read it. */
export function findUebermass(zeilen: string[]): Mangel | undefined {
  const anzahl = dezimal.format(zeilen.length)
  if (zeilen.length > hoechstens.zeilen)
    return {
      meldung: `Gefunden: ${anzahl} Zeilen. Erwartet: höchstens ${dezimal.format(hoechstens.zeilen)}.`,
      abhilfe: 'Prüfen, ob die richtige Datei angegeben ist; Anhänge als eigene Dateien führen.',
    }
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
