import { parentPort, workerData } from 'node:worker_threads'
import type { Nachricht } from './nachricht.ts'
import { UnbrauchbareQuelle } from './quelle.ts'
import { type Datei, readDatei } from './read-datei.ts'

/** The thread in which {@link readApart} has a file read. */

const say = (nachricht: Nachricht): void => parentPort?.postMessage(nachricht)

try {
  const quelle = await readDatei(workerData as Datei, (seite, seiten) => say({ art: 'seite', seite, seiten }))
  say({ art: 'gelesen', quelle })
} catch (fehler) {
  say(describe(fehler))
}

function describe(fehler: unknown): Nachricht {
  if (fehler instanceof UnbrauchbareQuelle)
    return { art: 'abgelehnt', meldung: fehler.message, abhilfe: fehler.abhilfe }
  if (fehler instanceof RangeError && fehler.message.includes('call stack')) return { art: 'zu-tief' }
  return { art: 'fehler', meldung: fehler instanceof Error ? fehler.message : String(fehler) }
}
