/** A colour as it is painted; channels from 0 to 255, opacity from 0 to 1. */
export interface Farbe {
  r: number
  g: number
  b: number
  a: number
}

const bekannt = new Map<string, Farbe>()
const pinsel = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })

/** Reads a colour in any notation of CSS by painting it. */
export function readFarbe(css: string): Farbe {
  const farbe = bekannt.get(css) ?? paint(css)
  bekannt.set(css, farbe)
  return farbe
}

function paint(css: string): Farbe {
  if (!pinsel) throw new Error('The browser cannot paint.')
  pinsel.clearRect(0, 0, 1, 1)
  pinsel.fillStyle = '#0000'
  pinsel.fillStyle = css
  pinsel.fillRect(0, 0, 1, 1)
  const [r = 0, g = 0, b = 0, a = 0] = pinsel.getImageData(0, 0, 1, 1).data
  return { r, g, b, a: a / 255 }
}

/** What is seen where a colour lies over an opaque one. */
export function mixFarben(oben: Farbe, unten: Farbe): Farbe {
  const mix = (eine: number, andere: number): number => eine * oben.a + andere * (1 - oben.a)
  return { r: mix(oben.r, unten.r), g: mix(oben.g, unten.g), b: mix(oben.b, unten.b), a: 1 }
}

/** Contrast of two opaque colours, 1 to 21 (WCAG 2.2, "contrast ratio"). */
export function kontrast(eine: Farbe, andere: Farbe): number {
  const [hell = 0, dunkel = 0] = [luminance(eine), luminance(andere)].sort((a, b) => b - a)
  return (hell + 0.05) / (dunkel + 0.05)
}

function luminance({ r, g, b }: Farbe): number {
  const [rot = 0, gruen = 0, blau = 0] = [r, g, b]
    .map((kanal) => kanal / 255)
    .map((kanal) => (kanal <= 0.04045 ? kanal / 12.92 : ((kanal + 0.055) / 1.055) ** 2.4))
  return 0.2126 * rot + 0.7152 * gruen + 0.0722 * blau
}

/** The colour on which an element stands, its own background included. Background images are not looked at. */
export function readGrund(element: Element | null): Farbe {
  if (!element) return systemfarbe('Canvas')
  const eigene = readFarbe(getComputedStyle(element).backgroundColor)
  return eigene.a === 1 ? eigene : mixFarben(eigene, readGrund(element.parentElement))
}

/** A system colour in the present colour scheme. */
function systemfarbe(name: string): Farbe {
  const messpunkt = document.createElement('i')
  messpunkt.style.color = name
  document.body.append(messpunkt)
  const { color } = getComputedStyle(messpunkt)
  messpunkt.remove()
  return readFarbe(color)
}
