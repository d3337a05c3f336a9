import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { type Fragen, fragenAmTerminal } from '../../scripts/lib/fragen.ts'
import { frageDatei, frageFehlendes } from '../../scripts/lib/gefuehrt.ts'
import { placeQuelle, planQuellort, tellQuellort } from '../../scripts/lib/quelle-ablegen.ts'
import { jobcenterSchema } from '../../src/domain/jobcenter.ts'

const zuhause = process.cwd()
beforeEach(() => {
  process.chdir(mkdtempSync(join(tmpdir(), 'amip-fragen-')))
  mkdirSync('content/jobcenter', { recursive: true })
  mkdirSync('seeds')
})
afterEach(() => process.chdir(zuhause))

const bekannte = [{ id: 'ilm-kreis', name: 'Jobcenter Ilm-Kreis' }]

/** Answers in the order of the questions; a question that is not expected fails. */
function antworten(...vorrat: string[]): Fragen & { gefragt: string[] } {
  const gefragt: string[] = []
  const next = (frage: string): string => {
    gefragt.push(frage)
    const antwort = vorrat.shift()
    if (antwort === undefined) throw new Error(`unexpected question: ${frage}`)
    return antwort
  }
  return {
    gefragt,
    waehle: async (frage, moeglich) => {
      const antwort = next(frage)
      expect(moeglich.map(({ wert }) => wert)).toContain(antwort)
      return antwort as never
    },
    schreibe: async (frage, _, pruefe) => {
      const antwort = next(frage)
      expect(pruefe(antwort)).toBeUndefined()
      return antwort
    },
  }
}

describe('what a source does not say is asked for', () => {
  test('nothing, when Jobcenter and year are known', async () => {
    expect(
      await frageFehlendes({ jobcenter: 'ilm-kreis', jahr: 2025 }, bekannte, antworten()),
    ).toBeUndefined()
  })

  test('only the year, when only the year is missing', async () => {
    const gesagt = await frageFehlendes({ jobcenter: 'ilm-kreis', jahr: null }, bekannte, antworten('2025'))
    expect(gesagt).toEqual({ jobcenter: 'ilm-kreis', jahr: 2025 })
  })

  test('a known Jobcenter is chosen from a list', async () => {
    const gesagt = await frageFehlendes({ jobcenter: null, jahr: 2025 }, bekannte, antworten('ilm-kreis'))
    expect(gesagt).toEqual({ jobcenter: 'ilm-kreis', jahr: 2025 })
  })

  test('a new Jobcenter gets a file that fits its schema', async () => {
    const fragen = antworten('', 'Jobcenter Kreis Übermünde', 'Hessen', 'zkT', '06633', '', '2025')
    const gesagt = await frageFehlendes({ jobcenter: 'uebermuende', jahr: null }, bekannte, fragen)
    expect(gesagt).toEqual({ jobcenter: 'kreis-uebermuende', jahr: 2025 })
    const daten = parse(readFileSync('content/jobcenter/kreis-uebermuende.yaml', 'utf8'))
    expect(jobcenterSchema.parse(daten)).toEqual({
      name: 'Jobcenter Kreis Übermünde',
      land: 'Hessen',
      traegerform: 'zkT',
      rechtsgrundlage: '§ 6a SGB II',
      kreisschluessel: '06633',
      website: null,
    })
    expect(fragen.gefragt).toHaveLength(7)
  })
})

test('the file is asked for, with or without the quotes of a terminal', async () => {
  writeFileSync('AMIP 2025 final.txt', 'Text')
  for (const antwort of ['AMIP 2025 final.txt', "'AMIP 2025 final.txt'", 'AMIP\\ 2025\\ final.txt'])
    expect(await frageDatei(antworten(antwort))).toBe('AMIP 2025 final.txt')
})

