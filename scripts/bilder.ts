import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import type { Befund } from '../src/domain/befund.ts'
import { importPlan } from '../src/import/index.ts'
import { readQuelle } from '../src/import/read/index.ts'
import { openBrowser } from '../src/pdf/browser.ts'
import type { Aussehen, Farbe } from '../src/report/aussehen.ts'
import { printGruppiert } from '../src/report/gruppiert.ts'
import { printImport } from '../src/report/import.ts'
import { startVorschau } from '../tests/site/vorschau-projekt.ts'
import { describeImport } from './lib/gefuehrt.ts'

/** The pictures of CONTRIBUTING.md: what editors see, made from the programs themselves. */
const ordner = 'docs/bilder'
const plan = 'content/plaene/kreis-kleve-2023.mdx'
const breite = 1000

/** Roles of a text become elements of a page by signs that no text has. */
const [anfang, trenner, ende] = ['\uE000', '\uE001', '\uE002']
const farbe: Farbe = (rolle, text) => `${anfang}${rolle}${trenner}${text}${ende}`

const aussehen: Aussehen = { farbe, breite: 100 }

/** A terminal as a page. */
async function photographTerminal(page: Page, befehl: string, text: string, datei: string): Promise<void> {
  await page.goto('about:blank')
  await page.setViewportSize({ width: breite, height: 100 })
  await page.evaluate(
    ({ zeilen, signs: [a, t, e] }) => {
      document.documentElement.lang = 'de'
      Object.assign(document.body.style, {
        margin: '0',
        padding: '20px 24px',
        background: '#16181d',
        color: '#e8e8e8',
        font: '15px/1.55 "DejaVu Sans Mono", "Liberation Mono", monospace',
        whiteSpace: 'pre-wrap',
      })
      const farben: Record<string, string> = {
        datei: '#ffffff',
        zeile: '#f0c674',
        abhilfe: '#7fd1de',
        nebenbei: '#9aa0a6',
        gut: '#8bd48b',
        schlecht: '#ff9b91',
      }
      for (const stueck of zeilen.split(new RegExp(`(${a}[^${e}]*${e})`, 'u'))) {
        const [, rolle = '', inhalt] = new RegExp(`^${a}(.*?)${t}([^]*)${e}$`, 'u').exec(stueck) ?? []
        const teil = document.createElement('span')
        teil.textContent = inhalt ?? stueck
        teil.style.color = farben[rolle] ?? 'inherit'
        document.body.append(teil)
      }
    },
    { zeilen: `$ ${befehl}\n\n${text}`, signs: [anfang, trenner, ende] },
  )
  const hoehe = await page.evaluate(() => document.body.scrollHeight)
  await page.setViewportSize({ width: breite, height: Math.min(hoehe, 900) })
  await page.screenshot({ path: `${ordner}/${datei}` })
}

/** Next year's plan of a Jobcenter, made up from this year's. */
async function importNextYear(): Promise<string> {
  const name = 'kreis-kleve-2024.txt'
  const text = readFileSync('seeds/kreis-kleve-2023.txt', 'utf8').replaceAll('2023', '2024')
  const ergebnis = importPlan(await readQuelle(name, Buffer.from(text)), {
    bekannteJobcenter: [{ id: 'kreis-kleve', name: 'Jobcenter Kreis Kleve' }],
    andereTexte: [],
  })
  const bild = describeImport(
    `seeds/${name}`,
    { ziel: 'content/plaene/kreis-kleve-2024.mdx', begriffe: [] },
    ergebnis,
    { quellort: { datei: `seeds/${name}`, liegt: true } },
  )
  return printImport({ ...bild, abschnitte: bild.abschnitte.slice(0, 12) }, aussehen)
}

/** What the check says of two mistakes. */
function checkMistakes(projekt: string): string {
  const datei = join(projekt, plan)
  writeFileSync(
    datei,
    readFileSync(datei, 'utf8')
      .replace('| 15.774.877', '| 15.774.878')
      .replace(/(?<=^<Einfach>\n\n).+$/mu, (absatz) => `${absatz} Das wird vom Kreis bezahlt.`),
  )
  const args = ['scripts/check.ts', '--nur', plan, '--json']
  try {
    execFileSync(process.execPath, args, { cwd: projekt, encoding: 'utf8' })
  } catch (fehler) {
    const { stdout } = fehler as { stdout: string }
    const befunde = JSON.parse(stdout) as Befund[]
    return printGruppiert({ plaene: 5, befunde, offenes: [], verzeichnet: [], hinweise: [] }, aussehen)
  }
  throw new Error('The check has found nothing.')
}

async function photographPreview(page: Page, adresse: string): Promise<void> {
  await page.setViewportSize({ width: breite, height: 640 })
  await page.goto(`${adresse}/plaene/kreis-kleve-2023/`)
  const befund = page.locator('.redaktionsbefund', { hasText: 'Passiv' })
  await befund.waitFor()
  await befund.evaluate((note) => note.scrollIntoView({ block: 'end' }))
  await page.screenshot({ path: `${ordner}/vorschau.png` })
}

mkdirSync(ordner, { recursive: true })
await using projekt = await startVorschau()
await using browser = await openBrowser()
const page = await browser.newPage({ viewport: { width: breite, height: 800 } })
const quelle = 'seeds/kreis-kleve-2024.txt'
await photographTerminal(page, `npm run import -- ${quelle}`, await importNextYear(), 'import.png')
await photographTerminal(page, 'npm run check', checkMistakes(projekt.ordner), 'pruefung.png')
await photographPreview(page, projekt.adresse)
console.log(`${ordner}: import.png, pruefung.png, vorschau.png`)
