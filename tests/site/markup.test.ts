import { readFileSync } from 'node:fs'
import { HtmlValidate, StaticConfigLoader } from 'html-validate'
import { expect, test } from 'vitest'
import { adressen } from './browser.ts'
import { fileOf } from './seitenarten.ts'

/** What the HTML standard says, and nothing of taste; ids may begin with a number, as headings do. */
const regeln = { root: true, extends: ['html-validate:standard'] }
const pruefer = new HtmlValidate(new StaticConfigLoader(regeln))

async function findFehler(html: string): Promise<string[]> {
  const { results } = await pruefer.validateString(html)
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`),
  )
}

test.each(adressen)('%s is valid HTML', async (adresse) => {
  expect(await findFehler(readFileSync(fileOf(adresse), 'utf8'))).toEqual([])
})

test('the checker sees what is wrong', async () => {
  const fehler = await findFehler(
    '<!doctype html><html lang="de"><head></head><body><p><div id="a"></div><b id="a" for="c">d</i></p></body></html>',
  )
  for (const regel of ['no-dup-id', 'element-required-content', 'close-order'])
    expect(fehler.join('\n')).toContain(regel)
})
