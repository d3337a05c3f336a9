import { z } from 'zod'
import { bildendung } from './bilddatei.ts'

/** Where a link may lead: not to `javascript:` or `data:`, which browsers would run or show as pages of this site. */
const verweisziele = new Set(['https:', 'http:', 'mailto:', 'tel:'])

/**
 * Whether a link in a text may lead there: to the web, a mail address, a telephone, or a place of this site. What is no
 * address at all, such as a line of print that looks like one, leads nowhere.
 */
export function isVerweisziel(adresse: string): boolean {
  // Browsers read an address as the URL standard says: without line ends and spaces inside its scheme.
  const basis = 'https://diese.website.invalid'
  return !URL.canParse(adresse, basis) || verweisziele.has(new URL(adresse, basis).protocol)
}

const eigenesBild = new RegExp(String.raw`^(?:/(?!/)|\./)?[\p{L}\p{N}_][\p{L}\p{N}_./-]*${bildendung}$`, 'u')

/** Whether a picture comes from this site: a file beside the text or below, or one of `public/`. */
export function isEigenesBild(adresse: string): boolean {
  return eigenesBild.test(adresse) && !adresse.split('/').includes('..')
}

/** Names of the own machine, where a site is tried out before it is published. */
const eigeneMaschine = new Set(['localhost', '127.0.0.1', '[::1]'])

/** Home page of another site like this one: encrypted, whole, and with a slash at its end, so that all else is below it. */
export const websiteSchema = z.url().refine(isWebsite, {
  error: 'Die Adresse einer Startseite beginnt mit https:// und endet mit /',
})

function isWebsite(adresse: string): boolean {
  if (!URL.canParse(adresse)) return false
  const { protocol, hostname, origin, pathname } = new URL(adresse)
  const sicher = protocol === 'https:' || (protocol === 'http:' && eigeneMaschine.has(hostname))
  // A policy would read `*` as any host.
  return sicher && !hostname.includes('*') && adresse === origin + pathname && pathname.endsWith('/')
}

/** An address that a page may link to; `z.url()` alone would let `javascript:` pass. */
export const webadresseSchema = z.url({
  protocol: /^https?$/u,
  error: 'Erwartet: eine Adresse, die mit https:// oder http:// beginnt',
})
