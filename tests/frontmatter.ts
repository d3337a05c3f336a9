import { parse } from 'yaml'
import { parseMdx } from '../src/domain/mdx.ts'
import type { Plan } from '../src/domain/plan.ts'

/** Frontmatter of an MDX text as its YAML says, without a check against the schema. */
export function readFrontmatter(mdx: string): Plan {
  const [yaml] = parseMdx(mdx).children
  return parse(yaml?.type === 'yaml' ? yaml.value : '') as Plan
}
