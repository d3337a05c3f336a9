/** An element with attributes and content, made without reading any text as HTML. */
export function element<N extends keyof HTMLElementTagNameMap>(
  name: N,
  attribute: Record<string, string | undefined> = {},
  ...inhalt: (Node | string)[]
): HTMLElementTagNameMap[N] {
  const neues = document.createElement(name)
  for (const [schluessel, wert] of Object.entries(attribute))
    if (wert !== undefined) neues.setAttribute(schluessel, wert)
  neues.append(...inhalt)
  return neues
}
