import { globSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import type { Root } from 'mdast'
import { mdxToMdast } from 'satteri'
import { parse } from 'yaml'
import type { Angebot, Bestand, Planstand } from '../../src/daten/bestand.ts'
import { begriffSchema } from '../../src/domain/glossar.ts'
import { jobcenterSchema } from '../../src/domain/jobcenter.ts'
import { planSchema } from '../../src/domain/plan.ts'
import { zeilenDatei } from '../../src/domain/plandateien.ts'
import { readPlanzahlen } from '../../src/domain/planzahlen.ts'
import { readTabellen } from '../../src/domain/quelltabellen.ts'
import { readZeilen } from '../../src/domain/quellzeilen.ts'
import { readFrontmatter } from '../frontmatter.ts'

/** An offer as it is where an operator has filled in nothing. */
export const leeresAngebot: Angebot = {
  titel: 'AMIP online',
  adresse: 'https://amip.example',
  basis: '',
  herausgeber: 'AMIP online',
}

/** All content as the site reads it, in the same order, but without Astro. */
export function readBestand(angebot: Angebot = leeresAngebot): Bestand {
  const plaene = files('plaene', 'mdx').map(readPlan)
  const begriffe = files('glossar', 'yaml').map((datei) => ({
    id: basename(datei, '.yaml'),
    ...begriffSchema.parse(parse(readFileSync(datei, 'utf8'))),
  }))
  return {
    angebot,
    plaene: plaene.sort((a, b) => compare(a.jobcenter.name, b.jobcenter.name) || b.jahr - a.jahr),
    begriffe: begriffe.sort((a, b) => compare(a.begriff, b.begriff)),
  }
}

const compare = (a: string, b: string): number => a.localeCompare(b, 'de', { numeric: true })

const files = (ordner: string, endung: string): string[] =>
  globSync(`content/${ordner}/*.${endung}`, { exclude: [`**/*.neu.${endung}`] }).sort()

function readPlan(datei: string): Planstand {
  const mdx = readFileSync(datei, 'utf8')
  const plan = planSchema.parse(readFrontmatter(mdx))
  const tree = mdxToMdast(mdx, { position: false }) as Root
  const zeilen = readZeilen(readFileSync(`seeds/${zeilenDatei(plan.quelle)}`))
  const jobcenter = parse(readFileSync(`content/jobcenter/${plan.jobcenter}.yaml`, 'utf8'))
  return {
    id: basename(datei, '.mdx'),
    titel: plan.titel,
    jahr: plan.jahr,
    stand: plan.stand,
    jobcenter: { id: plan.jobcenter, ...jobcenterSchema.parse(jobcenter) },
    zahlen: readPlanzahlen(plan, tree, zeilen),
    tabellen: readTabellen(tree),
  }
}
