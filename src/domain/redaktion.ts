/** The component whose text is written by editors and no part of the document, also where its name is mistyped. */
const redaktionell = 'einfach'

/** Whether a node of a plan's tree, of Markdown or of its page, is a block that editors wrote. */
export function isRedaktionell(node: { type: string; name?: unknown }): boolean {
  return node.type === 'mdxJsxFlowElement' && String(node.name).toLowerCase() === redaktionell
}
