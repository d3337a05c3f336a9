import { basename, dirname, extname, join } from 'node:path/posix'
import type { Image, Nodes, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { Befund } from '../domain/befund.ts'
import { bildendung } from '../domain/bilddatei.ts'
import { kennung } from '../domain/kennung.ts'
import { isEigenesBild } from '../domain/webadresse.ts'

/**
 * Pictures of a text: who cannot see one needs its description (WCAG 1.1.1), and its file must be there. Of those that
 * are not this site's another rule speaks.
 *
 * @param gibtEs whether a file is there, by its path from the project's root
 */
export function checkBilder(datei: string, tree: Root, gibtEs: (pfad: string) => boolean): Befund[] {
  const befunde: Befund[] = []
  visit(tree, (node) => {
    const zeile = node.position?.start.line ?? 1
    for (const fehler of findErrors(node, datei, gibtEs)) befunde.push({ datei, zeile, ...fehler })
  })
  return befunde
}

function findErrors(node: Nodes, datei: string, gibtEs: (pfad: string) => boolean): Fehler[] {
  if (node.type === 'text') return findSpaced(node.value)
  if (node.type !== 'image' || !isEigenesBild(decode(node.url).replaceAll('%', ''))) return []
  if (!datei.startsWith('content/plaene/')) return [misplaced(node)]
  return [findUndescribed(node), findMissing(datei, node, gibtEs)].filter((fehler) => fehler !== undefined)
}

const bildMitLeerzeichen = new RegExp(String.raw`!\[[^\]]*\]\((?<url>[^()]*\s[^()]*${bildendung})\)`, 'giu')

const nameEinerBilddatei = new RegExp(`${bildendung}$`, 'iu')

/** With a space in its name Markdown knows no picture, but text. */
const findSpaced = (text: string): Fehler[] =>
  [...text.matchAll(bildMitLeerzeichen)].map(({ groups }) => {
    const url = groups?.url ?? ''
    const name = basename(url, extname(url))
    const neu = `bilder/${kennung(name)}${extname(url).toLowerCase()}`
    return {
      regel: 'bild-fehlt',
      meldung: `Bild ${url}: Gefunden: ein Leerzeichen im Namen der Datei; so wird daraus kein Bild. Erwartet: ein Name aus kleinen Buchstaben, Ziffern und Strichen.`,
      abhilfe: `Die Datei umbenennen in content/plaene/${neu} und hier so nennen: (${neu}).`,
    }
  })

/** Only plans have a folder for their pictures. */
const misplaced = ({ url }: Image): Fehler => ({
  regel: 'bild-fehlt',
  meldung: `Bild ${url}: Gefunden: ein Bild außerhalb eines Plans. Erwartet: Bilder nur in Plänen; Kurzfassungen und Seiten bestehen aus Text.`,
  abhilfe:
    'Das Bild hier löschen. Gehört es zu einem Plan, dort einfügen: ![Was zu sehen ist](bilder/name.png).',
})

type Fehler = Pick<Befund, 'regel' | 'meldung' | 'abhilfe'>

/** The name of its file describes no picture. */
function findUndescribed({ url, alt }: Image): Fehler | undefined {
  const text = alt?.trim() ?? ''
  if (/\p{L}{3}/u.test(text) && !nameEinerBilddatei.test(text)) return undefined
  return {
    regel: 'bild-ohne-beschreibung',
    meldung: `Bild ${url}: Gefunden: ${text ? `die Beschreibung „${text}“` : 'keine Beschreibung'}. Erwartet: ein Satz, der sagt, was das Bild zeigt.`,
    abhilfe: 'Die Beschreibung zwischen die eckigen Klammern schreiben: ![Was zu sehen ist](…).',
  }
}

/** A sign % that stands for nothing but itself is part of a name. */
function decode(url: string): string {
  try {
    return decodeURI(url)
  } catch {
    return url
  }
}

function findMissing(datei: string, { url }: Image, gibtEs: (pfad: string) => boolean): Fehler | undefined {
  const pfad = /^[a-z]+:|^\//iu.test(url) ? undefined : join(dirname(datei), decode(url))
  if (pfad?.startsWith('content/') && gibtEs(pfad)) return undefined
  return {
    regel: 'bild-fehlt',
    meldung: `Bild ${url}: Gefunden: keine Datei dieses Namens. Erwartet: ein Bild im Ordner ${dirname(datei)}/bilder/.`,
    abhilfe: 'Das Bild dort ablegen und so nennen: ![Was zu sehen ist](bilder/name.png).',
  }
}
