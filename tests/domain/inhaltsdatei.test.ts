import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { findInhaltsfehler } from '../../src/domain/inhaltsdatei.ts'
import { musterbestand } from '../musterbestand.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

const told = (datei: string, text: string) =>
  findInhaltsfehler(datei, bytes(text)).map(({ zeile, meldung }) => `${zeile} ${meldung}`)

test.each(globSync('content/*/*.{yaml,mdx}', { cwd: musterbestand }))('%s can be read', (datei) => {
  expect(findInhaltsfehler(datei, readFileSync(`${musterbestand}/${datei}`))).toEqual([])
})

test.each([
  [
    'content/glossar/a.yaml',
    'begriff: A\n\tstatus: offen\n',
    '2 Die Angaben sind nicht lesbar. Gefunden: ein Tabulator',
  ],
  ['content/jobcenter/a.yaml', 'name: A\nland: Hessn\n', '2 land: Gefunden: "Hessn"'],
  [
    'content/plaene/a-2024.mdx',
    '---\ntitel: A\n\tjahr: 2024\n---\n',
    '3 Die Angaben sind nicht lesbar. Gefunden: ein Tabulator',
  ],
  [
    'content/plaene/a-2024.mdx',
    '---\ntitel: A\n\n## Text\n',
    '2 Die Angaben sind nicht lesbar. Gefunden: Angaben ohne Ende',
  ],
  ['content/plaene/a-2024.mdx', 'Nur Text\n', '1 Angaben: Gefunden: kein Anfang mit Angaben'],
  [
    'content/seiten/a.mdx',
    '---\ntitel: A\nbeschreibng: B\n---\n',
    '3 Gefunden: die Angabe „beschreibng“. Meinten Sie „beschreibung“?',
  ],
  [
    'content/kurzfassungen/a.mdx',
    '---\ntitel: A\n---\n',
    '2 Gefunden: die Angabe „titel“. Erwartet: keine Angaben',
  ],
  ['content/themen/a.yaml', 'titel: f\u0075\u0308r\n', '1 Gefunden: ein Umlaut aus zwei Zeichen'],
])('%s that begins %j is told', (datei, text, erwartet) => {
  expect(told(datei, text)[0]).toContain(erwartet)
})

test('a short version needs no Angaben, and what is no content is passed over', () => {
  expect(told('content/kurzfassungen/a.mdx', 'Das Wichtigste.\n')).toEqual([])
  expect(told('content/plaene/bilder/a.svg', '\t')).toEqual([])
})
