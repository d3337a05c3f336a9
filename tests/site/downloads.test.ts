import { globSync, readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { toString as plainText } from 'hast-util-to-string'
import { htmlToHast } from 'satteri'
import { describe, expect, test } from 'vitest'
import { writeBytes } from '../../src/domain/dateigroesse.ts'
import { findElements } from '../../src/domain/elemente.ts'
import { readPlandatei } from '../../src/domain/plandatei.ts'
import { findPdf } from '../../src/pdf/pdf-datei.ts'

const plaene = globSync('content/plaene/*.mdx', { exclude: ['**/*.neu.mdx'] }).sort()

describe.each(plaene)('%s', (datei) => {
  const id = basename(datei, '.mdx')
  const seite = htmlToHast(readFileSync(`dist/plaene/${id}/index.html`, 'utf8'))
  const [liste] = findElements(seite, ({ properties }) => String(properties.className) === 'downloads')
  const links = liste ? findElements(liste, ({ tagName }) => tagName === 'a') : []

  test('offers the source and the text of editors with their sizes', () => {
    const texte = links.map((link) => plainText(link).trim())
    expect(texte).toContain(`Text der Quelle (TXT, ${writeBytes(statSync(`seeds/${id}.txt`).size)})`)
    expect(texte).toContain(`Textfassung mit Auszeichnung (MDX, ${writeBytes(statSync(datei).size)})`)
  })

  test('leads to files of the site that have the size it names', () => {
    for (const link of links) {
      const { size } = statSync(`dist${link.properties.href}`)
      expect(plainText(link)).toContain(`, ${writeBytes(size)})`)
    }
  })

  test('offers a PDF of the present content, if one is made, and none else', async () => {
    const pdf = await findPdf(id, readPlandatei(datei, readFileSync(datei, 'utf8')).plan)
    const angeboten = links.flatMap(
      ({ properties }) => /\/pdf\/(.+)$/u.exec(String(properties.href))?.[1] ?? [],
    )
    expect(angeboten).toEqual(pdf ? [pdf] : [])
  })
})
