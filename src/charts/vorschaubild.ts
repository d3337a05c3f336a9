import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas'
import { fontOf, type Satz, setText, type Textraum } from './vorschau-text.ts'

/** Size that social networks and messengers expect of a preview picture, in px. */
export const bildgroesse = { width: 1200, height: 630 } as const

/** A figure of a plan on its picture. */
export interface Vorschauzahl {
  name: string
  /** With its unit, such as `4.480 Personen`. */
  wert: string
  /** Kind and time, such as `Plan 2024`. */
  angabe: string
}

/** What a picture says. */
export interface Vorschau {
  /** Name of the site. */
  website: string
  titel: string
  untertitel: string
  /** At most three. */
  zahlen: Vorschauzahl[]
  /** What must be known of the figures, such as that nobody has checked them yet. */
  hinweis?: string
}

/** Text with the left end of its first line's top. */
export interface Textblock extends Satz {
  x: number
  y: number
  color: string
}

/** A box that holds a figure. */
export interface Kasten {
  x: number
  y: number
  width: number
  height: number
}

// KERN's darkblue-800 and -025, neutral-950 and -650; a picture has no dark appearance.
const farben = { grund: '#ffffff', marke: '#092797', flaeche: '#eff3fa', text: '#131525', leise: '#51577a' }

const rand = 64
const innen = bildgroesse.width - 2 * rand
const band = 16
const luecke = 24
const kopf = { y: 52, height: 44 }
const fuss = { y: 568, height: 34 }
const kasten = { y: 328, height: 226, strich: 8, polster: 20 }

/**
 * Draws the picture that others show where they link to a page.
 *
 * @returns a PNG, the same bytes for the same content
 */
export async function drawVorschau(vorschau: Vorschau): Promise<Uint8Array<ArrayBuffer>> {
  const canvas = createCanvas(bildgroesse.width, bildgroesse.height)
  const context = canvas.getContext('2d')
  const { texte, kaesten } = layOutVorschau(vorschau)
  fill(context, farben.grund, { x: 0, y: 0, ...bildgroesse })
  fill(context, farben.marke, { x: 0, y: 0, width: bildgroesse.width, height: band })
  for (const feld of kaesten) {
    fill(context, farben.flaeche, feld)
    fill(context, farben.marke, { ...feld, width: kasten.strich })
  }
  for (const text of texte) write(context, text)
  return new Uint8Array(await canvas.encode('png'))
}

function fill(context: SKRSContext2D, color: string, { x, y, width, height }: Kasten): void {
  context.fillStyle = color
  context.fillRect(x, y, width, height)
}

/** Capitals and digits of Fira Sans are 0.69 of its size high: with half of it below the middle they stand in the middle. */
const grundlinie = 0.345

function write(context: SKRSContext2D, { lines, x, y, size, lineHeight, weight, color }: Textblock): void {
  context.font = fontOf(weight, size)
  context.fillStyle = color
  context.textBaseline = 'alphabetic'
  for (const [i, line] of lines.entries())
    context.fillText(line, x, y + lineHeight * (i + 0.5) + grundlinie * size)
}

/** Places everything a picture says. */
export function layOutVorschau(vorschau: Vorschau): { texte: Textblock[]; kaesten: Kasten[] } {
  const { website, hinweis = '', zahlen } = vorschau
  const kaesten = placeKaesten(zahlen.length)
  const zeile = { x: rand, width: innen }
  const texte = [
    place(website, { ...zeile, ...kopf, weight: 600, sizes: [36, 32, 28, 24], color: farben.marke }),
    ...placeTitel(vorschau),
    ...placeZahlen(zahlen, kaesten),
    place(hinweis, { ...zeile, ...fuss, weight: 400, sizes: [26, 24, 22], color: farben.leise }),
  ]
  return { texte: texte.filter(({ lines }) => lines.length > 0), kaesten }
}

type Ort = Textraum & Pick<Textblock, 'x' | 'y' | 'color'>

function place(text: string, ort: Ort): Textblock {
  return { ...setText(text, ort), x: ort.x, y: ort.y, color: ort.color }
}

const heightOf = ({ lines, lineHeight }: Satz): number => lines.length * lineHeight

const abstand = 8

/** Title and subtitle one below the other, in the middle of what room the figures leave. */
function placeTitel({ titel, untertitel, zahlen }: Vorschau): Textblock[] {
  const oben = kopf.y + kopf.height + 16
  const height = (zahlen.length > 0 ? kasten.y : fuss.y) - 16 - oben
  const gross = [84, 76, 68, 60, 54, 48, 42, 36, 32]
  const raum = { width: innen, height: height * 0.62, weight: 600, sizes: gross } as const
  const titelsatz = setText(titel, raum)
  const rest = {
    ...raum,
    height: height - heightOf(titelsatz) - abstand,
    weight: 400,
    sizes: [42, 38, 34, 30, 26],
  } as const
  const untersatz = setText(untertitel, rest)
  const y = oben + (height - heightOf(titelsatz) - abstand - heightOf(untersatz)) / 2
  return [
    { ...titelsatz, x: rand, y, color: farben.text },
    { ...untersatz, x: rand, y: y + heightOf(titelsatz) + abstand, color: farben.text },
  ]
}

function placeKaesten(anzahl: number): Kasten[] {
  const width = (innen - luecke * (anzahl - 1)) / anzahl
  const { y, height } = kasten
  return Array.from({ length: anzahl }, (_, i) => ({ x: rand + i * (width + luecke), y, width, height }))
}

const wertgroessen = [52, 48, 44, 40, 36, 32, 28, 24]

/** All values in the size of the longest one: none is more than another. */
function placeZahlen(zahlen: Vorschauzahl[], kaesten: Kasten[]): Textblock[] {
  const width = (kaesten[0]?.width ?? 0) - kasten.strich - 2 * kasten.polster
  const raum = { width, height: 62, weight: 600, sizes: wertgroessen } as const
  const size = Math.min(...zahlen.map(({ wert }) => setText(wert, raum).size))
  return zahlen.flatMap((zahl, i) => placeZahl(zahl, kaesten[i]?.x ?? 0, { ...raum, sizes: [size] }))
}

/** Value, name, kind and time of a figure from top to bottom of its box. */
function placeZahl({ wert, name, angabe }: Vorschauzahl, links: number, raum: Textraum): Textblock[] {
  const ort = { ...raum, x: links + kasten.strich + kasten.polster, y: kasten.y + 14 }
  const oben = place(wert, { ...ort, color: farben.marke })
  const mitte = { ...ort, y: oben.y + heightOf(oben) + 6, height: 80, sizes: [26, 24, 22] }
  const benannt = place(name, { ...mitte, color: farben.text })
  const y = benannt.y + heightOf(benannt) + 2
  const unten = {
    ...ort,
    y,
    height: kasten.y + kasten.height - 6 - y,
    weight: 400,
    sizes: [24, 22, 20],
  } as const
  return [oben, benannt, place(angabe, { ...unten, color: farben.leise })]
}
