import { tellAehnliche } from './aehnliche.ts'

/** Parts of the clients that figures are broken down by, in the order of their names in a combination. */
const katalog = {
  frauen: {
    name: 'Frauen',
    worte: [/Frauen/, /weiblich(?:e[nr]?)?/, /Kundinnen(?! und)/, /alleinstehende Frauen/],
  },
  maenner: { name: 'Männer', worte: [/Männern?/, /männlich(?:e[nr]?)?/] },
  u25: {
    name: 'unter 25 Jahren',
    worte: [
      /unter 25(?:[ -]?[Jj]ähr\w+| Jahren?)?/,
      /U ?25/,
      /15 bis (?:unter 25|24)(?: Jahren?)?/,
      /Jugendliche[rn]?(?: und jungen? Erwachsenen?)?/,
      /junge[rn]? (?:Menschen|Erwachsenen?)/,
      /15 ?[-–] ?24(?: Jahre)?/,
    ],
  },
  u27: { name: 'unter 27 Jahren', worte: [/unter 27(?: Jahren?)?/, /U ?27/] },
  '25-bis-49': { name: '25 bis 49 Jahre', worte: [/25 bis (?:unter 50|49)(?: Jahren?)?/] },
  '25-bis-54': { name: '25 bis 54 Jahre', worte: [/25 bis (?:unter 55|54)(?: Jahren?)?/] },
  ue25: {
    name: '25 Jahre und älter',
    worte: [/25(?: Jahren?)? und (?:älter|mehr)/, /[Üü](?:25|ber 25)(?: Jahren?)?/],
  },
  ue50: {
    name: '50 Jahre und älter',
    worte: [/50(?: Jahren?)? und älter/, /[Üü](?:50|ber 50)(?:[ -]?[Jj]ähr\w+| Jahren?)?/, /ab 50 Jahren/],
  },
  ue55: {
    name: '55 Jahre und älter',
    worte: [/55(?: Jahren?)? und älter/, /[Üü](?:55|ber 55)(?:[ -]?[Jj]ähr\w+| Jahren?)?/, /ab 55 Jahren/],
  },
  alleinerziehende: {
    name: 'Alleinerziehende',
    worte: [/Alleinerziehende[rn]?/, /alleinerziehende[rn]?(?: \p{L}+)?/u],
  },
  'mit-kindern': { name: 'mit Kindern', worte: [/mit Kindern/] },
  kinder: { name: 'Kinder', worte: [/\d+ Kinder(?=\))/] },
  'eine-person': {
    name: 'mit einer Person',
    worte: [/nur eine Person/, /Single-?(?:BG|Bedarfsgemeinschaft)\w*/],
  },
  'zwei-personen': { name: 'mit zwei Personen', worte: [/zwei Personen/] },
  'drei-personen': { name: 'mit drei und mehr Personen', worte: [/drei und mehr Personen/] },
  auslaender: {
    name: 'Ausländerinnen und Ausländer',
    worte: [
      /Ausländer(?:innen und Ausländern?|[*:]?innen|n)?(?:anteil)?/,
      /ausländische[rn]?(?: \p{L}+)?/u,
      /ausländische Staatsangehörigkeit/,
    ],
  },
  deutsche: { name: 'Deutsche', worte: [/Deutsche[rn]?(?![- ]?(?:[Kk]urs|Sprach|Pass))/s, /deutschen Pass/] },
  ukraine: {
    name: 'Ukrainerinnen und Ukrainer',
    worte: [
      /Ukrainer(?:innen und Ukrainern?|[*:]?innen|n)?/,
      /(?:aus der )?Ukraine(?![- ]?[Kk]r)/,
      /ukrainische[rnms]?/,
    ],
  },
  hkl8: {
    name: 'aus den acht Asylherkunftsländern',
    worte: [
      /8 ?HKL/,
      /„?(?:8|acht) (?:Haupt)?[Hh]erkunftsländern?“?/,
      /acht stärksten \p{L}+ Asylherkunftsländern/u,
      /eine dieser Nationalitäten/,
    ],
  },
  hkl9: {
    name: 'aus den neun Hauptherkunftsländern',
    worte: [
      /9 ?HKL/,
      /neun (?:\p{L}+ ){0,1}(?:Haupt)?[Hh]erkunftsländern?/u,
      /Frauen aus diesen Ländern/,
      /aus diesen Ländern/,
    ],
  },
  gefluechtete: {
    name: 'Geflüchtete',
    worte: [/[Gg]eflüchtete[rn]?/, /Flüchtlinge[n]?/, /Fluchthintergrund/],
  },
  migration: {
    name: 'mit Migrationshintergrund',
    worte: [/Migrationshintergrund/, /Migrationsanteil/, /Migrant(?:innen und Migranten|[*:]?innen|en)/],
  },
  schwerbehinderte: { name: 'mit Schwerbehinderung', worte: [/[Ss]chwerbehinderte[rn]?(?: Menschen)?/] },
  'ohne-berufsabschluss': {
    name: 'ohne Berufsausbildung',
    worte: [/ohne (?:abgeschlossene )?(?:Berufs)?(?:ausbildung|abschluss)/, /Geringqualifizierte[rn]?/],
  },
  'mit-berufsabschluss': { name: 'mit Berufsausbildung', worte: [/mit abgeschlossener Berufsausbildung/] },
  'mit-betrieblicher-ausbildung': {
    name: 'mit betrieblicher oder schulischer Ausbildung',
    worte: [/betriebliche\/schulische Ausbildung/],
  },
  'mit-akademischer-ausbildung': {
    name: 'mit akademischer Ausbildung',
    worte: [/akademische[rn]? Ausbildung/],
  },
} as const satisfies Record<string, { name: string; worte: RegExp[] }>

