import chromium from '@sparticuz/chromium'
import { type Browser, chromium as playwright } from 'playwright-core'

/** Arguments made for serverless machines, with which the browser ends when its first page is closed. */
const einProzess = ['--single-process', '--no-zygote']

/** Starts the Chromium that npm installs; nothing is fetched from elsewhere. */
export async function openBrowser(): Promise<Browser> {
  return playwright.launch({
    executablePath: await chromium.executablePath(),
    args: [...chromium.args.filter((arg) => !einProzess.includes(arg)), '--disable-background-networking'],
    headless: true,
  })
}
