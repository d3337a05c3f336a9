import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { checkQuellen, checkZusammen, type Planablage } from '../../src/checks/ablage/zusammen.ts'
import { findUnbekannte } from '../../src/checks/glossar/abkuerzungen.ts'
import { checkGlossar } from '../../src/checks/glossar/index.ts'
import { checkThemeneintraege } from '../../src/checks/themeneintraege.ts'
import { checkVerknuepfungen } from '../../src/checks/verknuepfungen.ts'
import type { Befund } from '../../src/domain/befund.ts'
import { begriffSchema } from '../../src/domain/glossar.ts'
import { jobcenterSchema } from '../../src/domain/jobcenter.ts'
import { readPlandatei } from '../../src/domain/plandatei.ts'
import { themaSchema } from '../../src/domain/thema.ts'
import type { Auftrag } from './aufruf.ts'
import { checkEach } from './guard.ts'
import * as inhalt from './inhalt.ts'
import {
  checkKurzfassungFile,
  checkPlanFile,
  checkSeitendatei,
  checkYaml,
  gelesen,
} from './pruefe-dateien.ts'
import { pruefeKonfiguration } from './pruefe-konfiguration.ts'

const { files, idOf, plaene, planIds, eintraege, themeneintraege } = inhalt
const kurzfassungen = files('content/kurzfassungen/*.mdx')

/** What could not be looked at, and when it will be. */
export const hinweise: string[] = []

/** Whole rooms of content, and how they go together. */
export async function checkAlles({ freigabeAm }: Auftrag): Promise<Befund[]> {
  return [
    ...checkVerknuepfungen(),
    ...inhalt.ordnungsbefunde,
    ...(await checkEach(files('content/jobcenter/*.yaml'), checkYaml(jobcenterSchema))),
    ...(await checkEach(files('content/glossar/*.yaml'), checkYaml(begriffSchema))),
    ...(await checkEach(files('content/themen/*.yaml'), checkYaml(themaSchema))),
    ...(await checkEach(files('content/seiten/*.mdx'), checkSeitendatei)),
    ...(await checkEach(kurzfassungen, checkKurzfassungFile)),
    ...(await checkEach(plaene, checkPlanFile)),
    ...checkSammlung(),
    ...(await pruefeKonfiguration(freigabeAm, gelesen.planfaelle)),
  ]
}

/** Plans beside each other, and what they have in common. A plan that is there twice is told once. */
function checkSammlung(): Befund[] {
  const befunde = checkZusammen(gelesen.planablagen)
  const doppelte = befunde.filter(({ regel }) => regel === 'plan-doppelt').map(({ datei }) => datei)
  const einzelne = gelesen.plantexte.filter(({ datei }) => !doppelte.includes(datei))
  const quellen = gelesen.planablagen.map(({ plan }) => plan.quelle.datei)
  const verirrte = inhalt.readVerirrtePlaene()
  const vollstaendig = verirrte.alleLesbar && gelesen.plantexte.length === plaene.length
  if (!vollstaendig)
    hinweise.push(
      'Ob jeder Eintrag des Glossars in einem Plan vorkommt, wird geprüft, sobald alle Pläne lesbar sind.',
    )
  return [
    ...befunde,
    ...checkQuellen(files('seeds/*'), planIds, quellen),
    ...checkGlossar(eintraege, einzelne, {
      vollstaendig,
      verirrte: verirrte.texte,
      ids: inhalt.idsIn('content/glossar'),
      unlesbare: inhalt.unlesbareEintraege,
      plaene: planIds,
    }),
    ...checkThemeneintraege(themeneintraege, inhalt.idsIn('content/glossar')),
  ]
}

/** Plans alone, for an editor who writes one; what concerns the whole collection is left out. */
export async function checkEinzelne(dateien: string[]): Promise<Befund[]> {
  const eigene = new Set(dateien.map(idOf))
  const kurze = kurzfassungen.filter((datei) => eigene.has(idOf(datei)))
  return [
    ...(await checkEach(kurze, checkKurzfassungFile)),
    ...(await checkEach(dateien, checkPlanFile)),
    ...checkZusammen([...gelesen.planablagen, ...readGleiche()]).filter(({ datei }) =>
      dateien.includes(datei),
    ),
    ...gelesen.plantexte.flatMap((text) => findUnbekannte(text, eintraege, inhalt.unlesbareEintraege)),
  ]
}

/** Other plans that may be the same as those that have been read; not all, of which there may be thousands. */
function readGleiche(): Planablage[] {
  const gelesene = gelesen.planablagen.map(({ datei }) => datei)
  return plaene
    .filter((datei) => !gelesene.includes(datei))
    .flatMap((datei): Planablage[] => {
      const text = readFileSync(datei, 'utf8')
      const gleich = gelesen.planablagen.some(({ plan: { jobcenter, jahr, quelle } }) =>
        [quelle.sha256, `jobcenter: ${jobcenter}\njahr: ${jahr}\n`].some((stelle) => text.includes(stelle)),
      )
      if (!gleich) return []
      try {
        return [{ datei, id: basename(datei, '.mdx'), text, plan: readPlandatei(datei, text).plan }]
      } catch {
        return []
      }
    })
}