export type Einzelgruppe = keyof typeof katalog

export const einzelgruppen = Object.keys(katalog) as [Einzelgruppe, ...Einzelgruppe[]]

/** One group, or several that hold at once, such as `frauen+u25`; in the order of the catalogue. */
export type Gruppe = Einzelgruppe | `${Einzelgruppe}+${string}`

/** The groups a combination stands for. */
export function teile(gruppe: string): Einzelgruppe[] {
  return gruppe.split('+') as Einzelgruppe[]
}

/** Whether a text names groups of the catalogue, each once and in its order. */
export function isGruppe(text: string): text is Gruppe {
  const stellen = text.split('+').map((teil) => einzelgruppen.indexOf(teil as Einzelgruppe))
  return stellen.every((stelle, i) => stelle > (i === 0 ? -1 : (stellen[i - 1] ?? -1)))
}

/** What an editor should write instead of a group that does not exist. */
export function explainGruppe(text: string): string {
  const teile = text.split('+')
  const bekannte = einzelgruppen.filter((eine) => teile.includes(eine))
  if (bekannte.length > 0 && bekannte.length === new Set(teile).size)
    return `Erwartet: ${verbinde(bekannte)}, jede Gruppe einmal und in dieser Reihenfolge.`
  const fremde = teile.filter((teil) => !(einzelgruppen as string[]).includes(teil)).join(' ')
  return `Diese Gruppe gibt es nicht. Erwartet: eine der ${einzelgruppen.length} Gruppen (docs/handbuch/regeln/angabe.md zählt sie auf), mehrere mit + verbunden; für alles andere merkmal, zum Beispiel merkmal: Leistungsbereich.${tellAehnliche(einzelgruppen, fremde)}`
}

/** Groups that hold at once as one; undefined when there are none. */
export function verbinde(gruppen: Iterable<Einzelgruppe>): Gruppe | undefined {
  const alle = new Set(gruppen)
  return (einzelgruppen.filter((eine) => alle.has(eine)).join('+') || undefined) as Gruppe | undefined
}

/** How a group is called on a page. */
export function gruppenName(gruppe: Gruppe): string {
  return teile(gruppe)
    .map((teil) => katalog[teil].name)
    .join(', ')
}

/** Wordings of a group in sources. */
export function gruppenWorte(gruppe: Einzelgruppe): readonly RegExp[] {
  return katalog[gruppe].worte
}
