import { globSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { parse } from 'yaml'
import { begriffSchema } from '../src/domain/glossar.ts'
import { originalText } from '../src/domain/mdx-woerter.ts'
import { readPlandatei } from '../src/domain/plandatei.ts'
import { printGlossar } from '../src/report/glossar.ts'

const glossar = globSync('content/glossar/*.yaml')
  .sort()
  .map((datei) => begriffSchema.parse(parse(readFileSync(datei, 'utf8'))))
const plaene = globSync('content/plaene/*.mdx', { exclude: ['**/*.neu.mdx'] })
  .sort()
  .map((datei) => {
    const { tree } = readPlandatei(datei, readFileSync(datei, 'utf8'))
    return { id: basename(datei, '.mdx'), text: originalText(tree) }
  })

console.log(printGlossar(glossar, plaene))
