import type { HastPluginEntry } from 'satteri'

/**
 * Cells that Markdown aligns get a class instead of a style attribute, which the site's Content-Security-Policy forbids.
 * Only figures at the right are worth it; tables of plans have their classes already.
 */
export const cellPlugin: HastPluginEntry = {
  name: 'zellen',
  element: {
    filter: ['th', 'td'],
    visit(node, context) {
      if (typeof node.properties.style !== 'string') return
      if (node.properties.style.includes('right')) context.setProperty(node, 'className', ['zahl'])
      context.setProperty(node, 'style', null)
    },
  },
}
