/** Colours of the two appearances of a page. */
interface Farbpaar {
  hell: string
  dunkel: string
}

/**
 * The CSS custom properties charts are painted with, as data for the style sheet.
 * Colours are primitives of KERN, whose numbers promise a contrast: dark and mid tones alternate, so that
 * each series stands out from the page and from its neighbours by 3:1 or more (WCAG 2.2, 1.4.11).
 */
export const palette = {
  '--diagramm-1': { hell: '#092797', dunkel: '#7ae0fe' }, // darkblue-800, lightblue-150
  '--diagramm-2': { hell: '#009b79', dunkel: '#007b5d' }, // turquois-450, turquois-550
  '--diagramm-3': { hell: '#740000', dunkel: '#fdc5bb' }, // red-800, red-150
  '--diagramm-4': { hell: '#c67600', dunkel: '#9e5c00' }, // orange-450, orange-550
  '--diagramm-text': { hell: '#131525', dunkel: '#f3f4f7' }, // neutral-950, neutral-025
  '--diagramm-linie': { hell: '#6e7597', dunkel: '#6e7597' }, // neutral-500
} as const satisfies Record<`--diagramm-${string}`, Farbpaar>

export type Farbeigenschaft = keyof typeof palette

/** The properties of series, in the order of the data. */
export const reihenfarben = [
  '--diagramm-1',
  '--diagramm-2',
  '--diagramm-3',
  '--diagramm-4',
] as const satisfies Farbeigenschaft[]
