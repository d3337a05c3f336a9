/** What a chart in the browser is painted with; the same colours as the charts drawn while building. */
export interface Farben {
  reihen: string[]
  text: string
  linie: string
  grund: string
  schrift: { familie: string; groesse: number }
}

/** Reads the colours of the page as they are now: light, dark, printed or forced by the system. */
export function readFarben(platz: HTMLElement): Farben {
  const probe = document.createElement('span')
  platz.append(probe)
  const farbe = (name: string): string => {
    probe.style.color = `var(${name})`
    return getComputedStyle(probe).color
  }
  const farben = {
    reihen: [1, 2, 3, 4].map((n) => farbe(`--diagramm-${n}`)),
    text: farbe('--diagramm-text'),
    linie: farbe('--diagramm-linie'),
    grund: farbe('--diagramm-grund'),
    schrift: readSchrift(probe),
  }
  probe.remove()
  return farben
}

function readSchrift(probe: HTMLElement): Farben['schrift'] {
  const { fontFamily, fontSize } = getComputedStyle(probe)
  return { familie: fontFamily, groesse: Number.parseFloat(fontSize) }
}

/** Calls back when the colours of the page change. */
export function watchFarben(zeichne: () => void): void {
  for (const frage of ['(prefers-color-scheme: dark)', '(forced-colors: active)', 'print'])
    matchMedia(frage).addEventListener('change', zeichne)
}
