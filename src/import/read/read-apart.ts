import { Worker } from 'node:worker_threads'
import { dateigrenzen } from './grenzen.ts'
import type { Nachricht } from './nachricht.ts'
import { type Quelle, UnbrauchbareQuelle } from './quelle.ts'
import type { Datei, Fortschritt } from './read-datei.ts'

/** How often the memory is looked at, in milliseconds. */
const takt = 50

/**
 * Reads a PDF or a Word file in a thread of its own, which is ended when it takes too much memory or time. Libraries
 * unpack what a file says, and whatever limits they have, some file gets around them.
 *
 * @throws {UnbrauchbareQuelle} when the file holds no text that could be read, or more than a plan can be
 */
export async function readApart(
  datei: Datei,
  fortschritt?: Fortschritt,
  { sekunden, speicher } = dateigrenzen,
): Promise<Quelle> {
  const { promise, resolve, reject } = Promise.withResolvers<Quelle>()
  const leser = new Worker(new URL('./leser.ts', import.meta.url), {
    workerData: datei,
    resourceLimits: { maxOldGenerationSizeMb: Math.ceil(speicher / 2 ** 20) },
  })
  const hoechstens = process.memoryUsage.rss() + speicher
  const waechter = setInterval(() => {
    if (process.memoryUsage.rss() > hoechstens) reject(zuVielSpeicher())
  }, takt)
  const wecker = setTimeout(() => reject(zuLangsam(sekunden)), sekunden * 1000)
  leser.on('message', (nachricht: Nachricht) => {
    if (nachricht.art === 'seite') fortschritt?.(nachricht.seite, nachricht.seiten)
    else if (nachricht.art === 'gelesen') resolve(nachricht.quelle)
    else reject(toError(nachricht))
  })
  leser.on('error', (fehler) => reject(isOutOfMemory(fehler) ? zuVielSpeicher() : fehler))
  leser.on('exit', () => reject(new Error('Der Leser der Datei endete ohne Ergebnis.')))
  try {
    return await promise
  } finally {
    clearInterval(waechter)
    clearTimeout(wecker)
    await leser.terminate()
  }
}

const isOutOfMemory = (fehler: unknown): boolean =>
  fehler instanceof Error && 'code' in fehler && fehler.code === 'ERR_WORKER_OUT_OF_MEMORY'

function toError(nachricht: Exclude<Nachricht, { art: 'seite' | 'gelesen' }>): Error {
  if (nachricht.art === 'abgelehnt') return new UnbrauchbareQuelle(nachricht.meldung, nachricht.abhilfe)
  return nachricht.art === 'zu-tief' ? zuTief() : new Error(nachricht.meldung)
}

const zuVielSpeicher = () =>
  new UnbrauchbareQuelle(
    'Gefunden: eine Datei, die beim Lesen zu viel Speicher braucht; sie wird nicht gelesen. Erwartet: ein Plan von üblicher Größe.',
    'Prüfen, ob es die richtige Datei ist; sonst neu speichern oder den Plan als Word-Datei anfordern.',
  )

const zuLangsam = (sekunden: number) =>
  new UnbrauchbareQuelle(
    `Gefunden: eine Datei, die nach ${sekunden} Sekunden noch nicht gelesen war. Erwartet: ein Plan von üblicher Größe.`,
    'Prüfen, ob es die richtige Datei ist; sonst neu speichern oder den Plan als Word-Datei anfordern.',
  )

const zuTief = () =>
  new UnbrauchbareQuelle(
    'Gefunden: eine Datei, deren Teile zu tief ineinander stehen, um gelesen zu werden. Erwartet: wenige Ebenen.',
    'Tabellen, Listen und Felder, die ineinander stehen, im Original auflösen und erneut importieren.',
  )
