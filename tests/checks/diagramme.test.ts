import { describe, expect, test } from 'vitest'
import { checkDiagramme } from '../../src/checks/diagramme/index.ts'
import type { Prueffall } from '../../src/checks/prueffall.ts'
import { parseMdx } from '../../src/domain/mdx.ts'

const gut = {
  art: 'balken',
  titel: 'Mehr als die Hälfte der Eintritte sind Kurse',
  untertitel: 'Geplante Eintritte, Jobcenter Musterkreis, 2024',
  zusammenfassung: 'Von 200 Eintritten sind 120 Kurse, das sind 60 Prozent. Im Jahr 2023 waren es 100.',
  spalten: '2 3',
  rechnung: '120 / 200 = 60 % | 120 - 100 = 20',
}

const tabelle = `| Instrument | 2023 | 2024 | Anteil |
| - | - | - | - |
| Kurse | 100 | 120 | 55,5 % |
| AGH | 90 | 80 | 44,5 % |
| **Gesamt** | **190** | **200** | |`

/** Findings about a chart with these attributes; one that is undefined is left out. */
function check(attribute: Record<string, string | undefined>, inhalt = tabelle): string[] {
  const alle = Object.entries({ ...gut, ...attribute }).filter(([, wert]) => wert !== undefined)
  const mdx = `Text\n\n<Diagramm\n${alle.map(([name, wert]) => `  ${name}="${wert}"`).join('\n')}\n>\n${inhalt}\n</Diagramm>\n`
  const plan = { jahr: 2024, kennzahlen: [] }
  const fall = { datei: 'a.mdx', tree: parseMdx(mdx), plan, zeilen: [] }
  return checkDiagramme(fall as unknown as Prueffall).map(
    ({ datei, zeile, meldung, abhilfe }) => `${datei}:${zeile} ${meldung} ${abhilfe}`,
  )
}

test('a chart that says what its table says has no finding', () => {
  expect(check({})).toEqual([])
})

describe('a fault is found at the chart, with what to do:', () => {
  test.each([
    ['no table', {}, 'Nur Text', /fehlt die Tabelle.*Erwartet ist genau eine.*berichtigen/u],
    ['two tables', {}, `${tabelle}\n\n${tabelle}`, /stehen 2 Tabellen/u],
    [
      'a column that is not there',
      { spalten: '2 9' },
      undefined,
      /Gefunden: Spalte 9.*Erwartet: die Spalten 2 bis 4/u,
    ],
    [
      'a row that is not there',
      { zeilen: '1 8' },
      undefined,
      /Gefunden: Zeile 8.*Erwartet: die Zeilen 1 bis 3/u,
    ],
    ['an unknown kind', { art: 'kreis' }, undefined, /Gefunden: "kreis".*Erwartet: balken, saeulen, linie/u],
    ['no title', { titel: undefined }, undefined, /titel: Die Angabe fehlt.*Was man sieht, als Aussage/u],
    ['no subtitle', { untertitel: undefined }, undefined, /untertitel: Die Angabe fehlt/u],
    ['no summary', { zusammenfassung: '' }, undefined, /zusammenfassung: .*leer/u],
    [
      'a mistyped attribute',
      { spalte: '2' },
      undefined,
      /die Angabe „spalte“. Meinten Sie „spalten“\? Erwartet: nur art/u,
    ],
    [
      'two units',
      { spalten: '3 4', titel: 'Kurse' },
      tabelle.replaceAll('| 120 |', '| 120 Euro |'),
      /einer Einheit/u,
    ],
    [
      'figures that the plan does not hold',
      { kennzahlen: 'elb', spalten: undefined },
      '',
      /kennzahlen: Gefunden: elb/u,
    ],
    ['figures and a table', { kennzahlen: 'elb' }, undefined, /Erwartet ist eins von beiden/u],
    [
      'a number in the title',
      { titel: '130 Kurse geplant' },
      undefined,
      /titel: Gefunden: „130“.*rechnung=/u,
    ],
    [
      'a number in the summary',
      { zusammenfassung: 'Es sind 121 Kurse.' },
      undefined,
      /zusammenfassung: Gefunden: „121“/u,
    ],
    [
      'a share that is none',
      { titel: 'Drei Viertel sind Kurse' },
      undefined,
      /titel: Gefunden: „Drei Viertel“/u,
    ],
    ['more than it is', { titel: 'Mehr als zwei Drittel sind Kurse' }, undefined, /zwei Drittel/u],
    ['percent for a count', { zusammenfassung: 'Es sind 60 Euro.' }, undefined, /„60 Euro“/u],
    ['another year', { untertitel: 'Eintritte 2022' }, undefined, /das Jahr 2022/u],
    [
      'a wrong result',
      { rechnung: '120 / 200 = 61 %', zusammenfassung: 'Text', titel: 'Text' },
      undefined,
      /stimmt nicht, gerechnet ergibt sich 60/u,
    ],
    [
      'a calculation from nothing',
      { rechnung: '120 / 201 = 59,7 %', zusammenfassung: 'Text', titel: 'Text' },
      undefined,
      /nicht in der Tabelle stehen: 201/u,
    ],
    [
      'a calculation that is none',
      { rechnung: '60 Prozent', titel: 'Text', zusammenfassung: 'Text' },
      undefined,
      /lässt sich nicht lesen.*1\.370/u,
    ],
  ] as const)('%s', (_, attribute, inhalt, meldung) => {
    const befunde = check(attribute, inhalt)
    expect(befunde.join('\n')).toMatch(meldung)
    for (const befund of befunde) expect(befund).toMatch(/^a\.mdx:\d+ Diagramm „/u)
  })

  test('at the line of the attribute that says it, or else of the chart', () => {
    const lines = (attribute: Record<string, string | undefined>, inhalt?: string) =>
      check(attribute, inhalt).map((befund) => befund.split(' ')[0])
    expect(lines({ art: 'ballken' })).toEqual(['a.mdx:4'])
    expect(lines({ titel: '55 sind Kurse' })).toEqual(['a.mdx:5'])
    expect(lines({ zusammenfassung: undefined, zusammenfasung: 'x' })).toEqual(['a.mdx:9'])
    expect(lines({}, 'Nur Text')).toEqual(['a.mdx:3'])
  })

  test('a calculation that is wrong is told once, and not its right result in the words too', () => {
    const befunde = check({ rechnung: '120 / 200 = 61 %' })
    expect(befunde).toEqual([expect.stringContaining('Im Ergebnis diese Zahl schreiben: 60.')])
  })

  test('more than four series', () => {
    const breit = '| a | 1 | 2 | 3 | 4 | 5 |\n| - | - | - | - | - | - |\n| Kurse | 100 | 120 | 200 | 60 | 5 |'
    expect(check({ spalten: undefined, rechnung: undefined, titel: 'Kurse' }, breit).join()).toMatch(
      /Gefunden: 5 Reihen.*höchstens 4 Reihen/u,
    )
  })

  test('units that only the typing of the table tells', () => {
    const getippt = `<Tabelle spalten="ist 2023 | plan 2024" zeilen="integrationsquote | integrationen">\n| | 2023 | 2024 |\n| - | - | - |\n| Quote | 19,1 | 19,2 |\n| Integrationen | 865 | 857 |\n</Tabelle>`
    const woerter = { titel: 'Text', zusammenfassung: 'Text', rechnung: undefined }
    expect(check(woerter, getippt).join()).toMatch(/Zahlen in Prozent und (?:Personen|Anzahl)/u)
    expect(check({ ...woerter, zeilen: '1' }, getippt)).toEqual([])
  })
})
