import fc from 'fast-check'
import type { Nodes } from 'hast'
import { evaluate, htmlToHast } from 'satteri'
import { describe, expect, test } from 'vitest'
import config from '../../astro.config.mjs'
import { findElements } from '../../src/domain/elemente.ts'
import { cellPlugin } from '../../src/markdown/align-cells.ts'
import { fremdesPlugin } from '../../src/markdown/refuse-code.ts'
import { angriffe, harmlos } from '../angriffe/mdx.ts'

const datei = new URL('../../content/seiten/a.mdx', import.meta.url)

describe('the very compiler of the site', async () => {
  const renderer = await config.markdown?.processor?.createMdxRenderer?.(
    {},
    { optimize: true, srcDir: new URL('../../src/', import.meta.url), sourcemap: false },
  )
  const compile = async (text: string) => renderer?.process(text, datei.pathname, {})

  test.each(Object.entries(angriffe))('refuses %s', async (name, text) => {
    if (name === 'a component of another folder') return
    await expect(compile(`Text davor.\n\n${text}\n\nText danach.\n`)).rejects.toThrow()
  })

  test('names file and line of everything that it refuses', async () => {
    const compiled = compile('Text\n\n<script>a</script>\n\n{1}\n')
    await expect(compiled).rejects.toThrow(
      /content\/seiten\/a\.mdx:3 Gefunden: <script>.*\n.*\n.*a\.mdx:5 Gefunden/u,
    )
  })

  test('refuses an import that is broken off, over which the parser would end the process', async () => {
    await expect(compile("import '\\\\")).rejects.toThrow('Rückstrich')
  })

  test('compiles what is text', async () => {
    for (const [name, text] of Object.entries(harmlos).filter(([name]) => name !== 'components'))
      expect((await compile(text))?.code, name).toContain('MDXContent')
  })
})

/** What a page of MDX is made of, before it is written as HTML. */
interface Teil {
  type: unknown
  props: Record<string, unknown>
}

const jsx = (type: unknown, props: unknown): Teil => ({ type, props: props as Teil['props'] })

/** Elements that a text may become. */
const elemente = new Set(
  'h1 h2 h3 h4 h5 h6 p strong em del br hr blockquote ol ul li table thead tbody tr th td pre code sup sub a img section input'.split(
    ' ',
  ),
)

/** What in a page could run or load something foreign. */
function findActive(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(findActive)
  if (!node || typeof node !== 'object') return []
  const { type, props } = node as Teil
  const { children, 'set:html': html, ...rest } = props
  const name = typeof type === 'string' ? type : 'Fragment'
  return [
    ...(name === 'Fragment' || elemente.has(name) ? [] : [name]),
    ...findBadProps(rest),
    ...(typeof html === 'string' ? findActiveHtml(htmlToHast(html, { fragment: true })) : []),
    ...findActive(children),
  ]
}

const findActiveHtml = (tree: Nodes): string[] =>
  findElements(tree, () => true).flatMap(({ tagName, properties }) => [
    ...(elemente.has(tagName) ? [] : [tagName]),
    ...findBadProps(properties),
  ])

const findBadProps = (props: Record<string, unknown>): string[] =>
  Object.entries(props).flatMap(([name, value]) => {
    const adresse = ['href', 'src'].includes(name) && URL.parse(String(value), 'https://a.example')
    const passt = !/^on|^style$|:/u.test(name) && (!adresse || protokolle.includes(adresse.protocol))
    return passt ? [] : [`${name}=${value}`]
  })

const protokolle = ['https:', 'http:', 'mailto:', 'tel:']

const angriffszeichen = [
  ...Object.values(angriffe), 'globalThis.angriff = 1', '{', '}', '{{', '`', '<', '>', '</', '/>', '<script>', '</script>', 'import x', 'export ', '"', "'", '<a', ' href=',
  'javascript:', 'data:', '<Einfach>', '</Einfach>', '<!--', '-->', '\u0000', '[a](', ']: javascript:1', '![a](', '<br onclick=', '&#', 'x:alert(1)',
] // biome-ignore format: a list to be read as a whole

const textzeichen = [
  ...Object.values(harmlos).slice(0, -1), ' ', '\n', '\n\n', 'Text', 'import', 'export', 'a', '# ', '- ', '> ', '    ', '\t', '| a |\n| - |\n', '|', '*', '_', '~~', '[', ']', '](', ')', '(', '[^1]', '[^1]: ',
  '\\', '\\{', '\\<', '\\`', '&lt;script&gt;', '&#123;', '&#x7b;', '&#106;avascript&#58;', '<br />', '<sup>', '</sup>', '```', '~~~', '\u2028', '\uFEFF', '//', ':', '"', "'", '&', 'https://a.example',
] // biome-ignore format: a list to be read as a whole

/** Mostly text, now and then a piece of an attack in it. */
const text = fc
  .array(
    fc.oneof(
      { weight: 12, arbitrary: fc.constantFrom(...textzeichen) },
      { weight: 1, arbitrary: fc.constantFrom(...angriffszeichen) },
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((teile) => teile.join(''))

/** The page that a text becomes; undefined where it is refused. */
function render(mdx: string): unknown {
  try {
    const optimizeStatic = { component: 'Fragment', prop: 'set:html' }
    const { default: Content } = evaluate(mdx, {
      Fragment: 'Fragment',
      jsx,
      jsxs: jsx,
      mdastPlugins: [fremdesPlugin],
      hastPlugins: [cellPlugin],
      optimizeStatic,
    }) as { default: (props: object) => unknown }
    return Content({ components: { Fragment: 'Fragment' } })
  } catch {
    return undefined
  }
}

test('whatever is built of such pieces is refused, or becomes a page without anything active', () => {
  let gebaut = 0
  fc.assert(
    fc.property(text, (mdx) => {
      const seite = render(mdx)
      if (seite === undefined) return
      gebaut++
      expect(findActive(seite)).toEqual([])
      expect(globalThis).not.toHaveProperty('angriff')
    }),
    { numRuns: 5000 },
  )
  expect(gebaut).toBeGreaterThan(1000)
})

test('the test sees what is active', () => {
  const seite = (mdx: string) => {
    const { default: Content } = evaluate(mdx, { Fragment: 'Fragment', jsx, jsxs: jsx }) as {
      default: (props: object) => unknown
    }
    return findActive(Content({}))
  }
  expect(seite('<script>alert(1)</script>')).toContain('script')
  expect(seite('[a](javascript:alert(1))')).toEqual(['href=javascript:alert(1)'])
  expect(seite('<br onclick="a" />')).toEqual(['onclick=a'])
})
