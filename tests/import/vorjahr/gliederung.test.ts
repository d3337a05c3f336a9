import { describe, expect, test } from 'vitest'
import { readPlandatei } from '../../../src/domain/plandatei.ts'
import { importPlan } from '../../../src/import/index.ts'
import type { Quelle } from '../../../src/import/read/quelle.ts'
import { readText } from '../../../src/import/read/text.ts'
import type { Vorjahr } from '../../../src/import/vorjahr/read-vorjahr.ts'

const themen = [
  { id: 'ziele', titel: 'Ziele', worte: ['Ziele'] },
  { id: 'frauen', titel: 'Frauen', worte: ['Frau'] },
]
const vorgaben = { bekannteJobcenter: [], andereTexte: [], jobcenter: 'musterkreis', themen }

const quelle = (jahr: number, text: string): Quelle =>
  readText(
    `musterkreis-${jahr}.txt`,
    new TextEncoder().encode(`# Arbeitsmarkt- und Integrationsprogramm ${jahr}\n\n${text}`),
  )

/** Last year's plan as the import makes it, with what editors changed in its file. */
function lastYear(text: string, edit: (mdx: string) => string = (mdx) => mdx): Vorjahr {
  const alte = quelle(2024, text)
  const { mdx } = importPlan(alte, { ...vorgaben, jahr: 2024 })
  return { ...readPlandatei('x.mdx', edit(mdx)), quelle: alte }
}

/** What is made of this year's text. */
function thisYear(text: string, vorjahr: Vorjahr, gestalt?: Quelle['gestalt']) {
  const neue = { ...quelle(2025, text), ...(gestalt && { gestalt }) }
  const { mdx, bericht } = importPlan(neue, { ...vorgaben, jahr: 2025, findVorjahr: () => vorjahr })
  return {
    titel: mdx.split('\n').filter((zeile) => /^#+ /u.test(zeile)),
    themen: /^themen:.*\n(?: {2}.*\n)*/mu.exec(mdx)?.[0],
    uebernommen: bericht.uebernommen,
  }
}

const text = `## 1 Ziele

Wir haben Ziele.

### Beratung

Wir beraten alle.

### Angebote

Wir haben viele Angebote.

## 2 Anderes

Nichts weiter.
`

describe('the level of a heading', () => {
  const vorjahr = lastYear(text, (mdx) => mdx.replace('### Angebote', '#### Angebote'))

  test('is that which editors gave the same one last year', () => {
    const { titel, uebernommen } = thisYear(text, vorjahr)
    expect(titel).toEqual(['## 1 Ziele', '### Beratung', '#### Angebote', '## 2 Anderes'])
    expect(uebernommen).toMatchObject({ ebenen: 1 })
  })

  test('stays where another would leave one out', () => {
    const { titel } = thisYear(text.replace('### Beratung\n\n', ''), vorjahr)
    expect(titel).toEqual(['## 1 Ziele', '### Angebote', '## 2 Anderes'])
  })

  test('stays where a file says levels itself and editors had not changed the last one', () => {
    const tiefer = text.replace('### Angebote', '#### Angebote')
    const zeile = 2 + 1 + tiefer.split('\n').indexOf('#### Angebote')
    const gestalt: Quelle['gestalt'] = {
      gegliedert: true,
      seiten: new Map(),
      ueberschriften: new Map([[zeile, 4]]),
      tabellen: new Map(),
      kopfzeilen: new Set(),
      rahmen: new Map(),
      bilder: [],
      zweifel: [],
    }
    expect(thisYear(tiefer, lastYear(text)).titel).toContain('### Angebote')
    expect(thisYear(tiefer, lastYear(text), gestalt).titel).toContain('#### Angebote')
  })
})

describe('topics of a section', () => {
  const vorjahr = lastYear(text, (mdx) =>
    mdx.replace('themen:\n', 'themen:\n  beratung: [frauen]\n  2-anderes: [frauen, gibt-es-nicht]\n'),
  )

  test('are those that editors gave the one of the same heading, whatever its number', () => {
    const { themen, uebernommen } = thisYear(text.replace('## 2 A', '## 3 A'), vorjahr)
    expect(themen).toBe('themen:\n  1-ziele: [ziele]\n  beratung: [frauen]\n  3-anderes: [frauen]\n')
    expect(uebernommen).toMatchObject({ abschnitte: 4, fehlend: [] })
  })

  test('are what words suggest where the heading is new; the old one is named', () => {
    const { themen, uebernommen } = thisYear(text.replace('### Beratung', '### Gespräche'), vorjahr)
    expect(themen).toBe('themen:\n  1-ziele: [ziele]\n  2-anderes: [frauen]\n')
    expect(uebernommen).toMatchObject({ abschnitte: 3, fehlend: ['Abschnitt „Beratung“'] })
  })
})
