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
