import { readFileSync } from 'node:fs'
import { toString as plainText } from 'hast-util-to-string'
import type { Browser } from 'playwright-core'
import { htmlToHast } from 'satteri'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findElements } from '../../src/domain/elemente.ts'
import { openBrowser } from '../../src/pdf/browser.ts'
import { printPage } from '../../src/pdf/print-page.ts'
import { konfiguration } from '../../src/site/config.ts'

const website = { dist: 'dist', adresse: konfiguration.adresse, basis: '/' }
const pfad = '/plaene/kreis-kleve-2023/'
const seite = htmlToHast(readFileSync(`dist${pfad}index.html`, 'utf8'))

const textsOf = (name: RegExp): string[] =>
  findElements(seite, ({ tagName }) => name.test(tagName)).map((element) =>
    plainText(element).replace(/\s+/gu, ' ').trim(),
  )

let browser: Browser
let pdf = ''
beforeAll(async () => {
  browser = await openBrowser()
  pdf = Buffer.from(await printPage(browser, website, pfad)).toString('latin1')
})
afterAll(() => browser.close())

/** Titles of the document and of its bookmarks; what is not ASCII is written in hexadecimal UTF-16. */
function titles(): string[] {
  return [...pdf.matchAll(/\/Title (?:\(((?:\\.|[^\\)])*)\)|<FEFF([0-9A-F]+)>)/gu)].map(([, ascii, hex]) =>
    hex
      ? new TextDecoder('utf-16be').decode(Buffer.from(hex, 'hex'))
      : (ascii ?? '').replace(/\\(.)/gu, '$1'),
  )
}

describe('the PDF of a plan', () => {
  test('is tagged, in German, and shows its title', () => {
    expect(pdf.slice(0, 5)).toBe('%PDF-')
    expect(pdf).toContain('/StructTreeRoot')
    expect(pdf).toMatch(/\/MarkInfo\s*<<[^>]*\/Marked true/u)
    expect(pdf).toMatch(/\/Lang \(de\)/u)
    expect(pdf).toMatch(/\/DisplayDocTitle true/u)
    expect(titles()).toContain(textsOf(/^title$/u)[0])
  })

  test('is set in the font of the site', () => {
    expect(pdf).toMatch(/\/FontName \/[A-Z]+\+FiraSans-Regular/u)
    expect(pdf).toMatch(/\/FontName \/[A-Z]+\+FiraSans-SemiBold/u)
  })

  test('tags headings, tables and lists as such', () => {
    for (const art of ['H1', 'H2', 'H3', 'TR', 'TH', 'TD', 'L', 'LI', 'Link'])
      expect(pdf).toMatch(new RegExp(`/S /${art}\\b`, 'u'))
  })

  test('has a bookmark for every heading, with whole words', () => {
    const lesezeichen = titles().map((titel) => titel.replace(/\s+/gu, ' ').trim())
    // What one can download is no part of the paper.
    const ueberschriften = textsOf(/^h[1-6]$/u).filter((text) => text !== 'Diesen Plan herunterladen')
    expect(ueberschriften.length).toBeGreaterThan(20)
    expect(pdf).toContain('/Outlines')
    expect(ueberschriften.filter((text) => !lesezeichen.includes(text))).toEqual([])
  })

  test('leads to the website, not to this machine', () => {
    const ziele = [...pdf.matchAll(/\/URI \(([^)]+)\)/gu)].map(([, ziel = '']) => ziel)
    expect(ziele).toContain(`${konfiguration.adresse}/jobcenter/kreis-kleve/`)
    expect(ziele.filter((ziel) => /localhost|127\.0\.0\.1|file:/u.test(ziel))).toEqual([])
  })
})

test('a page that is not built is named', async () => {
  await expect(printPage(browser, website, '/plaene/nirgends-2024/')).rejects.toThrow(
    '/plaene/nirgends-2024/',
  )
})
