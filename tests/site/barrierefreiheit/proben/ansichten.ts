import type { Probenname } from '../im-browser/index.ts'
import type { Ansicht } from './ansicht.ts'

/** Nothing may get lost, wherever text grows. */
const umbruch: Probenname[] = ['sideways', 'frames', 'clipped', 'overlap']

/** What WCAG 1.4.12 lets readers ask for. */
const abstaende = `
  * { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
  p { margin-block-end: 2em !important }`

const doppelt = 'html { font-size: 200% !important }'

/** The views of every page; the first finds what no view changes. */
export const ansichtenAllerSeiten: Ansicht[] = [
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
      'current',
      'focus',
      'contrast',
      'graphics',
    ],
  },
  {
    name: '320 px, dark',
    breite: 320,
    medien: { colorScheme: 'dark' },
    proben: ['axe-look', 'focus', 'contrast', 'graphics', 'targets', ...umbruch],
  },
  { name: '320 × 256 px', breite: 320, hoehe: 256, gefaltet: true, proben: ['covering'] },
  { name: '1280 px, text 200 %', breite: 1280, stil: doppelt, proben: ['font-size', ...umbruch] },
  { name: '360 px, text 200 %', breite: 360, stil: doppelt, proben: umbruch },
  { name: '1280 px, text spacing', breite: 1280, stil: abstaende, proben: umbruch },
  { name: '320 px, text spacing', breite: 320, stil: abstaende, proben: umbruch },
  {
    name: 'forced colours',
    breite: 1280,
    medien: { forcedColors: 'active' },
    proben: ['contrast', 'graphics', 'focus', 'current'],
  },
  {
    name: 'forced colours, dark',
    breite: 1280,
    medien: { forcedColors: 'active', colorScheme: 'dark' },
    proben: ['contrast', 'graphics', 'focus', 'current'],
  },
  { name: 'reduced motion', breite: 1280, medien: { reducedMotion: 'reduce' }, proben: ['motion'] },
]

/** The whole of axe in the views that every page is looked at with `axe-look` only, or not at all. */
export const ansichtenJederArt: Ansicht[] = [
  {
    name: '1280 px, dark',
    breite: 1280,
    medien: { colorScheme: 'dark' },
    proben: ['axe', 'graphics', 'focus'],
  },
  { name: '320 px, light', breite: 320, proben: ['axe', 'label-in-name', 'contrast', 'graphics', 'focus'] },
  { name: '320 px, dark', breite: 320, medien: { colorScheme: 'dark' }, proben: ['axe'] },
  { name: '640 px', breite: 640, hoehe: 512, proben: ['axe', 'targets', ...umbruch] },
  { name: '1280 px, folded', breite: 1280, gefaltet: true, proben: ['axe', ...umbruch] },
]
