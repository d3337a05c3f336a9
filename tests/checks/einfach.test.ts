import { describe, expect, test } from 'vitest'
import { checkEinfach } from '../../src/checks/einfach/index.ts'
import type { Prueffall } from '../../src/checks/prueffall.ts'
import { parseMdx } from '../../src/domain/mdx.ts'
import { readKapitel } from '../../src/domain/zusammenfassungen.ts'

const kapitel = `Im Jahr 2023 gab es 1.808 Eintritte. Die Quote liegt bei 16,7 %, das Budget bei 4,7 Mio. €.
Seit 01.01.22 arbeiten drei Teams. Der Bestand sinkt um 303.`

/** Findings about a summary that stands in a chapter with the text above. */
function check(zusammenfassung: string, abkuerzungen = ['AGH']): string[] {
  const mdx = `## Ziele\n\n<Einfach>\n\n${zusammenfassung}\n\n</Einfach>\n\n${kapitel}\n\n## Anderes\n\n5 Plätze\n`
  const fall = {
    datei: 'a.mdx',
    tree: parseMdx(mdx),
    plan: { jahr: 2024 },
    abkuerzungen: new Set(abkuerzungen),
  }
  return checkEinfach(fall as unknown as Prueffall).map(({ zeile, regel }) => `${zeile} ${regel}`)
}

test('a text that is easy and true has no finding', () => {
  const text = `Im Jahr 2024 hat das Jobcenter 4,7 Millionen Euro. 16,7 Prozent fanden Arbeit. Es sind 303 weniger.

Das sind die Ziele:

- Seit 2022 gibt es 3 Teams.
- Es gab 1.808 Eintritte.`
  expect(check(text)).toEqual([])
})

describe('a fault is found in its line', () => {
  test.each([
    ['a number of another section', 'Es gibt 5 Plätze.', '5 einfach-zahl'],
    ['a rounded number', 'Es gab 1.800 Eintritte.', '5 einfach-zahl'],
    ['percent for points', 'Die Quote liegt bei 16,7 Prozentpunkten.', '5 einfach-zahl'],
    ['a number in letters', 'Es gibt drei Teams.', '5 einfach-zahlwort'],
    ['a passive', 'Die Menschen werden vom Team beraten.', '5 einfach-passiv'],
    ['a passive in the past', 'Das Ziel wurde erreicht.', '5 einfach-passiv'],
    ['a chain of genitives', 'Das ist die Aufgabe der Leitung des Amtes.', '5 einfach-genitiv'],
    ['an abbreviation that nobody explains', 'Das ist ein Ziel der BCA.', '5 einfach-abkuerzung'],
    ['a dotted abbreviation', 'Das ist z. B. ein Kurs.', '5 einfach-abkuerzung'],
    [
      'a long sentence',
      'Das Team hilft den Leuten und sucht mit ihnen nach Wegen und sagt auch wo es gute Kurse gibt und wann sie gehen.',
      '5 einfach-satz-lang',
    ],
    ['an empty summary', '', '3 einfach-form'],
    ['a table', '| a |\n| - |\n| b |', '5 einfach-form'],
    ['a quotation', 'Ein Satz.\n\n> Ein Zitat.', '7 einfach-form'],
    ['a decimal point', 'Das sind 16.7 Prozent.', '5 einfach-zahl'],
    ['no points between thousands', 'Es gab 1808 Eintritte.', '5 einfach-zahl'],
  ])('%s', (_, text, befund) => {
    expect(check(text)).toContain(befund)
  })

  test('a decimal point is one finding, and no number of Einfache Sprache stands beside one by chance', () => {
    const zahlen = (text: string) => check(text).filter((befund) => befund.endsWith('einfach-zahl'))
    expect(zahlen('Das sind 38.9 Prozent.')).toHaveLength(1)
    expect(zahlen('Das sind 16,7 Prozent. Es gab 1.808 Eintritte.')).toEqual([])
  })

  test('hard words', () => {
    const text = 'Arbeitsmarktpolitische Handlungsschwerpunkte berücksichtigen Integrationserfordernisse.'
    expect(check(text)).toContain('3 einfach-schwer')
  })

  test('sentences that are long on the average', () => {
    const text = 'Das Team hilft den Leuten und es sucht mit ihnen nach neuen Wegen.'
    expect(check(text)).toEqual(['3 einfach-saetze-lang'])
  })
})

