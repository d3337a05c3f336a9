import { globSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { expect, test } from 'vitest'
import { readEintraege } from '../../scripts/lib/eintraege.ts'
import { begriffSchema } from '../../src/domain/glossar.ts'
import { readPlanabschnitte } from '../../src/domain/planabschnitte.ts'
import { readPlandatei } from '../../src/domain/plandatei.ts'
import { listThemenworte, themaSchema } from '../../src/domain/thema.ts'
import { suggestThemen } from '../../src/domain/themen-vorschlag.ts'
import { inheritThemen } from '../../src/domain/themenzuordnung.ts'
import { musterbestand } from '../musterbestand.ts'

/** Of the five plans, with the words that their topics had when editors decided. */
const inhalt = `${musterbestand}/content`

const plaene = globSync(`${inhalt}/plaene/*.mdx`).sort()

const worte = listThemenworte(
  readEintraege('themen', themaSchema, inhalt).map(({ id, daten }) => ({ id, thema: daten })),
  readEintraege('glossar', begriffSchema, inhalt).map(({ id, daten }) => ({ id, begriff: daten })),
)

/** For every section what editors decided and what is suggested. */
const paare = plaene.flatMap((datei) => {
  const { plan, tree } = readPlandatei(datei, readFileSync(datei, 'utf8'))
  const abschnitte = readPlanabschnitte(tree)
  const vorschlag = inheritThemen(abschnitte, suggestThemen(abschnitte, worte))
  return inheritThemen(abschnitte, plan.themen).map(({ themen }, i) => ({
    plan: basename(datei, '.mdx'),
    entschieden: themen,
    vorgeschlagen: vorschlag[i]?.themen ?? [],
  }))
})

const count = (zahlen: number[]) => zahlen.reduce((summe, zahl) => summe + zahl, 0)

test('an editor keeps most of what is suggested, and adds little', () => {
  const gleiche = paare.filter(
    ({ entschieden, vorgeschlagen }) => [...entschieden].sort().join() === [...vorgeschlagen].sort().join(),
  )
  const treffer = count(
    paare.map((paar) => paar.vorgeschlagen.filter((id) => paar.entschieden.includes(id)).length),
  )
  const genau = treffer / count(paare.map(({ vorgeschlagen }) => vorgeschlagen.length))
  const vollstaendig = treffer / count(paare.map(({ entschieden }) => entschieden.length))
  console.log(
    `Themen: ${gleiche.length} von ${paare.length} Abschnitten wie vorgeschlagen, ${Math.round(genau * 100)} % der Vorschläge behalten, ${Math.round(vollstaendig * 100)} % der Themen vorgeschlagen`,
  )
  expect(genau).toBeGreaterThan(0.75)
  expect(vollstaendig).toBeGreaterThan(0.75)
})

test('every section of the five plans belongs to a topic', () => {
  expect(paare.length).toBeGreaterThan(100)
  expect(paare.filter(({ entschieden }) => entschieden.length === 0)).toEqual([])
})
