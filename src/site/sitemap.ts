import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import sitemap, { type SitemapItem } from '@astrojs/sitemap'
import type { AstroConfig, AstroIntegration } from 'astro'

/**
 * Lists the pages of the built site for search engines in `/sitemap-index.xml`. A page bears the date that it states
 * itself; where it states none, none is made up.
 */
export function siteMap(): AstroIntegration {
  let config: AstroConfig | undefined
  const liste = sitemap({
    namespaces: { news: false, xhtml: false, image: false, video: false },
    filter: (adresse) => !adresse.endsWith('/suche/'),
    serialize: async (seite) => ({ ...seite, ...(config && (await readLastmod(seite, config))) }),
  })
  const done = liste.hooks['astro:config:done']
  return {
    ...liste,
    hooks: {
      ...liste.hooks,
      'astro:config:done': (options) => {
        config = options.config
        return done?.(options)
      },
    },
  }
}

const angabe = /<meta name="dcterms\.modified" content="([^"]+)">/u

async function readLastmod(
  { url }: SitemapItem,
  { base, outDir }: AstroConfig,
): Promise<Partial<SitemapItem>> {
  const pfad = new URL(url).pathname.slice(base.replace(/\/$/u, '').length)
  const html = await readFile(`${fileURLToPath(outDir)}${decodeURI(pfad)}index.html`, 'utf8')
  const [, lastmod] = angabe.exec(html) ?? []
  return lastmod ? { lastmod } : {}
}
