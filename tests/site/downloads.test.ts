import { globSync, readFileSync, statSync } from 'node:fs'
import { basename, extname } from 'node:path'
import { toString as plainText } from 'hast-util-to-string'
import { htmlToHast } from 'satteri'
import { describe, expect, test } from 'vitest'
import { writeBytes } from '../../src/domain/dateigroesse.ts'
import { findElements } from '../../src/domain/elemente.ts'
import { readPlandatei } from '../../src/domain/plandatei.ts'
import { listPlandateien } from '../../src/domain/plandateien.ts'
import { findPdf } from '../../src/pdf/pdf-datei.ts'

const plaene = globSync('content/plaene/*.mdx', { exclude: ['**/*.neu.mdx'] }).sort()
const sizeOf = (datei: string): string => writeBytes(statSync(datei).size)

describe.each(plaene)('%s', (datei) => {
  const id = basename(datei, '.mdx')
  const { plan } = readPlandatei(datei, readFileSync(datei, 'utf8'))
  const seite = htmlToHast(readFileSync(`dist/plaene/${id}/index.html`, 'utf8'))
  const [liste] = findElements(seite, ({ properties }) => String(properties.className) === 'downloads')
  const links = liste ? findElements(liste, ({ tagName }) => tagName === 'a') : []

  test('offers the source and the text of editors with their sizes', () => {
    const texte = links.map((link) => plainText(link).trim())
    const { quelle, zeilen } = listPlandateien(id, plan)
    const originale = plan.quelle.textfassung
      ? [`Original des Jobcenters (${extname(quelle).slice(1).toUpperCase()}, ${sizeOf(quelle)})`]
      : []
    const name = plan.quelle.textfassung ? 'Text des Originals' : 'Text der Quelle'
    expect(texte).toEqual(expect.arrayContaining([...originale, `${name} (TXT, ${sizeOf(zeilen)})`]))
    expect(texte).toContain(`Textfassung mit Auszeichnung (MDX, ${sizeOf(datei)})`)
  })

  test('leads to files of the site that have the size it names', () => {
    for (const link of links) {
      const { size } = statSync(`dist${link.properties.href}`)
      expect(plainText(link)).toContain(`, ${writeBytes(size)})`)
    }
  })

  test('offers a PDF of the present content, if one is made, and none else', async () => {
    const pdf = await findPdf(id, plan)
    const angeboten = links.flatMap(
      ({ properties }) => /\/pdf\/(.+)$/u.exec(String(properties.href))?.[1] ?? [],
    )
    expect(angeboten).toEqual(pdf ? [pdf] : [])
  })
})
