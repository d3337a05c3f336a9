import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import type { Plan } from '../domain/plan.ts'
import { listPlandateien } from '../domain/plandateien.ts'

/** Where finished PDFs stand, so that every build takes them along. */
export const pdfOrdner = 'public/pdf'

/**
 * Name of a plan's PDF. It holds a checksum of the content: once that changes, the PDF has another name, and the one
 * made of the older content is linked no more.
 */
export async function pdfName(id: string, plan: Pick<Plan, 'jobcenter' | 'quelle'>): Promise<string> {
  const pruefsumme = createHash('sha256')
  for (const datei of new Set(Object.values(listPlandateien(id, plan)))) {
    const inhalt = await readFile(datei).catch(() => Buffer.of())
    pruefsumme.update(`${datei} ${inhalt.length}\n`).update(inhalt)
  }
  return `${id}.${pruefsumme.digest('hex').slice(0, 12)}.pdf`
}

/** All PDFs of a plan, also those of older content. */
export async function listPdfs(id: string): Promise<string[]> {
  const namen = await readdir(pdfOrdner).catch(() => [])
  return namen.filter((name) => name.startsWith(`${id}.`) && name.endsWith('.pdf'))
}

/** The PDF of a plan's present content, if there is one. */
export async function findPdf(
  id: string,
  plan: Pick<Plan, 'jobcenter' | 'quelle'>,
): Promise<string | undefined> {
  const vorhandene = await listPdfs(id)
  if (vorhandene.length === 0) return undefined
  const name = await pdfName(id, plan)
  return vorhandene.includes(name) ? name : undefined
}
