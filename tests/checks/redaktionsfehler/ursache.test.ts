import { mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { makeProjekt, type Projekt, pruefe } from './projekt.ts'

const plan = 'content/plaene/kreis-kleve-2023.mdx'

const verschiebe = ({ ordner }: Projekt, von: string, nach: string): void => {
  mkdirSync(join(ordner, nach, '..'), { recursive: true })
  renameSync(join(ordner, von), join(ordner, nach))
}

/** Indents the second line with a tab, so that nobody can read what stands there. */
const zerstoere = ({ schreibe, lies }: Projekt, datei: string): void =>
  schreibe(datei, lies(datei).replace('\n', '\n\t'))

/** A mistake, and where its one finding stands; each used to bring up to 26. */
type Fall = [name: string, mache: (projekt: Projekt) => void, befund: RegExp]

const faelle: Fall[] = [
  [
    'a plan in another folder of content, in place of another file',
    (projekt) => verschiebe(projekt, plan, 'content/kurzfassungen/kreis-kleve-2023.mdx'),
    /^content\/kurzfassungen\/kreis-kleve-2023\.mdx:1 Gefunden: ein Plan .* Erwartet: content\/plaene\//u,
  ],
  [
    'a plan outside of content',
    (projekt) => verschiebe(projekt, plan, 'plaene/kreis-kleve-2023.mdx'),
    /^plaene\/kreis-kleve-2023\.mdx:1 Gefunden: ein Plan .* im Ordner plaene\/\./u,
  ],
  [
    'a plan among the sources',
    (projekt) => verschiebe(projekt, plan, 'seeds/kreis-kleve-2023.mdx'),
    /^seeds\/kreis-kleve-2023\.mdx:1 Gefunden: ein Plan (?!.*importieren)/u,
  ],
  [
    'a source among the plans',
    (projekt) => verschiebe(projekt, 'seeds/kreis-kleve-2023.txt', 'content/plaene/kreis-kleve-2023.txt'),
    /^content\/plaene\/kreis-kleve-2023\.txt:1 Gefunden: .* Erwartet: seeds\/kreis-kleve-2023\.txt\./u,
  ],
  [
    'a source with a new line',
    ({ schreibe, lies }) =>
      schreibe('seeds/kreis-kleve-2023.txt', `neu\n${lies('seeds/kreis-kleve-2023.txt')}`),
    /^content\/plaene\/kreis-kleve-2023\.mdx:\d+ Die Quelle seeds\/kreis-kleve-2023\.txt ist .*\n.*gegen die Quelle geprüft, sobald sie stimmt/u,
  ],
  [
    'an unreadable entry of the glossary',
    (projekt) => zerstoere(projekt, 'content/glossar/elb.yaml'),
    /^content\/glossar\/elb\.yaml:2 /u,
  ],
  [
    'an entry of the glossary with another ending',
    (projekt) => verschiebe(projekt, 'content/glossar/elb.yaml', 'content/glossar/elb.yml'),
    /^content\/glossar\/elb\.yml:1 Gefunden: der Name/u,
  ],
  [
    'an unreadable topic',
    (projekt) => zerstoere(projekt, 'content/themen/ziele.yaml'),
    /^content\/themen\/ziele\.yaml:2 /u,
  ],
  [
    'a renamed Jobcenter',
    (projekt) => verschiebe(projekt, 'content/jobcenter/kreis-kleve.yaml', 'content/jobcenter/kleve.yaml'),
    /^content\/plaene\/kreis-kleve-2023\.mdx:3 .*\n.*content\/jobcenter\/kleve\.yaml .* in kreis-kleve\.yaml umbenennen/u,
  ],
  [
    'an entry that is there twice',
    ({ schreibe, lies }) =>
      schreibe('content/glossar/jugendberufsagentur.yaml', lies('content/glossar/jba.yaml')),
    /^content\/glossar\/jugendberufsagentur\.yaml:1 Gefunden: „JBA“, „Jugendberufsagentur“, /u,
  ],
  [
    'a proof that names no plan',
    ({ ersetze }) =>
      ersetze('content/glossar/jba.yaml', 'plan: stadt-kaiserslautern-2024', 'plan: kaiserslautern-2024'),
    /^content\/glossar\/jba\.yaml:18 nachweise: Gefunden: plan „kaiserslautern-2024“/u,
  ],
  [
    'a title with a slip',
    ({ ersetze }) => ersetze(plan, 'titel: Lokales Planungsdokument ', 'titel: Lokales Planungsdokumnet '),
    /^content\/plaene\/kreis-kleve-2023\.mdx:2 titel: Er weicht von der Quelle ab\./u,
  ],
  [
    'a chapter without the space behind its signs',
    ({ ersetze }) => ersetze(plan, '\n## C. ', '\n##C. '),
    /^content\/plaene\/kreis-kleve-2023\.mdx:\d+ Gefunden: ## ohne Leerzeichen/u,
  ],
]

test.each(faelle)('%s is one finding, at its cause', (_, mache, befund) => {
  const projekt = makeProjekt()
  mache(projekt)
  const { befunde, stderr } = pruefe(projekt)
  expect(stderr).toBe('')
  expect(befunde).toEqual([expect.stringMatching(befund)])
})

test('what is missing in a plan is told as no fault, at the end', () => {
  const projekt = makeProjekt()
  rmSync(join(projekt.ordner, 'content/kurzfassungen/kreis-kleve-2023.mdx'))
  const [block = ''] = /^<Einfach>[\s\S]*?<\/Einfach>\n/mu.exec(projekt.lies(plan)) ?? []
  projekt.ersetze(plan, block, '')
  const { status, stdout } = pruefe(projekt)
  expect(status).toBe(0)
  expect(stdout).toMatch(
    /^Noch nicht fertig .*:\n {2}content\/plaene\/kreis-kleve-2023\.mdx:\d+ Noch zu schreiben: die Kurzfassung und die Zusammenfassung des Kapitels „A\. .*\n {2}→ .*CONTRIBUTING\.md/u,
  )
})

test('of a plan alone its name and its double are told', () => {
  const projekt = makeProjekt()
  projekt.schreibe('content/plaene/kreis-kleve-2024.mdx', projekt.lies(plan))
  projekt.ersetze('content/plaene/ilm-kreis-2024.mdx', '\njahr: 2024\n', '\njahr: 2025\n')
  expect(pruefe(projekt, '--nur', 'kreis-kleve-2024').befunde).toEqual([
    expect.stringContaining('Gefunden: ein zweiter Plan'),
  ])
  expect(pruefe(projekt, '--nur', './content/plaene/ilm-kreis-2024.mdx').befunde).toEqual([
    expect.stringContaining('jahr: Gefunden: 2025. Erwartet: 2024'),
  ])
})