describe('a number counts only by its kind', () => {
  const abschnitt = `### 3.4 Zugang

2024 fördert § 16a 20 Kurse und ein Budget von 30 €.[^7] Die Quote fiel von 17,2 auf 16,6 %. Am 01.05.23 waren es 40 Personen.

| Ziel | Wert |
| - | - |
| Quote | 18,1 |

1. Eins
2. Zwei

[^7]: Anmerkung
`
  /** What is said to be missing in a plan of 2025. */
  function find(satz: string): string[] {
    const tree = parseMdx(`## Ziele\n\n<Einfach>\n\n${satz}\n\n</Einfach>\n\n${abschnitt}`)
    const fall = { datei: 'a.mdx', tree, plan: { jahr: 2025 }, abkuerzungen: new Set() }
    return checkEinfach(fall as unknown as Prueffall)
      .filter(({ regel }) => regel === 'einfach-zahl')
      .map(({ meldung }) => /Gefunden: (.*?)\. Erwartet/u.exec(meldung)?.[1] ?? meldung)
  }

  test.each([
    ['a paragraph', 'Das Ziel sind 16,0 Prozent.', '16,0 Prozent'],
    ['an amount', 'Das Ziel sind 30 Prozent.', '30 Prozent'],
    ['a share', 'Das sind 16,6 Euro.', '16,6 Euro'],
    ['a count', 'Das sind 20 Prozent.', '20 Prozent'],
    ['a count of people', 'Das sind 40 Euro.', '40 Euro'],
    ['a heading', 'Es sind 3 Prozent.', '3 Prozent'],
    ['a mark of a footnote', 'Es gibt 7 Teams.', '7'],
    ['a number of a list', 'Es gibt 2 Prozent.', '2 Prozent'],
    ['a year', 'Es sind 2.024 Menschen.', '2.024 Menschen'],
    ['other decimals in a table', 'Es sind 18 Prozent.', '18 Prozent'],
  ])('%s proves no other', (_, satz, zahl) => {
    expect(find(satz)).toEqual([`die Zahl „${zahl}“`])
  })

  test('a year that the section does not hold', () => {
    expect(find('Das Ziel gilt 2022.')).toEqual(['das Jahr 2022'])
  })

  test('what is printed is proved', () => {
    expect(
      find('2025 und 2024 gibt es 20 Kurse und 30 Euro. Die Quote ist 16,6 Prozent, sie war 17,2 Prozent.'),
    ).toEqual([])
    expect(find('Seit 2023 hilft das Jobcenter nach § 16a. Das Ziel sind 18,1 Prozent. Es sind 40.')).toEqual(
      [],
    )
    expect(find('Es gibt 30 Euro nach § 16a und 20 nach der Reform.')).toEqual([])
  })
})

test('what looks like a fault but is none is left alone', () => {
  expect(check('Die Zahl der Menschen wird sinken. Auch der Beirat des Amtes hilft. Die AGH hilft.')).toEqual(
    [],
  )
})

test('a summary of the whole plan may use every number of it', () => {
  const tree = parseMdx(`## Ziele\n\n${kapitel}\n\n## Anderes\n\n5 Plätze\n`)
  const kurzfassung = {
    datei: 'k.mdx',
    tree: parseMdx('Es gibt 5 Plätze und 3 Teams.\n\n### Geld\n\nEs sind 9 Euro.\n'),
  }
  const fall = { datei: 'a.mdx', tree, kurzfassung, plan: { jahr: 2024 }, abkuerzungen: new Set() }
  const befunde = checkEinfach(fall as unknown as Prueffall)
  expect(befunde.map(({ datei, zeile, regel }) => [datei, zeile, regel])).toEqual([
    ['k.mdx', 5, 'einfach-zahl'],
  ])
})

test('a chapter is known to lack a summary, whatever its sections hold', () => {
  const tree = parseMdx(
    '## A\n\n<Einfach>\n\nText.\n\n</Einfach>\n\n## B\n\n### C\n\n<Einfach>\n\nText.\n\n</Einfach>\n',
  )
  expect(readKapitel(tree)).toEqual([
    { titel: 'A', zeile: 1, hatZusammenfassung: true },
    { titel: 'B', zeile: 9, hatZusammenfassung: false },
  ])
})

describe('a summary stands below its heading', () => {
  const box = (text: string) => `<Einfach>\n\n${text}\n\n</Einfach>\n`

  const orte = (mdx: string) =>
    checkEinfach({
      datei: 'a.mdx',
      tree: parseMdx(mdx),
      plan: { jahr: 2024 },
      abkuerzungen: new Set(),
    } as unknown as Prueffall).map(({ zeile, meldung }) => `${zeile} ${meldung}`)

  test('one above a heading is told, and its numbers are not looked at', () => {
    expect(orte(`## A\n\nText.\n\n${box('Es gibt 5 Plätze.')}\n## B\n\n5 Plätze\n`)).toEqual([
      expect.stringMatching(/^5 Gefunden: <Einfach> über der Überschrift „B“ \(Zeile 11\)/u),
    ])
  })

  test('a second one in a section is told', () => {
    expect(orte(`## A\n\n${box('Es geht um Geld.')}\n${box('Es geht um Arbeit.')}\nText.\n`)).toEqual([
      expect.stringMatching(/^9 Gefunden: ein zweites <Einfach> unter der Überschrift „A“ \(Zeile 1\)/u),
    ])
  })

  test('one for each heading is right, also right above the next heading', () => {
    expect(
      orte(`## A\n\n${box('Es geht um Geld.')}\n### B\n\n${box('Es geht um Arbeit.')}\nText.\n`),
    ).toEqual([])
  })
})
