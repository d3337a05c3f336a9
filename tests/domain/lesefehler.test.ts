import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { parseMdx } from '../../src/domain/mdx.ts'
import { readPlandatei } from '../../src/domain/plandatei.ts'
import { readFehler } from '../../src/domain/schema-fehler.ts'

/** What an editor is told of a file that cannot be read: line and message. */
function told(read: (text: string) => unknown, text: string): string {
  try {
    read(text)
    return 'lesbar'
  } catch (fehler) {
    const [eins] = readFehler(fehler, text) ?? []
    return `${eins?.zeile} ${eins?.meldung.replace(/^.*?Gefunden: /u, '')}`
  }
}

/** What an editor is advised to do. */
function advice(read: (text: string) => unknown, text: string): string {
  try {
    read(text)
    return ''
  } catch (fehler) {
    return readFehler(fehler, text)?.[0]?.abhilfe ?? ''
  }
}

describe('YAML', () => {
  test.each([
    ['a tab', 'name: a\n\tland: b\n', '2 ein Tabulator'],
    ['a tab deeper in', 'liste:\n  - id: a\n\t  wert: 3\n', '3 ein Tabulator'],
    ['a colon in a value', 'a: 1\ntitel: Plan: 2024\n', '2 ein Doppelpunkt mitten im Wert von titel'],
    ['a line that is indented too far', 'a: 1\n b: 2\n', '2 1 Leerzeichen vor „b“'],
    ['a line too far left', 'a:\n  - id: 1\n    b: 2\n   c: 3\n    d: 4\n', '4 3 Leerzeichen vor „c“.'],
    ['an item too far right', 'a:\n  - b: 1\n   - b: 2\n', '3 3 Leerzeichen vor „- b“.'],
    ['an item too far left', 'a:\n  - b: 1\n - b: 2\n', '3 1 Leerzeichen vor „- b“.'],
    ['a space that is none', 'a: 1\nb:\u00a02\n', '2 ein geschütztes Leerzeichen hinter „b:“'],
    [
      'such a space at the beginning',
      'a:\n  b: 1\n \u00a0c: 2\n',
      '3 ein geschütztes Leerzeichen am Anfang der Zeile',
    ],
    ['a quotation mark that is not closed', 'x: 1\na: "b\nc: d\n', '2 ein Anfang ohne Ende'],
    ['one that is not closed deeper in', "x:\n  - y: 'b\n  - z: d\n", '2 ein Anfang ohne Ende'],
    ['a field twice', 'a: 1\na: 2\n', '2 die Angabe „a“, die in Zeile 1 schon steht'],
    [
      'a field twice, deeper in',
      'x:\n  - id: a\n    w: 1\n    id: b\n',
      '4 die Angabe „id“, die in Zeile 2 schon steht',
    ],
    ['an asterisk', 'a: 1\nb: **fett**\n', '2 ein Wert, der mit einem Sternchen (*) beginnt'],
    ['an at sign', 'a: @b\n', '1 ein Wert, der mit einem besonderen Zeichen beginnt'],
    [
      'a bracket that is not closed',
      'a: [b, c\nd: 1\n',
      '2 eine Zeile, die zu weit links oder rechts beginnt',
    ],
    ['a name without a colon', 'a: 1\nfoo\nb: 2\n', '2 eine Zeile ohne Doppelpunkt'],
    ['no space behind the colon', 'a:1\nb: 2\n', '1 eine Zeile ohne Doppelpunkt'],
    ['a backslash', 'a: "C:\\Daten"\n', '1 ein umgekehrter Schrägstrich'],
    ['dashes in the middle', 'a: 1\n---\nb: 2\n', '2 eine Zeile aus drei Strichen'],
    ['anything else', 'a: > 3\n', '1 eine Stelle, die nicht lesbar ist'],
  ])('%s is told in German with its line', (_, text, erwartet) => {
    expect(told(parse, text)).toMatch(new RegExp(`^${RegExp.escape(erwartet)}.* Erwartet: `, 'u'))
  })

  test('between lines of dashes, lines are those of the file', () => {
    const text = '---\na: 1\n\tb: 2\n---\n\nText\n'
    expect(told((mdx) => parse(mdx.split('---\n')[1] ?? ''), text)).toMatch(/^3 ein Tabulator/u)
  })
})

describe('the lines of dashes', () => {
  const read = (text: string) => readPlandatei('content/plaene/a.mdx', text)

  test.each([
    ['no beginning', 'titel: a\njahr: 2024\n---\n\nText\n', '1 Angaben ohne Anfang'],
    ['a blank line before', '\n---\ntitel: a\n---\n', '1 eine leere Zeile vor den drei Strichen'],
    ['four dashes', '----\ntitel: a\n---\n', '1 die Zeile „----“'],
    ['a long dash', '—\ntitel: a\n---\n', '1 die Zeile „—“'],
    ['no end', '---\ntitel: a\nquelle:\n  datei: b\n\n## Text\n', '4 Angaben ohne Ende'],
    ['no end, and a text that is taken for code', '---\ntitel: a {b\n\n## Text\n', '2 Angaben ohne Ende'],
    ['four dashes at the end', '---\ntitel: a\n----\n\n## Text\n', '3 die Zeile „----“'],
  ])('%s is told with its line', (_, text, erwartet) => {
    expect(told(read, text)).toMatch(new RegExp(`^${RegExp.escape(erwartet)}`, 'u'))
  })
})

