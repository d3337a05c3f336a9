import { existsSync, globSync, readFileSync } from 'node:fs'
import { basename, dirname } from 'node:path/posix'
import { fileURLToPath } from 'node:url'
import type { Glossardatei, Plantext } from '../../src/checks/glossar/index.ts'
import type { Themendatei } from '../../src/checks/themeneintraege.ts'
import { type Adressbuch, makeAdressbuch } from '../../src/checks/verweise/index.ts'
import { listAbkuerzungen } from '../../src/domain/abkuerzungen.ts'
import { begriffSchema } from '../../src/domain/glossar.ts'
import { readPlandatei } from '../../src/domain/plandatei.ts'
import { listThemenworte, themaSchema } from '../../src/domain/thema.ts'
import { readEintraege, readText } from './eintraege.ts'
import { readOrdnung } from './ordnung.ts'

const ordnung = readOrdnung()

/** What the project's files are called and where they lie; of those that lie elsewhere only that is told. */
export const { befunde: ordnungsbefunde, idsIn } = ordnung

/** Files that match, and are no others in the wrong folder. */
export const files = (muster: string): string[] =>
  globSync(muster, { exclude: ['**/*.neu.mdx'] })
    .map((datei) => datei.replaceAll('\\', '/'))
    .filter((datei) => dirname(ordnung.verirrte.get(datei) ?? datei) === dirname(datei))
    .sort()

/** Where a file lies that is missing at its place, if it lies elsewhere. */
export const findVerlegt = (pfad: string): string | undefined =>
  [...ordnung.verirrte].find(([, soll]) => soll === pfad)?.[0]

/** Whether a file that is missing lies elsewhere, where it is told. */
export const isVerlegt = (pfad: string): boolean => findVerlegt(pfad) !== undefined

/** Id of a text: its name, or the name it should have. */
export const idOf = (datei: string): string => basename(ordnung.verirrte.get(datei) ?? datei, '.mdx')

export const plaene = files('content/plaene/*.mdx')

export const jobcenterIds = idsIn('content/jobcenter')
export const themenIds = idsIn('content/themen')
export const planIds = idsIn('content/plaene')

/** Entries that fit their schema; of the others the schema speaks. */
export const eintraege = readEintraege('glossar', begriffSchema).map(
  ({ daten, ...datei }): Glossardatei => ({ ...datei, begriff: daten }),
)

export const themeneintraege = readEintraege('themen', themaSchema).map(
  ({ daten, ...datei }): Themendatei => ({ ...datei, thema: daten }),
)

export const themenworte = listThemenworte(themeneintraege, eintraege)

/** Entries of the glossary that cannot be read, or are called so that they are not: as they stand in their files. */
export const unlesbareEintraege = [...globSync('content/glossar/*.yaml'), ...ordnung.verirrte.keys()]
  .filter((datei) => dirname(ordnung.verirrte.get(datei) ?? datei) === 'content/glossar')
  .filter((datei) => !eintraege.some((eintrag) => eintrag.datei === datei))
  .map(readText)

const begriffe = eintraege.map(({ id, begriff }) => ({ id, daten: begriff }))
const unlesbareWorte = unlesbareEintraege.flatMap((text) => text.match(/[\p{L}\p{N}]+/gu) ?? [])

const seitenordner = fileURLToPath(new URL('../../src/pages', import.meta.url))

/** The site's addresses, from the files of its pages and of `public/`. */
export function readAdressbuch(): Adressbuch {
  const routen = globSync('**/*.*', { cwd: seitenordner }).map((datei) => datei.replaceAll('\\', '/'))
  const adressen = makeAdressbuch(routen, {
    '[seite]': idsIn('content/seiten'),
    'plaene/[plan]': planIds,
    'glossar/[begriff]': idsIn('content/glossar'),
    'themen/[thema]': themenIds,
    'jobcenter/[jobcenter]': jobcenterIds,
  })
  return (pfad) => existsSync(`public${pfad}`) || adressen(pfad)
}

/** Abbreviations that the glossary, and so the page, writes out for a plan. */
export function abkuerzungenOf(plan: string): Set<string> {
  const langformen = [...listAbkuerzungen(begriffe, plan)]
  return new Set([...langformen.flatMap(([form, { langform }]) => (langform ? form : [])), ...unlesbareWorte])
}

/** Plans that lie elsewhere, as far as they can be read. */
export function readVerirrtePlaene(): { texte: Plantext[]; alleLesbar: boolean } {
  const dateien = [...ordnung.verirrte.keys()].filter(
    (datei) => ordnung.textarten.get(datei)?.art === 'plan' && !plaene.includes(datei),
  )
  const texte = dateien.flatMap((datei): Plantext[] => {
    try {
      return [{ id: idOf(datei), datei, tree: readPlandatei(datei, readFileSync(datei, 'utf8')).tree }]
    } catch {
      return []
    }
  })
  return { texte, alleLesbar: texte.length === dateien.length }
}
