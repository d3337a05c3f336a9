import type { Probenname } from '../im-browser/index.ts'
import type { Ansicht } from './ansicht.ts'

/** Nothing may get lost, wherever text grows. */
const umbruch: Probenname[] = ['sideways', 'frames', 'clipped', 'overlap']

/** What WCAG 1.4.12 lets readers ask for. */
const abstaende = `
  * { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
  p { margin-block-end: 2em !important }`

const doppelt = 'html { font-size: 200% !important }'

const dunkel = { colorScheme: 'dark' } as const
const farben: Probenname[] = ['contrast', 'graphics', 'focus']

/**
 * The views of every page, few and harsh ones: what holds with large and spaced letters on a phone holds with either.
 * The last also finds what no view changes; rules of axe that know neither colour nor size are asked there only. It
 * comes last because the next page is opened in it.
 */
export const ansichtenAllerSeiten: Ansicht[] = [
  {
    name: '320 px, dark',
    breite: 320,
    medien: dunkel,
    proben: ['axe-look', 'targets', ...farben, ...umbruch],
  },
  { name: '360 px, text 200 %, spaced', breite: 360, stil: doppelt + abstaende, proben: umbruch },
  {
    name: '1280 px, light',
    breite: 1280,
    proben: [
      'axe',
      'headings',
      'landmarks',
      'breadcrumb',
      'tables',
      'graphic-names',
      'ids',
      'english',
      'titles',
      'language',
      'vague-links',
      'label-in-name',
      'externals',
      'files',
      'navigation',
      'present-page',
      'hints',
      ...farben,
    ],
  },
]

/** System colours instead of ours, light and dark; only charts differ from page to page. */
export const zwangsfarben: Ansicht[] = [
  {
    name: 'forced colours',
    breite: 1280,
    medien: { forcedColors: 'active' },
    proben: ['current', ...farben],
  },
  {
    name: 'forced colours, dark',
    breite: 1280,
    medien: { forcedColors: 'active', ...dunkel },
    proben: ['current', ...farben],
  },
]

/** What depends on the styles of the site rather than on the words of a page, and the rest of axe. */
export const ansichtenJederArt: Ansicht[] = [
  { name: '1280 px, dark', breite: 1280, medien: dunkel, proben: ['axe', 'current', ...farben] },
  { name: '1280 px, folded', breite: 1280, gefaltet: true, proben: ['axe', 'current', ...umbruch] },
  { name: '1280 px, text 200 %', breite: 1280, stil: doppelt, proben: ['font-size', ...umbruch] },
  { name: '1280 px, text spacing', breite: 1280, stil: abstaende, proben: umbruch },
  { name: '640 px', breite: 640, hoehe: 512, proben: ['axe', 'targets', ...umbruch] },
  { name: '320 px, light', breite: 320, proben: ['axe', 'label-in-name', ...farben] },
  { name: '320 px, dark', breite: 320, medien: dunkel, proben: ['axe'] },
  { name: '320 × 256 px', breite: 320, hoehe: 256, gefaltet: true, proben: ['covering'] },
  { name: '360 px, text 200 %', breite: 360, stil: doppelt, proben: umbruch },
  { name: '320 px, text spacing', breite: 320, stil: abstaende, proben: umbruch },
  { name: 'reduced motion', breite: 1280, medien: { reducedMotion: 'reduce' }, proben: ['motion'] },
  ...zwangsfarben,
]
