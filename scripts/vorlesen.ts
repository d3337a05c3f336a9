import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { preview } from 'astro'
import type { Page } from 'playwright-core'
import { openBrowser } from '../src/pdf/browser.ts'
import { readTree } from '../tests/site/vorlesen/read-tree.ts'
import { type Art, arten, countThings, tellPage } from '../tests/site/vorlesen/tell.ts'

const aufruf = `npm run vorlesen -- ADRESSE… [--nur ${arten.join('|')}]… [--aufgeklappt]`

/** Without text, for judging a page by its structure alone. */
const ueblich = arten.filter((art) => art !== 'text')

function readArguments() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { nur: { type: 'string', multiple: true }, aufgeklappt: { type: 'boolean', default: false } },
  })
  if (positionals.length === 0) throw new Error('Es ist keine Adresse angegeben.')
  const fremde = values.nur?.filter((art) => !arten.includes(art as Art)) ?? []
  if (fremde.length > 0) throw new Error(`„${fremde.join(', ')}“ gibt es nicht zu lesen.`)
  return { adressen: positionals, gefragt: (values.nur as Art[] | undefined) ?? ueblich, ...values }
}

async function readOut(
  page: Page,
  adresse: string,
  optionen: ReturnType<typeof readArguments>,
): Promise<void> {
  const antwort = await page.goto(adresse)
  if (!antwort?.ok()) throw new Error(`Die Seite ${new URL(adresse).pathname} gibt es nicht.`)
  await page.waitForSelector('[data-zustand=laedt]', { state: 'detached' })
  if (optionen.aufgeklappt)
    await page.evaluate(() =>
      document.querySelectorAll('details').forEach((eines) => {
        eines.open = true
      }),
    )
  const baum = await readTree(page)
  console.log(`Seite „${await page.title()}“: ${countThings(baum)}\n`)
  console.log(`${tellPage(baum, optionen.gefragt).join('\n')}\n`)
}

async function readAll(optionen: ReturnType<typeof readArguments>): Promise<void> {
  if (!existsSync('dist/index.html'))
    throw new Error('Es gibt noch keine gebaute Website. Zuerst: npm run build')
  const server = await preview({ root: '.', logLevel: 'error', server: { host: '127.0.0.1', port: 0 } })
  const browser = await openBrowser()
  try {
    const page = await browser.newPage()
    for (const adresse of optionen.adressen)
      await readOut(page, new URL(adresse, `http://127.0.0.1:${server.port}`).href, optionen)
  } finally {
    await browser.close()
    await server.stop()
  }
}

try {
  await readAll(readArguments())
} catch (fehler) {
  console.error(`${fehler instanceof Error ? fehler.message : fehler}\nAufruf: ${aufruf}`)
  process.exitCode = 2
}
