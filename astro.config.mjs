import { globSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { satteri } from '@astrojs/markdown-satteri'
import mdx from '@astrojs/mdx'
import { defineConfig } from 'astro/config'
import { parse } from 'yaml'
import { auslieferung } from './src/auslieferung/index.ts'
import { refuseVerknuepfungen } from './src/checks/verknuepfungen.ts'
import { listAbkuerzungen } from './src/domain/abkuerzungen.ts'
import { findInhaltsfehler } from './src/domain/inhaltsdatei.ts'
import { readZeilen } from './src/domain/quellzeilen.ts'
import { listQuellen } from './src/domain/weitere-suchen.ts'
import { cellPlugin } from './src/markdown/align-cells.ts'
import { kurzfassungPlugin, planPlugin } from './src/markdown/index.ts'
import { linkBasis } from './src/markdown/link-basis.ts'
import { fremdesPlugin } from './src/markdown/refuse-code.ts'
import { searchIndex } from './src/search/build-index.ts'
import { konfiguration } from './src/site/config.ts'
import { siteMap } from './src/site/sitemap.ts'
import { redaktionsvorschau } from './src/vorschau/integration.ts'

/** Lines of a source text; rendering marks the places of proof by them. */
const readSource = (datei) => readZeilen(readFileSync(`./seeds/${datei}`))

/** An entry of the glossary; one that cannot be read is told with file and line, as `npm run check` does. */
const readBegriff = (datei) => {
  const [fehler] = findInhaltsfehler(datei.replaceAll('\\', '/'), readFileSync(datei))
  if (fehler) throw new Error(`${datei}:${fehler.zeile} ${fehler.meldung} → ${fehler.abhilfe}`)
  return { id: basename(datei, '.yaml'), daten: parse(readFileSync(datei, 'utf8')) }
}

const glossar = globSync('content/glossar/*.yaml').map(readBegriff)

const basis = linkBasis()

const umgebung = { readSource, abkuerzungenOf: (plan) => listAbkuerzungen(glossar, plan) }

const withoutDirectives = (level, log, handle) => {
  if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handle(level, log)
}

export default defineConfig({
  site: konfiguration.adresse,
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  // The Content-Security-Policy of the pages knows files only.
  build: { inlineStylesheets: 'never' },
  // Completes and checks frontmatter in editors' programs (.vscode/settings.json).
  experimental: { contentIntellisense: true },
  markdown: {
    syntaxHighlight: false,
    processor: satteri({
      mdastPlugins: [fremdesPlugin],
      hastPlugins: [planPlugin(umgebung), kurzfassungPlugin(umgebung), cellPlugin, basis.plugin],
      features: {
        smartPunctuation: false,
        gfm: {
          footnotes: {
            label: 'Fußnoten',
            backContent: '↩',
            backLabel: (nummer, mal) => `Zurück zum Text von Fußnote ${nummer}${mal > 1 ? `-${mal}` : ''}`,
            clobberPrefix: '',
          },
        },
      },
    }),
  },
  vite: {
    // Where no other site is searched, the page brings none of the code for it.
    define: { 'import.meta.env.MEHRERE_SAMMLUNGEN': String(konfiguration.weitereSuchen.length > 0) },
    // KERN's own Sass is not ours to mend.
    css: { preprocessorOptions: { scss: { quietDeps: true } } },
    // Astro marks every MDX module with a directive that only Astro itself reads.
    build: { rolldownOptions: { onLog: withoutDirectives }, cssMinify: 'esbuild', assetsInlineLimit: 0 },
  },
  integrations: [
    refuseVerknuepfungen(),
    basis.integration,
    mdx({ optimize: true }),
    searchIndex(),
    siteMap(),
    auslieferung(listQuellen(konfiguration.weitereSuchen)),
    redaktionsvorschau(),
  ],
})
