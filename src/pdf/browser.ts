import chromium from '@sparticuz/chromium'
import { type Browser, chromium as playwright } from 'playwright-core'

/** Arguments made for serverless machines, with which the browser ends when its first page is closed. */
const einProzess = ['--single-process', '--no-zygote']

/** Arguments with which a page may read what other sites have not allowed; readers' browsers do not let it. */
const ohneSchutz = ['--disable-web-security', '--allow-running-insecure-content']

/** Pages without 3D need no graphics card; to imitate one costs as much time as all else together. */
chromium.setGraphicsMode = false

/** Starts the Chromium that npm installs; nothing is fetched from elsewhere. */
export async function openBrowser(): Promise<Browser> {
  return playwright.launch({
    executablePath: await chromium.executablePath(),
    args: [
      ...chromium.args.filter((arg) => ![...einProzess, ...ohneSchutz].includes(arg)),
      '--disable-background-networking',
    ],
    headless: true,
  })
}
