import type { AstroIntegration } from 'astro'
import type { HastPluginEntry } from 'satteri'

/** A rendering step that must know the path the site is built for, and what tells it. */
export interface Basisschritt {
  plugin: HastPluginEntry
  integration: AstroIntegration
}

/**
 * Links in content are written from the site's root, `[Glossar](/glossar/)`; on the page they lead below the path that the
 * site is built for. Only Astro knows that path, because it may be an argument of its call.
 */
export function linkBasis(): Basisschritt {
  let basis = ''
  return {
    integration: {
      name: 'link-basis',
      hooks: {
        'astro:config:done': ({ config }) => {
          basis = config.base.replace(/\/$/u, '')
        },
      },
    },
    plugin: {
      name: 'link-basis',
      element: {
        filter: ['a'],
        visit(node, context) {
          const { href } = node.properties
          if (typeof href === 'string' && /^\/(?!\/)/u.test(href))
            context.setProperty(node, 'href', basis + href)
        },
      },
    },
  }
}
