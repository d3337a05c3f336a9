import type { CollectionEntry } from 'astro:content'
import { stat } from 'node:fs/promises'
import { listPlandateien } from '../domain/plandateien.ts'
import { findPdf, pdfOrdner } from '../pdf/pdf-datei.ts'
import { planAdresse } from './plaene.ts'

/** A plan in another form, as a file. */
export interface Download {
  /** What the file holds, in plain words. */
  name: string
  format: 'TXT' | 'MDX' | 'PDF' | 'DOCX'
  /** Media type. */
  medium: string
  /** Path from the site's root. */
  pfad: string
  /** The file on this machine that is handed out byte for byte. */
  datei: string
  bytes: number
}

type Plan = CollectionEntry<'plaene'>

/** The text of a plan as it was received and as editors keep it; of a PDF or Word file also the file itself. */
export function getTextdateien({ id, data }: Plan): Promise<Download[]> {
  const { zeilen, text } = listPlandateien(id, data)
  return Promise.all([
    ...describeOriginal(id, data).map(withSize),
    withSize({
      name: data.quelle.textfassung ? 'Text des Originals' : 'Text der Quelle',
      format: 'TXT',
      medium: 'text/plain',
      pfad: `${planAdresse(id)}${id}.txt`,
      datei: zeilen,
    }),
    withSize({
      name: 'Textfassung mit Auszeichnung',
      format: 'MDX',
      // MDX has no registered media type of its own.
      medium: 'text/markdown',
      pfad: `${planAdresse(id)}${id}.mdx`,
      datei: text,
    }),
  ])
}

const originale = {
  pdf: { format: 'PDF', medium: 'application/pdf' },
  docx: { format: 'DOCX', medium: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' },
} as const

function describeOriginal(id: string, plan: Plan['data']): Omit<Download, 'bytes'>[] {
  if (!plan.quelle.textfassung) return []
  const endung = /\.docx$/iu.test(plan.quelle.datei) ? 'docx' : 'pdf'
  const { quelle: datei } = listPlandateien(id, plan)
  const pfad = `${planAdresse(id)}${id}.${endung}`
  return [{ name: 'Original des Jobcenters', ...originale[endung], pfad, datei }]
}

/** All forms of a plan; a PDF only where it was made of the present content. */
export async function getDownloads(plan: Plan): Promise<Download[]> {
  const pdf = await findPdf(plan.id, plan.data)
  const texte = await getTextdateien(plan)
  return pdf ? [await describePdf(pdf), ...texte] : texte
}

function describePdf(datei: string): Promise<Download> {
  return withSize({
    name: 'PDF zum Drucken, barrierearm',
    format: 'PDF',
    medium: 'application/pdf',
    pfad: `/pdf/${datei}`,
    datei: `${pdfOrdner}/${datei}`,
  })
}

async function withSize(download: Omit<Download, 'bytes'>): Promise<Download> {
  return { ...download, bytes: (await stat(download.datei)).size }
}
