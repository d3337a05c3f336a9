import { expect, test } from 'vitest'
import { parseMdx } from '../../src/domain/mdx.ts'
import { bauform } from '../../src/import/bauform.ts'

const shape = (mdx: string) => bauform(parseMdx(mdx)).map(({ form }) => form)

test('A heading of another level, another cell and another list start change the shape, other words do not.', () => {
  expect(shape('## Ziele\n\nText')).toEqual(shape('## Mittel\n\nAnderer *Text*'))
  expect(shape('## Ziele\n\nText')).not.toEqual(shape('### Ziele\n\nText'))
  expect(shape('2. Ziele')).not.toEqual(shape('3. Ziele'))
  expect(shape('| a | b |\n| - | - |')).not.toEqual(shape('| a |\n| - |'))
})
