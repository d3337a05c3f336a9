import { createHash } from 'node:crypto'
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { Document, parse, parseDocument } from 'yaml'

/** Where the texts are taken from: not the content itself, which may be anything. */
const vorlagen = 'tests/fixtures/bestand'

/** A plan made up from another: the words to put for others, in this order. */
interface Erfindung {
  vorlage: string
  woerter: [von: string | RegExp, nach: string | ((fund: string) => string)][]
}

const later = (jahre: number) => (fund: string) => String(Number(fund) + jahre)

/** Years that no real plan has, so that none is in the way, and with a next one in this century; figures change in text and proof alike. */
const erfundene: Erfindung[] = [
  {
    vorlage: 'kreis-kleve-2023',
    woerter: [
      ['kreis-kleve', 'musterstadt'],
      ['Kreis Kleve', 'Musterstadt'],
      ['Kleve', 'Musterstadt'],
      [/(?<!\d)202[0-4](?!\d)/gu, later(74)],
      ['1.184', '1.073'],
      ['wert: 1184', 'wert: 1073'],
    ],
  },
  { vorlage: 'ilm-kreis-2024', woerter: [[/(?<!\d)202[0-4](?!\d)/gu, later(74)]] },
]

/**
 * Adds to a copy of the project what editors add: a plan of a new Jobcenter, a second one of a known, a term and a topic.
 * The plan of the new one lacks charts and summaries, as plans do while they are worked on.
 */
export function addZuwachs(ordner: string): void {
  const [neues, bekanntes] = erfundene.map((erfindung) => addPlan(ordner, erfindung))
  if (!neues || !bekanntes) throw new Error('There is no plan to make another from.')
  change(join(ordner, neues), (mdx) =>
    addThema(mdx.replace(/<Einfach>[\s\S]*?<\/Einfach>\n\n/gu, '').replace(/<\/?Diagramm[^T>]*?>\n+/gu, '')),
  )
  write(ordner, 'content/themen/mobilitaet.yaml', {
    titel: 'Mobilität',
    beschreibung: 'Wie Menschen zur Arbeit kommen.',
    begriffe: ['personaleinsatz'],
    stichwoerter: ['Mobilität', 'Führerschein'],
    kennzahlen: [],
  })
  write(ordner, 'content/glossar/personaleinsatz.yaml', {
    begriff: 'Personaleinsatz',
    langform: null,
    bedeutung: 'Wie viele Menschen für eine Aufgabe arbeiten.',
    formen: [],
    synonyme: [],
    status: 'redaktion',
    nachweise: [{ werk: 'Nur für Tests erfunden' }],
  })
}

/** Writes source, plan and Jobcenter, and gives the path of the plan. */
function addPlan(ordner: string, { vorlage, woerter }: Erfindung): string {
  const replaceAll = (text: string): string =>
    woerter.reduce((stand, [von, nach]) => stand.replaceAll(von, nach as string), text)
  const read = (pfad: string): string => replaceAll(readFileSync(join(vorlagen, pfad), 'utf8'))
  const id = replaceAll(vorlage)
  const quelle = read(`seeds/${vorlage}.txt`)
  put(ordner, `seeds/${id}.txt`, quelle)
  const sha256 = createHash('sha256').update(quelle).digest('hex')
  extendBegriffe(ordner, vorlage, id)
  const plan = `content/plaene/${id}.mdx`
  put(ordner, plan, read(`content/plaene/${vorlage}.mdx`).replace(/sha256: \w+/u, `sha256: ${sha256}`))
  const jobcenter = basename(vorlage).replace(/-\d+$/u, '')
  put(ordner, `content/jobcenter/${replaceAll(jobcenter)}.yaml`, read(`content/jobcenter/${jobcenter}.yaml`))
  return plan
}

/** What an abbreviation means in one plan only it means in that made from it. */
function extendBegriffe(ordner: string, vorlage: string, id: string): void {
  for (const datei of globSync(join(ordner, 'content/glossar/*.yaml'))) {
    const eintrag = parseDocument(readFileSync(datei, 'utf8'))
    const { nur_in = [] } = eintrag.toJS() as { nur_in?: string[] }
    if (!nur_in.includes(vorlage)) continue
    eintrag.set('nur_in', [...nur_in, id])
    writeFileSync(datei, String(eintrag))
  }
}

/** The first section with topics gets the new one too. */
function addThema(mdx: string): string {
  const [, kopf = '', text = ''] = /^---\n([\s\S]*?\n)---\n([\s\S]*)$/u.exec(mdx) ?? []
  const daten = parseDocument(kopf)
  const { themen } = parse(kopf) as { themen: Record<string, string[]> }
  const [anker = ''] = Object.keys(themen)
  daten.setIn(['themen', anker], [...(themen[anker] ?? []), 'mobilitaet'])
  return `---\n${daten.toString({ lineWidth: 0 })}---\n${text}`
}

function change(pfad: string, wandle: (text: string) => string): void {
  writeFileSync(pfad, wandle(readFileSync(pfad, 'utf8')))
}

function put(ordner: string, pfad: string, text: string): void {
  mkdirSync(dirname(join(ordner, pfad)), { recursive: true })
  writeFileSync(join(ordner, pfad), text)
}

const write = (ordner: string, pfad: string, daten: object): void =>
  put(ordner, pfad, String(new Document(daten)))
