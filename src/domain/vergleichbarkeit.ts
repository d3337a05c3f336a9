import { isGruppe } from './gruppen.ts'
import { massgroessen } from './katalog/foerderung.ts'
import { type BegriffId, beschreibe, deute, isKennzahlId, type KennzahlId } from './kennzahlen.ts'
import type { Planzahl } from './planzahlen.ts'

/** What is not about a Jobcenter, or means something else in every plan, is nothing to set side by side. */
const unvergleichbar = /^(?:bundesmittel|fachkraefte|personalwechsel)$|-(?:projekte|sonstige)$/u

/** Whether values of different Jobcenter may stand in one picture at all; the labour market is not their doing. */
export function isGegenueberstellbar(id: BegriffId): boolean {
  return beschreibe(id).begriff.bereich !== 'arbeitsmarkt' && !unvergleichbar.test(id)
}

/**
 * What a chart must not be taken for; undefined where the values do not depend on what a Jobcenter is like. Shares and
 * changes in percent do not grow with its size.
 */
export function vorbehaltOf(id: KennzahlId): string | undefined {
  const { anteil, aenderung } = deute(id)
  const { ja, hinweis } = beschreibe(id).begriff.vergleichbar
  return ja || anteil || aenderung === 'veraenderung' ? undefined : hinweis
}

/** Whether every plan may mean something else by a figure, as neither law nor statistic defines it. */
export function isUndefiniert(id: KennzahlId): boolean {
  const { rechtsquelle, berechnung } = beschreibe(id).begriff
  return rechtsquelle === undefined && berechnung === undefined
}

/** One thing to compare: a figure of all, or of one group. */
export type Vergleichsgroesse = Pick<Planzahl, 'id' | 'gruppe'>

/** A size as addresses name it: `elb`, `integrationsquote.frauen`, `arbeitslose.frauen.u25`. */
export function writeGroesse({ id, gruppe }: Vergleichsgroesse): string {
  return [id, ...(gruppe?.split('+') ?? [])].join('.')
}

/** The size that an address names; undefined for any other text. */
export function readGroesse(text: string): Vergleichsgroesse | undefined {
  const [id = '', ...teile] = text.split('.')
  const gruppe = teile.join('+')
  if (!isKennzahlId(id)) return undefined
  if (teile.length === 0) return { id }
  return isGruppe(gruppe) ? { id, gruppe } : undefined
}

/**
 * The scale that a size is measured on. Sizes may stand in one chart when theirs is the same: the same unit, the same
 * kind of statement (value, share, change) and the same kind of things counted, or the same whole of a share.
 */
export function massstabOf(id: KennzahlId): string {
  const { begriff, anteil, aenderung } = deute(id)
  const { anteilAn } = beschreibe(begriff).begriff
  const gezaehlt = anteil ? (anteilAn ?? begriff) : gegenstandOf(begriff)
  return [anteil ? 'anteil' : 'wert', aenderung, beschreibe(id).einheit, gezaehlt].filter(Boolean).join('/')
}

/**
 * What a concept counts. People and money can be set beside people and money of the same part of a plan; rates, ratios
 * and events of different concepts have nothing in common but their unit.
 */
function gegenstandOf(id: BegriffId): string {
  const { einheit, bereich } = beschreibe(id).begriff
  const mass = massgroessen.find((eines) => id === eines || id.startsWith(`${eines}-`))
  if (bereich === 'foerderung') return mass ?? id
  // The Zielsteuerung counts the same people as the statistics.
  if (einheit === 'Personen') return bereich === 'ziele' ? 'kunden' : bereich
  return einheit === 'EUR' || einheit === 'VZÄ' ? bereich : id
}
