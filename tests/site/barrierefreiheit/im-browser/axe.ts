import axe from 'axe-core'

/** WCAG 2.2 AA and what axe calls best practice. */
const regeln = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Rules whose findings depend on colours and the size of the window. */
const nachAussehen = ['color-contrast', 'target-size', 'scrollable-region-focusable', 'link-in-text-block']

/** What axe finds, each rule with its elements. */
export const runAxe = (): Promise<string[]> => findViolations({ type: 'tag', values: regeln })

/** The same for the rules that can judge differently in another colour scheme or window. */
export const runAxeOnLook = (): Promise<string[]> => findViolations({ type: 'rule', values: nachAussehen })

async function findViolations(runOnly: axe.RunOnly): Promise<string[]> {
  const { violations } = await axe.run(document, { runOnly, resultTypes: ['violations'] })
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} at ${target.join(' ')}`))
}
