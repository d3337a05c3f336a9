import type { CDPSession, Page } from 'playwright-core'

/** A node of the page as a screen reader gets it. */
export interface Knoten {
  rolle: string
  name: string
  /** What else it says of itself: level, address, whether it is unfolded or the present page. */
  eigenschaften: { level?: number; url?: string; expanded?: boolean; aktuell?: boolean }
  kinder: Knoten[]
}

/** Reads the accessibility tree of a page as Chromium hands it to screen readers. */
export async function readTree(page: Page): Promise<Knoten> {
  const sitzung = await page.context().newCDPSession(page)
  const nodes = await askTree(sitzung)
  const quelle = {
    knoten: new Map(nodes.map((node) => [node.nodeId, node])),
    aktuell: await findCurrent(sitzung),
  }
  await sitzung.detach()
  const [wurzel] = nodes.filter(({ parentId }) => !parentId).flatMap((node) => build(node, quelle))
  if (!wurzel) throw new Error('The page has no accessibility tree.')
  return wurzel
}

type AXNode = Awaited<ReturnType<typeof askTree>>[number]
type DOMNode = Awaited<ReturnType<typeof askDocument>>

const askTree = async (sitzung: CDPSession) => (await sitzung.send('Accessibility.getFullAXTree')).nodes
const askDocument = async (sitzung: CDPSession) => (await sitzung.send('DOM.getDocument', { depth: -1 })).root

/** `aria-current` is read out, but Chromium leaves it out of the tree it hands to developers. */
async function findCurrent(sitzung: CDPSession): Promise<Set<number>> {
  const gefunden = new Set<number>()
  const search = ({ attributes = [], backendNodeId, children = [] }: DOMNode): void => {
    if (attributes.includes('aria-current')) gefunden.add(backendNodeId)
    children.forEach(search)
  }
  search(await askDocument(sitzung))
  return gefunden
}

interface Quelle {
  knoten: Map<string, AXNode>
  aktuell: Set<number>
}

/** What screen readers do not get is left out; what it holds moves up in its place. */
function build(node: AXNode, quelle: Quelle): Knoten[] {
  const kinder = (node.childIds ?? []).flatMap((id) => {
    const kind = quelle.knoten.get(id)
    return kind ? build(kind, quelle) : []
  })
  if (node.ignored) return kinder
  const eigenschaften = (node.properties ?? []).map(
    ({ name, value }) => [name as string, value.value] as const,
  )
  return [
    {
      rolle: String(node.role?.value ?? ''),
      name: String(node.name?.value ?? '').trim(),
      eigenschaften: {
        ...Object.fromEntries(eigenschaften),
        aktuell: quelle.aktuell.has(node.backendDOMNodeId ?? -1),
      },
      kinder,
    },
  ]
}
