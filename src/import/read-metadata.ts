import { readDatum } from '../domain/datum.ts'
import type { Plan } from '../domain/plan.ts'
import type { Themenworte } from '../domain/thema.ts'
import { type Entwurf, withBefund } from './entwurf.ts'
import type { Rechenpruefung } from './find-contradictions.ts'
import { plainLine } from './plain-line.ts'
import type { Vorjahr } from './vorjahr/read-vorjahr.ts'

/** What the caller knows about a plan; what is missing is looked for in the file's name and text. */
export interface Vorgaben {
  jobcenter?: string | undefined
  jahr?: number | undefined
  /** Ids and names of the Jobcenter that have a file in `content/jobcenter/`. */
  bekannteJobcenter: { id: string; name: string }[]
  /** Texts of other plans, whose words are evidence for mending damaged ones. */
  andereTexte: string[]
  /** Topics that sections can be filed under, with the words that speak for them; without them none is. */
  themen?: Themenworte[] | undefined
  /** Checks a document's arithmetic; the room of rules is not the importer's to know. */
  rechne?: Rechenpruefung | undefined
  /** Finds the newest earlier plan of a Jobcenter; without it nothing is taken over. */
  findVorjahr?: ((jobcenter: string, jahr: number) => Vorjahr | undefined) | undefined
}

/** Frontmatter of a plan as far as the source tells; null stands for unknown. */
export type Metadaten = Pick<Plan, 'dokumentart' | 'stand' | 'unterzeichnet'> & {
  jobcenter: string | null
  jahr: number | null
}

const rollen =
  /^\(?(?<rolle>(?:stellvertretende[r]? )?(?:Geschäftsführer(?:in)?|Geschäftsführung|Leiter(?:in)?(?: des Jobcenters)?|Bereichsleiter(?:in)?|Landrat|Landrätin))\)?$/iu
const personenname =
  /^(?:Ihre?\s+)?(?<name>(?:Dr\.\s|Prof\.\s)?\p{Lu}[\p{L}-]+(?:\s(?:von|van|de|\p{Lu}[\p{L}.-]+)){1,3})$/u

/** Finds whose plan it is, for which year, and what the cover and the signature say. */
export function readMetadata(
  entwurf: Entwurf,
  vorgaben: Vorgaben,
): { entwurf: Entwurf; metadaten: Metadaten } {
  const jobcenter = vorgaben.jobcenter ?? findJobcenter(entwurf, vorgaben.bekannteJobcenter)
  const jahr = vorgaben.jahr ?? findJahr(entwurf)
  const metadaten: Metadaten = {
    jobcenter,
    jahr,
    dokumentart: /lokales planungsdokument/iu.test(entwurf.titel) ? 'Lokales Planungsdokument' : 'AMIP',
    stand: findStand(entwurf),
    unterzeichnet: findUnterschrift(
      entwurf.quelle.zeilen.flatMap((zeile) => zeile.split(/<br\s*\/?>/iu)).map(plainLine),
    ),
  }
  return { entwurf: reportUnknown(entwurf, metadaten, vorgaben), metadaten }
}

function reportUnknown(entwurf: Entwurf, { jobcenter, jahr }: Metadaten, vorgaben: Vorgaben): Entwurf {
  let ergebnis = entwurf
  if (jobcenter === null)
    ergebnis = withBefund(
      ergebnis,
      1,
      'jobcenter-unbekannt',
      'Gefunden: kein bekanntes Jobcenter. Erwartet: ein Name aus content/jobcenter/ im Namen der Datei oder im Text.',
      'Mit --jobcenter NAME angeben; NAME ist der Name der Datei in content/jobcenter/ ohne Endung. Ist das Jobcenter neu, zuerst „npm run neu“.',
    )
  else if (!vorgaben.bekannteJobcenter.some(({ id }) => id === jobcenter))
    ergebnis = withBefund(
      ergebnis,
      1,
      'jobcenter-unbekannt',
      `Gefunden: das Jobcenter „${jobcenter}“. Erwartet: eine Datei content/jobcenter/${jobcenter}.yaml; es gibt sie noch nicht.`,
      'Das Jobcenter mit „npm run neu“ anlegen, oder den Namen der Datei berichtigen.',
    )
  if (jahr === null)
    ergebnis = withBefund(
      ergebnis,
      1,
      'jahr-unbekannt',
      'Gefunden: kein Jahr. Erwartet: das Jahr, für das der Plan gilt, im Namen der Datei oder im Titel.',
      'Mit --jahr JJJJ angeben.',
    )
  return ergebnis
}

const dateiname = (entwurf: Entwurf) =>
  /^(?<jobcenter>.+)-(?<jahr>20\d\d)\.[^.]+$/u.exec(entwurf.quelle.datei)?.groups

/** By the file's name, else by the known Jobcenter that the text names most often. */
function findJobcenter(entwurf: Entwurf, bekannte: Vorgaben['bekannteJobcenter']): string | null {
  const ausDateiname = dateiname(entwurf)?.jobcenter
  if (ausDateiname) return ausDateiname
  const text = entwurf.quelle.zeilen.join(' ')
  const counts = bekannte.map(({ id, name }) => ({
    id,
    count:
      text.split(new RegExp(`Jobcenters? ${RegExp.escape(name.replace(/^Jobcenter /u, ''))}`, 'u')).length -
      1,
  }))
  const best = counts.sort((a, b) => b.count - a.count)[0]
  return best && best.count > 0 ? best.id : null
}

/** By the file's name, else the year in the title, else the first year on the cover. */
function findJahr(entwurf: Entwurf): number | null {
  const cover = entwurf.quelle.zeilen.filter((zeile) => zeile.trim() !== '').slice(0, 12)
  const text = `${dateiname(entwurf)?.jahr ?? ''} ${entwurf.titel} ${cover.join(' ')}`
  const jahr = /(?<!\d)20\d\d(?!\d)/u.exec(text)?.[0]
  return jahr ? Number(jahr) : null
}

/** The date of the text stands on the cover: before the first chapter. */
function findStand(entwurf: Entwurf): string | null {
  const ende = entwurf.entfernt.find(({ grund }) => grund === 'Inhaltsverzeichnis')?.zeile ?? 20
  const stand = entwurf.quelle.zeilen.slice(0, ende).find((zeile) => /\bStand\b/u.test(zeile))
  return readDatum(stand?.split(/\bStand\b/u)[1] ?? '') ?? null
}

/** A line that is a role, below a line that is a name, or both in one line after a comma. */
function findUnterschrift(zeilen: string[]): Plan['unterzeichnet'] {
  const gefuellt = zeilen.filter((zeile) => zeile !== '').map((zeile) => zeile.replace(/^gez\.\s*/iu, ''))
  for (const [i, zeile] of gefuellt.entries()) {
    const [vorn = '', hinten] = zeile.split(/,\s+/u)
    const rolle = rollen.exec(hinten ?? zeile)?.groups?.rolle
    const name = personenname.exec(hinten === undefined ? (gefuellt[i - 1] ?? '') : vorn)?.groups?.name
    if (rolle && name) return { name, rolle }
  }
  return null
}
