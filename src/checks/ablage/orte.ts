import { bildendungen } from '../../domain/bilddatei.ts'

/** A folder that editors work in, and what belongs there. */
export interface Ort {
  ordner: string
  /** Endings of the files there, the usual one first. */
  endungen: readonly string[]
  /** How a file there is called: like its plan, or by a word of its own. */
  name: 'plan' | 'wort'
  was: string
}

/** All folders for content, the likeliest for an ending first. */
export const orte: readonly Ort[] = [
  { ordner: 'content/plaene', endungen: ['.mdx'], name: 'plan', was: 'Pläne' },
  { ordner: 'content/kurzfassungen', endungen: ['.mdx'], name: 'plan', was: 'Kurzfassungen' },
  { ordner: 'content/seiten', endungen: ['.mdx'], name: 'wort', was: 'Seiten wie das Impressum' },
  { ordner: 'content/jobcenter', endungen: ['.yaml'], name: 'wort', was: 'Angaben zu Jobcentern' },
  { ordner: 'content/glossar', endungen: ['.yaml'], name: 'wort', was: 'Begriffe des Glossars' },
  { ordner: 'content/themen', endungen: ['.yaml'], name: 'wort', was: 'Themen' },
  { ordner: 'content/plaene/bilder', endungen: bildendungen, name: 'wort', was: 'Bilder der Pläne' },
  {
    ordner: 'seeds',
    endungen: ['.txt', '.pdf', '.docx', '.pdf.txt', '.docx.txt'],
    name: 'plan',
    was: 'Quellen: Text, PDF oder Word, wie das Jobcenter sie geliefert hat',
  },
]

/** Endings that mean the same as one of ours. */
const gleichbedeutend: Record<string, string> = { '.yml': '.yaml', '.md': '.mdx', '.markdown': '.mdx' }

/** What programs for plain text hang on to an ending that they do not know. */
const angehaengt = /(?<=\.(?:mdx?|markdown|ya?ml))\.txt$/u

/** The ending as it should be written. */
export function usualEnding(endung: string): string {
  const klein = endung.toLowerCase().replace(angehaengt, '')
  return gleichbedeutend[klein] ?? klein
}
