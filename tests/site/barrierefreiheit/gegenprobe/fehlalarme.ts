import type { Probenname } from '../im-browser/index.ts'

/** Something in order that a careless probe would take for a fault. */
export interface Fehlalarm {
  probe: Probenname
  ansicht: string
  was: string
  html: string
}

export const fehlalarme: Fehlalarm[] = [
  {
    probe: 'targets',
    ansicht: '320 px, dark',
    was: 'small link within a sentence',
    html: '<p>Das steht im <a href="/" style="padding: 0; font-size: 12px">Plan</a> des Jobcenters.</p>',
  },
  {
    probe: 'targets',
    ansicht: '320 px, dark',
    was: 'small button with room around it',
    html: '<p style="padding: 24px"><button style="width: 16px; height: 16px; padding: 0"></button></p>',
  },
  {
    probe: 'frames',
    ansicht: '320 px, dark',
    was: 'marked frame round a wide table',
    html: '<section aria-label="Probe" tabindex="0" style="overflow-x: auto"><table style="width: 500px"><tbody><tr><th scope="row">1</th></tr></tbody></table></section>',
  },
  {
    probe: 'sideways',
    ansicht: '320 px, dark',
    was: 'wide table in its frame',
    html: '<section aria-label="Probe" tabindex="0" style="overflow-x: auto"><table style="width: 500px"><tbody><tr><th scope="row">1</th></tr></tbody></table></section>',
  },
  {
    probe: 'clipped',
    ansicht: '360 px, text 200 %',
    was: 'text for screen readers only',
    html: '<p><span style="position: absolute; width: 1px; height: 1px; overflow: hidden; white-space: nowrap">Nur zum Hören</span></p>',
  },
  {
    probe: 'overlap',
    ansicht: '1280 px, text spacing',
    was: 'number of a note above the line',
    html: '<p>Ein Satz<sup><a href="/">1</a></sup> und noch ein Satz.</p>',
  },
  {
    probe: 'focus',
    ansicht: '1280 px, light',
    was: 'focus shown by a border',
    html: '<style>#f { border: 3px solid transparent; outline: none } #f:focus { border-color: #000 }</style><a id="f" href="/">Text</a>',
  },
  {
    probe: 'focus',
    ansicht: '1280 px, light',
    was: 'focus shown by a sharp shadow',
    html: '<style>#f { outline: none } #f:focus { box-shadow: 0 0 0 3px #000 }</style><a id="f" href="/">Text</a>',
  },
  {
    probe: 'focus',
    ansicht: '1280 px, light',
    was: 'focus shown on the card round a link',
    html: '<style>#f { outline: none } div:has(> #f:focus) { outline: 3px solid #000 }</style><div><a id="f" href="/">Text</a></div>',
  },
  {
    probe: 'graphics',
    ansicht: 'forced colours, dark',
    was: 'chart in system colours',
    html: '<svg role="img" aria-label="Probe" width="90" height="50"><rect width="50" height="50" style="fill: CanvasText"/></svg>',
  },
  {
    probe: 'english',
    ansicht: '1280 px, light',
    was: 'English words of a plan itself',
    html: '<article data-plan="probe"><p>Back to Work: Search</p></article>',
  },
  {
    probe: 'vague-links',
    ansicht: '1280 px, light',
    was: 'bare address in the words of a plan',
    html: '<article data-plan="probe"><a href="https://example.org/">https://example.org/</a></article>',
  },
  {
    probe: 'vague-links',
    ansicht: '1280 px, light',
    was: 'entry of the contents that is called like its section',
    html: '<nav aria-label="Probe"><a href="#probe">Herunterladen</a></nav><h2 id="probe">Herunterladen</h2>',
  },
  {
    probe: 'label-in-name',
    ansicht: '1280 px, light',
    was: 'sign that is read out as a word',
    html: '<a href="/"><span aria-hidden="true">ca. −7,9 %</span><span class="kern-sr-only">ca. minus 7,9 Prozent</span></a>',
  },
  {
    probe: 'navigation',
    ansicht: '1280 px, light',
    was: 'two chapters with a section of the same name',
    html: '<nav aria-label="Probe"><ul><li><a href="#a">Eins</a><ul><li><a href="#b">Ziele</a></li></ul></li><li><a href="#c">Zwei</a><ul><li><a href="#d">Ziele</a></li></ul></li></ul></nav>',
  },
]
