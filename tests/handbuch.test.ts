import { globSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { describe, expect, test } from 'vitest'
import { checkAblage } from '../src/checks/ablage/index.ts'
import { checkAnfuehrungszeichen } from '../src/checks/anfuehrungszeichen.ts'
import { checkBilder } from '../src/checks/bilder.ts'
import { checkEinfach } from '../src/checks/einfach/index.ts'
import { checkFussnoten } from '../src/checks/fussnoten.ts'
import type { Prueffall } from '../src/checks/prueffall.ts'
import { checkSeite } from '../src/checks/seiten.ts'
import { checkTabellenform } from '../src/checks/tabellenform.ts'
import { checkUeberschriften } from '../src/checks/ueberschriften.ts'
import { checkVerweise } from '../src/checks/verweise/index.ts'
import { diagrammSchema } from '../src/domain/diagramm-angaben.ts'
import { findFremdzeichen } from '../src/domain/fremdzeichen.ts'
import { einzelgruppen, gruppenName } from '../src/domain/gruppen.ts'
import { parseMdx } from '../src/domain/mdx.ts'
import { anlaesse, handbuchseite, type Regel, regelnOf } from '../src/domain/regeln.ts'
import { explainYaml } from '../src/domain/yaml-fehler.ts'

const regeln = anlaesse.flatMap((anlass) => [...regelnOf(anlass)])
const code = globSync('{src,scripts}/**/*.ts', { exclude: ['src/domain/regeln.ts'] }).map((datei) =>
  readFileSync(datei, 'utf8'),
)
const pages = globSync('docs/handbuch/regeln/*.md').map((datei) => datei.replaceAll('\\', '/'))

test('each rule has a page, and each page is about a rule', () => {
  expect(new Set(regeln).size).toBe(regeln.length)
  expect(pages.sort()).toEqual(regeln.map(handbuchseite).sort())
})

test.each(regeln)('%s is a rule that the code has', (regel) => {
  expect(code.some((text) => text.includes(`'${regel}'`))).toBe(true)
})

test('the first page of the manual lists each rule once, by its title', () => {
  const liste = readFileSync('docs/handbuch/README.md', 'utf8')
  const eintraege = [...liste.matchAll(/^- \[(.+)\]\((.+)\): (.+)$/gmu)].map(([, ...teile]) => teile)
  const erwartet = regeln.map((regel) => [regel, `regeln/${regel}.md`, titleOf(regel)])
  expect(eintraege.sort()).toEqual(erwartet.sort())
})

const titleOf = (regel: Regel): string | undefined =>
  new RegExp(`^# ${regel}: (.+)\n`, 'u').exec(readFileSync(handbuchseite(regel), 'utf8'))?.[1]

/** The two examples of a page. */
function examplesOf(regel: Regel): { vorher: string; nachher: string } {
  const text = readFileSync(handbuchseite(regel), 'utf8')
  const [, vorher = '', nachher = ''] =
    /^# .+\n\n\S[\s\S]+\n\n## Vorher\n\n```\w+\n([\s\S]+?)\n```\n\n## Nachher\n\n```\w+\n([\s\S]+?)\n```\n/u.exec(
      text,
    ) ?? []
  return { vorher, nachher }
}

test.each(regeln)('the page of %s says what it means and shows before and after', (regel) => {
  const { vorher, nachher } = examplesOf(regel)
  expect(titleOf(regel)).toMatch(/^[„\p{Lu}].{10,}/u)
  expect(vorher).not.toBe('')
  expect(nachher).not.toBe('')
})

/** Rules whose examples are checked as they stand on the page. */
const proben: [regeln: Regel[], check: (beispiel: string) => string[]][] = [
  [
    regeln.filter((regel) => regel.startsWith('einfach-')),
    (beispiel) => {
      const fall = { datei: 'a.mdx', tree: parseMdx(beispiel), plan: { jahr: 2025 }, abkuerzungen: new Set() }
      return checkEinfach(fall as unknown as Prueffall).map(({ regel }) => regel)
    },
  ],
  [
    regeln.filter((regel) => regel.startsWith('ablage-')),
    (beispiel) => checkAblage(beispiel.split('\n')).map(({ regel }) => regel),
  ],
  [
    ['anfuehrungszeichen'],
    (beispiel) => checkAnfuehrungszeichen('a.yaml', beispiel).map(({ regel }) => regel),
  ],
  [
    ['bild-ohne-beschreibung', 'bild-fehlt'],
    (beispiel) =>
      checkBilder('content/plaene/a.mdx', parseMdx(beispiel), (pfad) => pfad.endsWith('standorte.png')).map(
        ({ regel }) => regel,
      ),
  ],
  [
    ['seite'],
    (beispiel) =>
      checkSeite('a.mdx', parseMdx(`---\ntitel: A\nbeschreibung: B\n---\n\n${beispiel}\n`)).map(
        ({ regel }) => regel,
      ),
  ],
  [
    ['ueberschrift'],
    (beispiel) => checkUeberschriften('a.mdx', parseMdx(beispiel), beispiel, 1).map(({ regel }) => regel),
  ],
  [
    ['fussnote-ohne-verweis'],
    (beispiel) => checkFussnoten('a.mdx', parseMdx(beispiel)).map(({ regel }) => regel),
  ],
  [
    ['verweis-ins-leere'],
    (beispiel) => {
      const tree = parseMdx(beispiel)
      const ziele = { adressen: () => true, plaene: ['ilm-kreis-2025'], seite: tree }
      return checkVerweise('a.mdx', tree, ziele).map(({ regel }) => regel)
    },
  ],
  [
    ['tabelle-unterbrochen'],
    (beispiel) => checkTabellenform({ datei: 'a.mdx', tree: parseMdx(beispiel) }).map(({ regel }) => regel),
  ],
  [['zeichen'], (beispiel) => [findFremdzeichen(beispiel)].flatMap((eins) => eins?.regel ?? [])],
  [['datei-lesbar'], (beispiel) => (explainYaml(beispiel) ? ['datei-lesbar'] : [])],
]

describe.each(proben.flatMap(([liste, check]) => liste.map((regel) => ({ regel, check }))))(
  'the examples of $regel',
  ({ regel, check }) => {
    test('before, the rule finds it', () => {
      expect(check(examplesOf(regel).vorher)).toContain(regel)
    })

    test('afterwards nothing is found', () => {
      expect(check(examplesOf(regel).nachher)).toEqual([])
    })
  },
)

test('pages of the manual are called like their rules', () => {
  for (const page of pages)
    expect(readFileSync(page, 'utf8')).toMatch(new RegExp(`^# ${basename(page, '.md')}: `, 'u'))
})

test('the page about charts explains each attribute, as its schema does', () => {
  const seite = readFileSync(handbuchseite('diagramm'), 'utf8')
  for (const [name, feld] of Object.entries(diagrammSchema.shape)) {
    const erklaerung = feld.description?.replaceAll('|', '\\|')
    expect(seite).toContain(
      `| \`${name}\` | ${feld.safeParse(undefined).success ? '' : 'ja'} | ${erklaerung} |\n`,
    )
  }
})

test('the page about Angaben lists each group', () => {
  const seite = readFileSync(handbuchseite('angabe'), 'utf8')
  for (const gruppe of einzelgruppen) expect(seite).toContain(`- \`${gruppe}\`: ${gruppenName(gruppe)}\n`)
})
