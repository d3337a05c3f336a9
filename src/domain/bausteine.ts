/** Components that editors may write in MDX, by the folder of `content/` that the file stands in. */
const jeOrdner = new Map([
  ['plaene', ['Einfach', 'Tabelle', 'Diagramm', 'FehlendeAbbildung']],
  ['seiten', ['Angabe', 'Zusatzangabe', 'Datenschutzaufsicht', 'Fremdabrufe', 'Suchserver']],
])

/** Names of all components that editors may write somewhere. */
export const alleBausteine: readonly string[] = [...jeOrdner.values()].flat()

/**
 * Names of the components that a file may use; none outside of those folders.
 *
 * @param pfad path of the file, from the project's root or from that of the machine
 */
export function bausteineOf(pfad: string): readonly string[] {
  const [, ordner = ''] = /(?:^|\/)content\/([^/]+)\/[^/]+\.mdx$/u.exec(pfad) ?? []
  return jeOrdner.get(ordner) ?? []
}
