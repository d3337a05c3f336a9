/** Whether an element holds words of the document itself and not ours (Bauplan, section 5.4). */
export const isOriginal = (element: Element): boolean =>
  element.closest('article[data-plan]') !== null && element.closest('[data-redaktion]') === null
