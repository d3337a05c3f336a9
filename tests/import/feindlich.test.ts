import { mdxToJs } from 'satteri'
import { describe, expect, test } from 'vitest'
import { bausteineOf } from '../../src/domain/bausteine.ts'
import { findFremdes } from '../../src/domain/fremdes.ts'
import { parseMdx } from '../../src/domain/mdx.ts'
import { readMdxWords } from '../../src/domain/mdx-woerter.ts'
import { expectedWords } from '../../src/domain/quelltext.ts'
import { compareWords } from '../../src/domain/worttreue.ts'
import { type Importergebnis, importPlan } from '../../src/import/index.ts'
import { UnbrauchbareQuelle } from '../../src/import/read/quelle.ts'
import { readText } from '../../src/import/read/text.ts'
import { angriffe } from '../angriffe/mdx.ts'
import { readFrontmatter } from '../frontmatter.ts'

const vorgaben = { bekannteJobcenter: [], andereTexte: [], jobcenter: 'musterkreis', jahr: 2024, themen: [] }
const load = (bytes: Uint8Array): Importergebnis => importPlan(readText('feind.txt', bytes), vorgaben)
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

/** No word is lost, none is added, nothing is code, and the page compiles. */
function expectRight(bytes: Uint8Array): Importergebnis {
  const ergebnis = load(bytes)
  const plan = readFrontmatter(ergebnis.mdx)
  const tree = parseMdx(ergebnis.mdx)
  const erwartet = expectedWords(readText('feind.txt', bytes).zeilen, plan)
  expect(compareWords(erwartet, readMdxWords(plan.titel, tree))).toBeUndefined()
  expect(findFremdes(tree, bausteineOf('content/plaene/a.mdx'))).toEqual([])
  expect(() => mdxToJs(ergebnis.mdx)).not.toThrow()
  return ergebnis
}

const satz = 'Für Bürgerinnen und Bürger – „größer“ ist schöner: 5.000 €.'
const inhalt = `# Plan 2024\n\n${satz}\n`
const utf16 = (littleEndian: boolean, mark: boolean): Uint8Array => {
  const einheiten = [...(mark ? '\uFEFF' : ''), ...inhalt].map((zeichen) => zeichen.charCodeAt(0))
  return new Uint8Array(
    einheiten.flatMap((zahl) => (littleEndian ? [zahl & 255, zahl >> 8] : [zahl >> 8, zahl & 255])),
  )
}
/** Windows-1252 of the signs used here. */
const windows = new Map([
  ['–', 0x96],
  ['„', 0x84],
  ['“', 0x93],
  ['€', 0x80],
])
const ansi = new Uint8Array([...inhalt].map((zeichen) => windows.get(zeichen) ?? zeichen.charCodeAt(0)))

describe('a text in another encoding is read as what it is:', () => {
  test.each<[string, Uint8Array]>([
    ['UTF-8', utf8(inhalt)],
    ['UTF-8 with a mark', utf8(`\uFEFF${inhalt}`)],
    ['Windows-1252', ansi],
    ['UTF-16, little end first', utf16(true, true)],
    ['UTF-16, big end first', utf16(false, true)],
    ['composed umlauts', utf8(inhalt.normalize('NFD'))],
    ['line ends of old Macs', utf8(inhalt.replaceAll('\n', '\r'))],
    ['mixed line ends', utf8(`# Plan 2024\r\n\r${satz}\n\r`)],
    ['signs that show nothing', utf8(inhalt.replaceAll('ü', '\u200Bü\u2060'))],
  ])('%s', (_, bytes) => {
    expect(expectRight(bytes).mdx).toContain(satz)
  })
})