describe('a source', () => {
  const wessen = { jobcenter: 'ilm-kreis', jahr: 2025 }
  beforeEach(() => writeFileSync('content/jobcenter/ilm-kreis.yaml', ''))
  const place = (datei: string, neu = false) => {
    const ort = planQuellort(datei, wessen, neu)
    return { ort, undo: placeQuelle(datei, ort), satz: tellQuellort(datei, ort) }
  }

  test('from elsewhere is copied to seeds/ byte for byte, by the name of its plan', () => {
    writeFileSync('AMIP Endfassung.TXT', 'Größe\r\n')
    const { ort, satz, undo } = place('AMIP Endfassung.TXT')
    expect(ort).toEqual({ name: 'ilm-kreis-2025.txt', art: 'kopieren' })
    expect(satz).toBe('Die Quelle liegt jetzt auch in seeds/ilm-kreis-2025.txt.')
    expect(readFileSync('seeds/ilm-kreis-2025.txt')).toEqual(readFileSync('AMIP Endfassung.TXT'))
    undo()
    expect(readdirSync('seeds')).toEqual([])
  })

  test('that lies in seeds/ under another name is renamed', () => {
    writeFileSync('seeds/AMIP 2025 final.docx', 'Text')
    const { satz, undo } = place('seeds/AMIP 2025 final.docx')
    expect(readdirSync('seeds')).toEqual(['ilm-kreis-2025.docx'])
    expect(satz).toBe('Umbenannt: seeds/AMIP 2025 final.docx heißt jetzt seeds/ilm-kreis-2025.docx.')
    undo()
    expect(readdirSync('seeds')).toEqual(['AMIP 2025 final.docx'])
  })

  test('that is there already under its name is named, and nothing is changed', () => {
    writeFileSync('seeds/AMIP.txt', 'gleich')
    writeFileSync('seeds/ilm-kreis-2025.txt', 'gleich')
    const { ort, satz } = place('seeds/AMIP.txt')
    expect(ort).toEqual({ name: 'ilm-kreis-2025.txt', art: 'schon-da' })
    expect(satz).toContain('Byte für Byte gleich')
    expect(readdirSync('seeds')).toEqual(['AMIP.txt', 'ilm-kreis-2025.txt'])
    expect(place('seeds/ilm-kreis-2025.txt').ort.art).toBe('bleibt')
  })

  test('is refused where another file has its name, unless it is a new version of that', () => {
    writeFileSync('plan.txt', 'neu')
    writeFileSync('seeds/ilm-kreis-2025.txt', 'alt')
    expect(() => place('plan.txt')).toThrow('mit anderem Inhalt')
    expect(place('plan.txt', true).ort).toEqual({ name: 'ilm-kreis-2025.txt', art: 'ersetzen' })
    expect(readFileSync('seeds/ilm-kreis-2025.txt', 'utf8')).toBe('alt')
  })

  test('stays where it is while nobody knows whose it is', () => {
    writeFileSync('plan.txt', 'neu')
    for (const jobcenter of [null, 'musterkreis'])
      expect(planQuellort('plan.txt', { jobcenter, jahr: 2025 }, false)).toEqual({
        name: 'plan.txt',
        art: 'bleibt',
      })
  })
})

describe('in a terminal', () => {
  /** Types keys when something is asked; gives what was shown. */
  function terminal(...tasten: string[]): {
    strom: { input: PassThrough; output: PassThrough }
    gezeigt: () => string
  } {
    const strom = { input: new PassThrough(), output: new PassThrough() }
    Object.assign(strom.output, { columns: 100, rows: 40 })
    let gezeigt = ''
    strom.output.on('data', (stueck: Buffer) => {
      gezeigt += stueck.toString('utf8')
    })
    const next = () => {
      const taste = tasten.shift()
      if (taste === undefined) return
      strom.input.write(taste)
      setTimeout(next, 20)
    }
    setTimeout(next, 20)
    return { strom, gezeigt: () => gezeigt }
  }

  test('an answer is chosen by arrow keys', async () => {
    const { strom, gezeigt } = terminal('\u001b[B', '\r')
    const moeglich = [
      { wert: 'a', name: 'Eins' },
      { wert: 'b', name: 'Zwei' },
    ]
    expect(await fragenAmTerminal(strom).waehle('Welche?', moeglich)).toBe('b')
    expect(gezeigt()).toContain('Welche? (Pfeiltasten, dann Eingabetaste)')
  })

  test('a wrong answer is told and asked again', async () => {
    const { strom, gezeigt } = terminal('zwölf', '\r', '\u0015', '12', '\r')
    const zahl = (antwort: string) => (/^\d+$/u.test(antwort) ? undefined : 'Bitte eine Zahl.')
    expect(await fragenAmTerminal(strom).schreibe('Wie viele?', '3', zahl)).toMatch(/12$/u)
    expect(gezeigt()).toContain('Bitte eine Zahl.')
  })

  test('Ctrl-C ends it, and nothing is written', async () => {
    const { strom } = terminal('\u0003')
    await expect(fragenAmTerminal(strom).schreibe('Wie viele?', '3', () => undefined)).rejects.toThrow(
      'Abgebrochen; es ist nichts geschrieben.',
    )
  })
})
