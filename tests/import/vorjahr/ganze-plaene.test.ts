import { globSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import type { Root } from 'mdast'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { stripTitel } from '../../../src/domain/abschnittspaare.ts'
import { readDiagramme } from '../../../src/domain/diagramme.ts'
import { parseMdx } from '../../../src/domain/mdx.ts'
import { type Kennzahl, kennzahlSchema } from '../../../src/domain/plan.ts'
import { readPlanabschnitte } from '../../../src/domain/planabschnitte.ts'
import { findZitat } from '../../../src/domain/planzahlen.ts'
import { type Quelltabelle, readTabellen } from '../../../src/domain/quelltabellen.ts'
import { isZugeordnet } from '../../../src/domain/tabellenzahlen.ts'
import { listThemenworte, themaSchema } from '../../../src/domain/thema.ts'
import { inheritThemen, type Themenzuordnung } from '../../../src/domain/themenzuordnung.ts'
import { findZahlen, readZahlen } from '../../../src/domain/zahlen.ts'
import { readZuordnung, writeZuordnung } from '../../../src/domain/zuordnung.ts'
import { importPlan } from '../../../src/import/index.ts'
import { readText } from '../../../src/import/read/text.ts'
import { readVorjahr } from '../../../src/import/vorjahr/read-vorjahr.ts'
import { makeNextYear, moveYears } from './naechstes-jahr.ts'

const namen = globSync('content/plaene/*.mdx').map((datei) => basename(datei, '.mdx'))

/** What editors decide about a figure, and the place of its number. */
function decisionOf({ wert: _, wichtig: _wichtig, beleg, ...rest }: Kennzahl, zeilen: string[]) {
  const ort = findZitat(zeilen[beleg.zeile - 1] ?? '', beleg.zitat)[0] ?? -1
  return { ...rest, zeile: beleg.zeile, spalte: ort + (findZahlen(beleg.zitat)[0]?.ziffern ?? 0) }
}

/** A figure of last year as it must be in the made-up plan: all as editors had it, one year later. */
const nextYear = (kennzahl: Kennzahl): Kennzahl => ({
  ...kennzahl,
  jahr: kennzahl.jahr + 1,
  ...(kennzahl.stichtag && { stichtag: moveYears(kennzahl.stichtag) }),
  ...(kennzahl.merkmal && { merkmal: moveYears(kennzahl.merkmal) }),
})

const inOrder = (liste: ReturnType<typeof decisionOf>[]) =>
  liste.toSorted((a, b) => a.zeile - b.zeile || a.spalte - b.spalte)

const themen = listThemenworte(
  globSync('content/themen/*.yaml').map((datei) => ({
    id: basename(datei, '.yaml'),
    thema: themaSchema.parse(parse(readFileSync(datei, 'utf8'))),
  })),
  [],
)

/** Headings with their levels and topics. */
const sectionsOf = (tree: Root, zuordnung: Themenzuordnung) =>
  inheritThemen(readPlanabschnitte(tree), zuordnung).map(({ abschnitt, themen }) => ({
    titel: stripTitel(abschnitt.titel),
    ebene: abschnitt.ebene,
    themen: themen.toSorted(),
  }))

describe.each(namen)('next year’s plan made up from %s', (name) => {
  const [, jobcenter = '', jahr = ''] = /^(.+)-(\d{4})$/u.exec(name) ?? []
  const vorjahr = readVorjahr(jobcenter, Number(jahr) + 1)
  if (!vorjahr) throw new Error(`${name} cannot be read.`)
  const zeilen = makeNextYear(vorjahr.quelle.zeilen)
  const quelle = readText(`${jobcenter}-${Number(jahr) + 1}.txt`, new TextEncoder().encode(zeilen.join('\n')))
  const { mdx, bericht } = importPlan(quelle, {
    bekannteJobcenter: [],
    andereTexte: [],
    themen,
    findVorjahr: readVorjahr,
  })
  const frontmatter = parse(mdx.split(/^---$/mu)[1] ?? '')
  const kennzahlen = kennzahlSchema.array().parse(frontmatter.kennzahlen)

  test('has its figures as editors left those of last year', () => {
    const erwartet = vorjahr.plan.kennzahlen.map((eine) => decisionOf(nextYear(eine), vorjahr.quelle.zeilen))
    const gefunden = kennzahlen.map((eine) => decisionOf(eine, zeilen))
    expect(inOrder(gefunden)).toEqual(inOrder(erwartet))
    expect(bericht.uebernommen).toMatchObject({ plan: name, kennzahlen: kennzahlen.length, fehlend: [] })
  })

  test('has its tables typed as editors typed those of last year', () => {
    const typed = (tabellen: Quelltabelle[]) =>
      tabellen.filter(isZugeordnet).map((eine) => {
        const { zahlen, spalten, zeilen } = writeZuordnung(
          readZuordnung(eine.zahlen, eine.spalten, eine.zeilen),
        )
        return { zahlen, spalten, zeilen }
      })
    const alte = typed(readTabellen(vorjahr.tree))
    const neue = typed(readTabellen(parseMdx(mdx)))
    expect(neue).toEqual(alte.map((eine) => JSON.parse(moveYears(JSON.stringify(eine)))))
    expect(bericht.uebernommen).toMatchObject({ tabellen: alte.length })
  })

  test('has its sections on the levels and under the topics that editors gave those of last year', () => {
    const neue = sectionsOf(parseMdx(mdx), frontmatter.themen)
    expect(neue).toEqual(sectionsOf(vorjahr.tree, vorjahr.plan.themen))
    // Of headings that stand in a plan more than once none is taken over.
    expect(bericht.uebernommen?.abschnitte).toBeGreaterThan(neue.length * 0.85)
  })

  test('has all charts of last year around the same tables, marked as last year’s', () => {
    const chartsOf = (tree: Root) =>
      readDiagramme(tree).map(({ attribute: { vorjahr: _, quellzeilen: _zeilen, ...rest }, tabellen }) => ({
        titel: '',
        ...rest,
        tabellen: tabellen.map(({ nummer }) => nummer),
      }))
    const byTitel = (liste: ReturnType<typeof chartsOf>) =>
      liste.toSorted((a, b) => a.titel.localeCompare(b.titel))
    const neue = parseMdx(mdx)
    expect(byTitel(chartsOf(neue))).toEqual(byTitel(chartsOf(vorjahr.tree)))
    expect(readDiagramme(neue).map(({ attribute }) => attribute.vorjahr)).toEqual(
      readDiagramme(neue).map(() => jahr),
    )
    expect(bericht.uebernommen?.diagramme).toBe(readDiagramme(vorjahr.tree).length)
  })

  test('proves every figure by its own text', () => {
    const falsch = kennzahlen.filter(
      ({ wert, beleg }) =>
        !quelle.zeilen[beleg.zeile - 1]?.includes(beleg.zitat) || readZahlen(beleg.zitat)[0]?.wert !== wert,
    )
    expect(falsch).toEqual([])
  })
})
