import type { Ausfall } from './ausfall.ts'
import {
  Formatfehler,
  readAntwortblatt,
  readAntwortverzeichnis,
  readFremdesBlatt,
  readNummern,
  readOrte,
  readPassage,
  readVerzeichnis,
} from './fremde-dateien.ts'
import { createRaum, type Leitung } from './raum.ts'
import type { Sammlung } from './sammlung.ts'
import type { Suchraum } from './suchraum.ts'
import type { Verkehr } from './verkehr.ts'

/** Another site that is searched. */
export interface Nachbar extends Sammlung {
  /** Its index; rejected when it cannot be read. */
  raum: Promise<Suchraum>
  /** Why it cannot be searched, once that is known. */
  ausfall: () => Ausfall | undefined
}

/** A site that has not answered by then is not waited for any longer. */
const geduld = 8_000

/** No file of an index is nearly as large. */
const hoechstens = 8_000_000

/** Thrown when a file does not come, whatever it holds. */
class Stille extends Error {}

/** Begins to read another site's index. Of what it names, only Jobcenter and topics are taken: the glossary is this site's. */
export function openNachbar({ name, adresse }: Sammlung, verkehr: Verkehr): Nachbar {
  let ausfall: Ausfall | undefined
  const ask: Laden = (pfad, read) => verkehr.watch(name, fetchText(`${adresse}suche/${pfad}`).then(read))
  const load: Laden = (pfad, read) =>
    ask(pfad, read).catch((fehler: unknown) => {
      ausfall ??= reasonOf(fehler)
      throw fehler
    })
  const raum = openRaum({ name, adresse }, load, ask)
  // Whoever searches learns of it; a site that nobody waits for any more is no error of the page.
  raum.catch(() => {})
  return { name, adresse, raum, ausfall: () => ausfall }
}

type Laden = <T>(pfad: string, read: (datei: string) => T) => Promise<T>

/** @param ask for what a site need not have */
async function openRaum(sammlung: Sammlung, load: Laden, ask: Laden): Promise<Suchraum> {
  const { adresse } = sammlung
  const [verzeichnis, { orte, themen }] = await Promise.all([
    load('verzeichnis.json', readVerzeichnis),
    load('orte.json', readOrte),
  ])
  const { ordner, anzahl } = verzeichnis
  const wissen = {
    begriffe: [],
    geld: [],
    orte: orte.map((ort) => ({ ...ort, sammlung })),
    themen: themen.map((thema) => ({ ...thema, sammlung })),
  }
  return createRaum(verzeichnis, wissen, {
    loadBlatt: (nummer) =>
      load(`${ordner}/woerter/${nummer}.txt`, (datei) => readFremdesBlatt(datei, anzahl)),
    loadPassage: (nummer) =>
      load(`${ordner}/passagen/${nummer}.json`, (datei) => readPassage(datei, adresse)),
    loadThema: (thema) => load(`${ordner}/themen/${thema}.json`, (datei) => readNummern(datei, anzahl)),
    loadAntwortverzeichnis: (kennzahl) => ask(`kennzahlen/${kennzahl}.json`, readAntwortverzeichnis),
    loadAntwortblatt: (kennzahl, nummer) =>
      ask(`kennzahlen/${kennzahl}/${nummer}.json`, (datei) => readAntwortblatt(datei, adresse)),
  })
}

function reasonOf(fehler: unknown): Ausfall {
  if (fehler instanceof Formatfehler) return fehler.neuer ? 'neuer' : 'aelter'
  return fehler instanceof Stille ? 'stumm' : 'kaputt'
}

/** Tells the other site nothing but what is asked for. @throws {Stille} */
const fetchText: Leitung = async (adresse) => {
  try {
    const antwort = await fetch(adresse, {
      credentials: 'omit',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(geduld),
    })
    if (!antwort.ok) throw new Error(String(antwort.status))
    return await readText(antwort)
  } catch (cause) {
    throw new Stille(adresse, { cause })
  }
}

async function readText({ body }: Response): Promise<string> {
  const leser = body?.pipeThrough(new TextDecoderStream()).getReader()
  let text = ''
  for (let teil = await leser?.read(); teil && !teil.done; teil = await leser?.read()) {
    text += teil.value
    if (text.length > hoechstens) throw new Error('The file is too large.')
  }
  return text
}