describe('MDX', () => {
  test.each([
    ['a component that is not closed', '<Tabelle>\n\nText\n', '1 <Tabelle> ohne Ende. Erwartet: </Tabelle>'],
    [
      'a component that is closed as another',
      '<Tabelle>\n\nA\n\n</Diagramm>\n',
      '5 </Diagramm>. Erwartet: </Tabelle>',
    ],
    ['a component that is only closed', 'A\n\n</Tabelle>\n', '3 das Ende eines Bausteins'],
    ['text beside its tag', '<Einfach>A\n\nB</Einfach>\n', '1 <Einfach> ohne Ende'],
    [
      'printed quotation marks',
      '<Diagramm titel=„X“>\n\nA\n\n</Diagramm>\n',
      '1 das Anführungszeichen „ hinter titel=',
    ],
    [
      'no quotation marks',
      '<Diagramm titel=X>\n\nA\n\n</Diagramm>\n',
      '1 titel=…, ein Wert ohne Anführungszeichen',
    ],
    [
      'a quotation mark too few',
      '<Diagramm titel="X>\n\nA\n\n</Diagramm>\n',
      '1 titel="…, ein Wert ohne Anführungszeichen am Ende',
    ],
    ['a brace', 'A {b c} d\n', '1 Programmcode in geschweiften Klammern'],
    ['less than', 'A\n\nunter <3\n', '3 das Zeichen < im Text'],
    ['a remark', '<!-- A -->\n', '1 eine Bemerkung'],
    ['a mail address in brackets', '<a@b.de>\n', '1 <a@b.de>, eine Adresse in spitzen Klammern'],
    ['an address in brackets', 'A <https://b.de/c> d\n', '1 <https://b.de/c>, eine Adresse'],
    [
      'a quotation mark too few, of several Angaben',
      '<Diagramm\n  art="a\n  titel="b"\n/>\n',
      '2 art="…, ein Wert ohne Anführungszeichen am Ende',
    ],
    [
      'a quotation mark inside a value',
      '<Diagramm\n  art="a"\n  titel="b "c" d"\n/>\n',
      '3 ein gerades Anführungszeichen (") mitten im Wert von titel',
    ],
    [
      'half a pair of quotation marks inside a value',
      '<Diagramm titel="b „c" d"/>\n',
      '1 ein gerades Anführungszeichen (") mitten im Wert von titel',
    ],
    ['a tag without its end', '<Tabelle\n  zahlen="a"\n\n</Tabelle>\n', '2 <Tabelle ohne > hinter'],
    [
      'a tag that is closed by itself, without its end',
      '<Diagramm\n  art="a"\n\nText.\n',
      '2 <Diagramm ohne /> hinter',
    ],
    ['a colon behind an Angabe', '<Diagramm\n  art: "a"\n/>\n', '2 ein Doppelpunkt hinter art'],
    [
      'an end in small letters',
      '<Einfach>\n\nA\n\n</einfach>\n',
      '5 </einfach>. Erwartet: </Einfach>, genau so',
    ],
    ['a mistyped beginning', '<Diagram>\n\nA\n\n</Diagramm>\n', '1 <Diagram>. Erwartet: <Diagramm>'],
    ['a picture in HTML', 'A\n\n<img src="a.png">\n', '3 <img>. Erwartet: Text ohne HTML'],
    ['a line break in HTML', 'A<br>b\n', '1 <br>. Erwartet: Text ohne HTML'],
    ['an end in HTML', 'A</br>b\n', '1 </br>, das Ende von etwas'],
    ['a placeholder', 'A <Name des Jobcenters> b\n', '1 <Name>. Erwartet: Text oder ein Baustein'],
    ['an import', 'A\n\nimport x\n\nA\n', '3 Programmcode: ein Absatz, der mit „import“'],
    ['an export', 'export nach Polen\n', '1 Programmcode: ein Absatz, der mit „export“'],
  ])('%s is told in German with its line', (_, text, erwartet) => {
    expect(told(parseMdx, text)).toMatch(new RegExp(`^${RegExp.escape(erwartet)}.*`, 'u'))
    expect(told(parseMdx, text)).toContain('Erwartet: ')
  })

  test.each([
    ['<Einfach>\n\nA\n\n</einfach>\n', 'schreiben: </Einfach>', '<Einfach>\n\nA\n\n</Einfach>\n'],
    ['A <a@b.de> c\n', '< und > löschen: a@b.de', 'A a@b.de c\n'],
    ['<Diagramm art="a titel="b"/>\n', 'Anführungszeichen', '<Diagramm art="a" titel="b"/>\n'],
    ['export nach Polen\n', '&#101;xport', '&#101;xport nach Polen\n'],
    ['A <Name des X> b\n', '\\<Name>', 'A \\<Name des X> b\n'],
  ])('the advice for %j solves it', (text, rat, danach) => {
    expect(advice(parseMdx, text)).toContain(rat)
    expect(told(parseMdx, danach)).toBe('lesbar')
  })
})
