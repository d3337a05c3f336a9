import { expect, test } from 'vitest'
import { makeProjekt, type Projekt, pruefe } from './projekt.ts'

const plan = 'content/plaene/ilm-kreis-2024.mdx'

/** A mistake, and what the check says of it. */
type Fall = [name: string, mache: (projekt: Projekt) => void, args?: string[]]

const faelle: Fall[] = [
  [
    'a source in the wrong folder',
    ({ schreibe, lies }) => schreibe('content/plaene/ilm-kreis-2025.txt', lies('seeds/ilm-kreis-2024.txt')),
  ],
  [
    'a plan at the root of content',
    ({ schreibe, lies }) => schreibe('content/ilm-kreis-2025.mdx', lies(plan)),
  ],
  ['a wrong year', ({ ersetze }) => ersetze(plan, '\njahr: 2024\n', '\njahr: 2025\n')],
  [
    'a figure with a dot for a comma, in the text',
    ({ ersetze }) =>
      ersetze(
        'content/plaene/landkreis-kassel-2024.mdx',
        '| Integrationsquote | 17,1 %',
        '| Integrationsquote | 17.1 %',
      ),
  ],
  [
    'a figure with a comma, in the frontmatter',
    ({ ersetze }) =>
      ersetze('content/plaene/landkreis-kassel-2024.mdx', 'wert: 12226582', 'wert: 12.226.582,00'),
  ],
  [
    'a table row that is gone',
    (projekt) => {
      const kassel = 'content/plaene/landkreis-kassel-2024.mdx'
      const [zeile = ''] = /^ *\| Integrationsquote \| 17,1.*\n/mu.exec(projekt.lies(kassel)) ?? []
      projekt.ersetze(kassel, zeile, '')
    },
  ],
  [
    'a term that nobody knows',
    ({ ersetze, lies }) => {
      const [absatz = ''] =
        /^Dieser Text fasst .*$/mu.exec(lies('content/kurzfassungen/ilm-kreis-2024.mdx')) ?? []
      ersetze('content/kurzfassungen/ilm-kreis-2024.mdx', absatz, `${absatz} Das steht im XQZ.`)
    },
  ],
  [
    'a related term that nobody knows',
    ({ ersetze }) => ersetze('content/glossar/elb.yaml', '\n  - lzb\n', '\n  - langzeitbezug\n'),
  ],
  [
    'a summary that is missing',
    ({ ersetze, lies }) => {
      const [block = ''] = /^<Einfach>[\s\S]*?<\/Einfach>\n/mu.exec(lies(plan)) ?? []
      ersetze(plan, block, '')
    },
    ['--release', '--heute', '2026-11-21'],
  ],
  [
    'a plan that is there twice',
    ({ schreibe, lies }) => schreibe('content/plaene/ilm-kreis-2025.mdx', lies(plan)),
  ],
  [
    'a source that was changed afterwards',
    ({ schreibe, lies }) => schreibe('seeds/ilm-kreis-2024.txt', `${lies('seeds/ilm-kreis-2024.txt')}\n`),
  ],
  ['a tab in YAML', ({ ersetze }) => ersetze('content/jobcenter/ilm-kreis.yaml', '\nland:', '\n\tland:')],
  [
    'printed quotation marks in the frontmatter',
    ({ ersetze, lies }) => {
      const [, titel = ''] = /^titel: (.*)$/mu.exec(lies(plan)) ?? []
      ersetze(plan, `\ntitel: ${titel}\n`, `\ntitel: „${titel}“\n`)
    },
  ],
  [
    'a picture without a description',
    ({ ersetze, lies, schreibe }) => {
      schreibe('content/plaene/bilder/haus.png', '')
      const [ueberschrift = ''] = /^## .*$/mu.exec(lies(plan)) ?? []
      ersetze(plan, `\n${ueberschrift}\n`, `\n${ueberschrift}\n\n![](bilder/haus.png)\n`)
    },
  ],
]

/** Lines move with the content, and other tests are about them. */
const withoutLines = (text: string): string =>
  text.replace(/^(\S+):\d+ /gmu, '$1:ZEILE ').replace(/, Zeile \d+\)/gu, ', Zeile …)')

test.each(faelle)('%s', (_, mache, args = []) => {
  const projekt = makeProjekt()
  mache(projekt)
  const { status, befunde, stderr } = pruefe(projekt, ...args)
  const eigene = befunde.filter(
    (text) => !text.startsWith('src/site/config.ts') && !text.includes('redaktion.geprueft_von'),
  )
  expect(stderr).toBe('')
  expect(status).toBe(1)
  expect(withoutLines(eigene.join('\n'))).toMatchSnapshot()
  for (const befund of eigene) {
    expect(befund).toMatch(
      /^[a-z]\S*:\d+ .*(?:Erwartet|verzeichnet).*\n {2}→ .+\n {2}Mehr dazu: docs\/handbuch\/regeln\/[a-z-]+\.md$/u,
    )
  }
})
