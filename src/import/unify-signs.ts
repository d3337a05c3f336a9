import { isOrdnungszahl } from '../domain/ordnungszahlen.ts'
import type { Entwurf } from './entwurf.ts'

/** Signs that only ever open an item of a list; the last two are what symbol fonts leave behind. */
const aufzaehlung = /^(?<einzug>\s*)(?:-\s+)?(?<zeichen>[•▪●◦○■□➢➔►‣⁃·\uF0B7\uF0A7])\s*(?<text>\S.*)$/u
/** Boxes and ticks say something, so they stay before their text. */
const kaestchen = /^(?<einzug>\s*)(?:-\s+)?(?<text>[☐☒☑✓✔✗]\s*\S.*)$/u
/** Items that carry their own numbering. */
const zaehlung = /^(?<einzug>\s*)(?<text>(?:[IVX]{1,4}\.|\(?[a-z]{1,2}\))\s+\S.*)$/u
const gedankenstrich = /^(?<einzug>\s*)(?<zeichen>[–→])\s+(?<text>\S.*)$/u

/**
 * Writes signs as the converter's Markdown has them: bullets of all kinds as items of a list, one sign inside
 * another as a list inside a list. What only looks like Markdown is escaped: `1. Januar` at the start of a line,
 * `Kund*innen`, a minus before a figure in the middle of a sentence.
 */
export function unifySigns(entwurf: Entwurf): Entwurf {
  const zeilen = entwurf.zeilen.map((zeile, i, alle) =>
    escapeText(joinNumber(zeile, alle[i - 1] ?? '', alle[i + 1] ?? ''), alle[i - 1] ?? ''),
  )
  return { ...entwurf, zeilen: unifyBullets(zeilen) }
}

/** A number, a tab and a title on a line of its own are a heading and no row of a table. */
function joinNumber(zeile: string, davor: string, danach: string): string {
  const alone = davor.trim() === '' && danach.trim() === ''
  return alone
    ? zeile.replace(/^(\s*(?:\d{1,2}(?:\.\d{1,2})*\.?|[A-Z]\.|[IVX]+\.|§\s?\d+))\t+(\S[^\t]*)$/u, '$1 $2')
    : zeile
}

function escapeText(zeile: string, davor: string): string {
  const [, zahl = '', danach = ''] = /^(\s*\d{1,2})\.(\s.*)$/u.exec(zeile) ?? []
  if (zahl !== '' && isOrdnungszahl(danach)) return `${zahl}\\.${danach}`
  if (/^\s*\d{3,}[.)]\s/u.test(zeile)) return zeile.replace(/[.)]/u, '\\$&')
  if (/^\s*[-+]\s\d/u.test(zeile) && isSentence(davor)) return zeile.replace(/[-+]/u, '\\$&')
  return zeile.replace(/(?<=[\p{L}\p{N}])(?<![*\\])\*(?=[\p{L}\p{N}])/gu, '\\*')
}

/** A line of running text that goes on in the next line. */
function isSentence(zeile: string): boolean {
  return /\p{Ll}\s*$/u.test(zeile) && !/^\s*(?:[-*+]|\d+[.)])\s/u.test(zeile)
}

/** Within one list, a sign that comes up below another one stands one level deeper. */
function unifyBullets(zeilen: string[]): string[] {
  let signs: string[] = []
  return zeilen.map((zeile, i) => {
    const afterBlank = (zeilen[i - 1] ?? '').trim() === ''
    const groups = readBullet(zeilen, i)
    if (!groups) {
      if (zeile.trim() !== '' && afterBlank) signs = []
      return zeile
    }
    const { einzug = '', zeichen = '', text = '' } = groups
    if (!signs.includes(zeichen)) signs = afterBlank ? [zeichen] : [...signs, zeichen]
    return `${'  '.repeat(Math.max(signs.indexOf(zeichen), Math.floor(einzug.length / 2)))}- ${text}`
  })
}

/** A dash, an arrow or a numbering opens an item only where another line of the same kind is near. */
function readBullet(zeilen: string[], i: number): Record<string, string> | undefined {
  const zeile = zeilen[i] ?? ''
  const sicher = aufzaehlung.exec(zeile)?.groups ?? kaestchen.exec(zeile)?.groups
  if (sicher) return sicher
  const strich = gedankenstrich.exec(zeile)?.groups
  const near = [i - 2, i - 1, i + 1, i + 2].map((k) => gedankenstrich.exec(zeilen[k] ?? '')?.groups?.zeichen)
  if (strich && near.includes(strich.zeichen)) return strich
  const beside = zaehlung.test(zeilen[i - 1] ?? '') || zaehlung.test(zeilen[i + 1] ?? '')
  return beside ? zaehlung.exec(zeile)?.groups : undefined
}
