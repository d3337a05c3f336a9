import { closeSync, globSync, openSync, readdirSync, readSync } from 'node:fs'
import { join, relative } from 'node:path'
import { basename, dirname } from 'node:path/posix'
import { checkAblage, listVerirrte } from '../../src/checks/ablage/index.ts'
import { checkPlannamen } from '../../src/checks/ablage/planname.ts'
import { isTextdatei, mayBeText, readTextart, type Textart } from '../../src/checks/ablage/textart.ts'
import type { Befund } from '../../src/domain/befund.ts'

/** All files that an editor may have put somewhere, and what they are called. */
export interface Ordnung {
  befunde: Befund[]
  /** Files in the wrong place or with the wrong name, each with the path it should have. */
  verirrte: ReadonlyMap<string, string>
  textarten: ReadonlyMap<string, Textart>
  /** Names without ending of the files that a folder holds, or would hold if each lay where it belongs. */
  idsIn: (ordner: string) => string[]
}

/** Looks where files lie: in `content/`, in `seeds/`, at the root; and for plans everywhere else. */
export function readOrdnung(): Ordnung {
  const inhalt = listInhalt()
  const uebrige = listTexte('.').filter((datei) => !inhalt.includes(datei))
  const textarten = new Map([...inhalt, ...uebrige].flatMap(textartOf))
  const isPlan = (datei: string): boolean => textarten.get(datei)?.art === 'plan'
  const alle = [...inhalt, ...uebrige.filter(isPlan)].sort()
  const verirrte = listVerirrte(alle, { textarten })
  const wege = alle.map((datei) => verirrte.get(datei) ?? datei)
  const idsIn = (ordner: string): string[] =>
    wege.filter((weg) => dirname(weg) === ordner).map((weg) => basename(weg).replace(/\..*$/u, ''))
  const jobcenter = idsIn('content/jobcenter')
  const plaene = alle.filter(isPlan).flatMap((datei) => textarten.get(datei)?.id ?? [])
  const richtige = alle.filter((datei) => !verirrte.has(datei))
  const befunde = [
    ...checkAblage(alle, { jobcenter, textarten }),
    ...checkPlannamen(richtige, jobcenter, plaene),
  ]
  return { befunde, verirrte, textarten, idsIn }
}

const listInhalt = (): string[] =>
  globSync(['*', '{content,seeds}/**'], { withFileTypes: true })
    .filter((eintrag) => eintrag.isFile())
    .map(({ parentPath, name }) => relative('.', join(parentPath, name)).replaceAll('\\', '/'))

/** Folders whose texts are the project's own, or nobody's. */
const eigene = new Set(['node_modules', 'dist', 'tests', 'docs/handbuch', 'content', 'seeds'])

/** Texts below a folder; links and hidden folders are not followed. */
function listTexte(ordner: string): string[] {
  return readdirSync(ordner, { withFileTypes: true }).flatMap((eintrag) => {
    const pfad = join(ordner, eintrag.name).replaceAll('\\', '/')
    if (eintrag.isDirectory()) return isFremd(pfad) ? [] : listTexte(pfad)
    return eintrag.isFile() && isTextdatei(pfad) ? [pfad] : []
  })
}

const isFremd = (pfad: string): boolean =>
  eigene.has(pfad) || basename(pfad).startsWith('.') || basename(pfad) === 'node_modules'

function textartOf(datei: string): [string, Textart][] {
  const art = mayBeText(datei) ? readTextart(datei, readAnfang(datei)) : undefined
  return art ? [[datei, art]] : []
}

/** As much of a file as its first fields need: of thousands of plans nobody waits for the whole. */
function readAnfang(datei: string): string {
  const griff = openSync(datei, 'r')
  try {
    const anfang = Buffer.alloc(4096)
    return anfang.toString('utf8', 0, readSync(griff, anfang))
  } finally {
    closeSync(griff)
  }
}
