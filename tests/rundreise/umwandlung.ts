import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser } from 'playwright-core'
import type { Vorlage } from './vorlage.ts'
import { writeFodt } from './write-fodt.ts'
import { writeHtml } from './write-html.ts'

/** Kinds of files that a plan is turned into. */
export const fassungen = {
  'Word (LibreOffice)': 'docx',
  'PDF mit Struktur (LibreOffice)': 'pdf',
  'PDF ohne Struktur (LibreOffice)': 'pdf',
  'PDF mit Struktur (Chromium)': 'pdf',
  'PDF ohne Struktur (Chromium)': 'pdf',
} as const

export type Fassung = keyof typeof fassungen

/** Whether LibreOffice is on this machine. */
export const hasLibreOffice = (): boolean => spawnSync('soffice', ['--version']).status === 0

/** Turns a plan into all kinds of files; gives the path of each. */
export async function convert(
  id: string,
  vorlage: Vorlage,
  ordner: string,
  browser: Browser,
): Promise<Record<Fassung, string>> {
  mkdirSync(ordner, { recursive: true })
  const [fodt, html] = [join(ordner, `${id}.fodt`), join(ordner, `${id}.xhtml`)]
  writeFileSync(fodt, writeFodt(vorlage))
  writeFileSync(html, writeHtml(vorlage))
  return {
    'Word (LibreOffice)': office(fodt, 'docx:MS Word 2007 XML', join(ordner, 'word')),
    'PDF mit Struktur (LibreOffice)': office(fodt, pdfFilter(true), join(ordner, 'lo-mit')),
    'PDF ohne Struktur (LibreOffice)': office(fodt, pdfFilter(false), join(ordner, 'lo-ohne')),
    'PDF mit Struktur (Chromium)': await print(browser, html, true, join(ordner, `${id}-mit.pdf`)),
    'PDF ohne Struktur (Chromium)': await print(browser, html, false, join(ordner, `${id}-ohne.pdf`)),
  }
}

const pdfFilter = (tagged: boolean): string => {
  const schalter = (value: boolean) => ({ type: 'boolean', value: String(value) })
  const optionen = { UseTaggedPDF: schalter(tagged), ExportBookmarks: schalter(tagged) }
  return `pdf:writer_pdf_Export:${JSON.stringify(optionen)}`
}

function office(datei: string, filter: string, ordner: string): string {
  const { status, stderr } = spawnSync(
    'soffice',
    [
      '--headless',
      `-env:UserInstallation=${pathToFileURL(join(ordner, '..', 'profil')).href}`,
      '--infilter=OpenDocument Text Flat XML',
      '--convert-to',
      filter,
      '--outdir',
      ordner,
      datei,
    ],
    { encoding: 'utf8' },
  )
  if (status !== 0) throw new Error(`LibreOffice ist gescheitert: ${stderr}`)
  return join(ordner, basename(datei).replace('.fodt', `.${filter.split(':')[0]}`))
}

const rand = '<div style="font-size:9px;margin-left:2cm">'

async function print(browser: Browser, html: string, tagged: boolean, ziel: string): Promise<string> {
  const page = await browser.newPage()
  try {
    await page.goto(pathToFileURL(html).href)
    const pdf = await page.pdf({
      tagged,
      outline: tagged,
      displayHeaderFooter: true,
      headerTemplate: `${rand}Jobcenter Musterland</div>`,
      footerTemplate: `${rand}Seite <span class="pageNumber"></span></div>`,
      preferCSSPageSize: true,
    })
    writeFileSync(ziel, pdf)
    return ziel
  } finally {
    await page.close()
  }
}