describe('what is no text of a plan is refused with what was found and what to do:', () => {
  const refuse = (bytes: Uint8Array): UnbrauchbareQuelle => {
    try {
      load(bytes)
    } catch (fehler) {
      if (fehler instanceof UnbrauchbareQuelle) return fehler
      throw fehler
    }
    throw new Error('It was imported.')
  }

  test.each<[string, Uint8Array, string]>([
    ['nothing', utf8(''), 'ohne Text'],
    ['spaces', utf8(' \n\t\n\u00A0'), 'ohne Text'],
    ['a mark alone', utf8('\uFEFF'), 'ohne Text'],
    ['signs alone', utf8('--- *** ...'), 'ohne Text'],
    ['zero bytes', utf8('Plan\0 2024'), 'Nullbytes'],
    ['UTF-16 without a mark', utf16(true, false), 'Nullbytes'],
    ['one line of 20 MB', utf8(`${satz} `.repeat(330_000)), ' KB. Erwartet'],
    ['one line of 2 MB', utf8(`${satz} `.repeat(33_000)), 'Zeile 1: Gefunden: '],
    ['200,000 lines', utf8('a\n'.repeat(200_000)), '200.001 Zeilen'],
    [
      'a word of 100,000 letters',
      utf8(`Plan\n\n${'a'.repeat(100_000)}`),
      'Zeile 3: Gefunden: 100.000 Zeichen',
    ],
    ['a word of 10,000 letters', utf8('a'.repeat(10_000)), '10.000 Zeichen ohne Leerzeichen'],
    [
      'a picture in the text',
      utf8(`Plan\n\n![](data:image/png;base64,${'iVBORw0KGgo'.repeat(1000)})`),
      'ohne Leerzeichen',
    ],
    ['a line far to the right', utf8(`Plan\n${' '.repeat(5000)}a`), '5.000 Leerzeichen am Anfang'],
  ])('%s', (_, bytes, meldung) => {
    const { message, abhilfe } = refuse(bytes)
    expect(message).toContain(meldung)
    expect(abhilfe).toMatch(/^\p{Lu}.+\.$/u)
  })
})

test.each(Object.entries(angriffe))('%s in a source becomes text', (_, text) => {
  expectRight(utf8(`# Plan 2024\n\nText davor.\n\n${text}\n\nText danach.\n`))
})

describe('what stands in each other without end becomes text, or is told:', () => {
  test.each([
    ['lists', Array.from({ length: 150 }, (_, i) => `${' '.repeat(i * 2)}- Punkt ${i}`).join('\n')],
    ['quotations', `${'> '.repeat(20_000)}Text`],
    ['brackets', `${'['.repeat(900)}a${']'.repeat(900)}(b)`],
    ['emphasis', '*a **b _c '.repeat(3000)],
    ['tags', `${'<sup>'.repeat(150)}x${'</sup>'.repeat(150)}`],
    ['back ticks', `${'`'.repeat(1500)} a ${'`'.repeat(1499)}`],
    ['bars', `| a |\n| - |\n${'|'.repeat(1500)}`],
    ['references', '[^1]'.repeat(400)],
  ])('%s', (_, text) => {
    expectRight(utf8(`Plan 2024\n\n${text}\n`))
  })
})

/** Sizes at which steps that compare all with all would not end; several times that of the longest plan. */
describe('a long text is imported in one go:', { timeout: 600_000 }, () => {
  const zeilen = (anzahl: number, write: (i: number) => string) =>
    Array.from({ length: anzahl }, (_, i) => write(i)).join('\n')
  test.each([
    [
      'figures in every line',
      zeilen(
        2500,
        (i) =>
          `Das Jobcenter berät ${1000 + i} Leistungsberechtigte (ELB) und gibt ${5000 + i} € im Jahr 2024 aus.`,
      ),
    ],
    ['a table', `Bezeichnung\t2023\t2024\n${zeilen(3000, (i) => `FbW ${i}\t${i}\t${i + 1}`)}`],
    ['a table in pipes', `| a | b |\n| - | - |\n${zeilen(3000, (i) => `| x${i} | ${i} |`)}`],
    ['chapters', zeilen(3000, (i) => `# ${i + 1} Kapitel ${i}\n`)],
    [
      'notes',
      `${zeilen(1500, (i) => `Text<sup>${i + 1}</sup>\n`)}\n${zeilen(1500, (i) => `<sup>${i + 1}</sup> Anmerkung ${i}\n`)}`,
    ],
    ['abbreviations', zeilen(5000, (i) => `Die Jugendberufsagentur${i} (JBA${i}) berät.`)],
    ['words broken at line ends', zeilen(3000, () => 'Ar-\nbeits-\nmarkt ist')],
    ['empty lines', `Anfang${'\n'.repeat(29_000)}Ende`],
  ])('%s', (_, text) => {
    expectRight(utf8(`Plan 2024\n\n${text}\n`))
  })
})
