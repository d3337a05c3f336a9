import { readFileSync } from 'node:fs'
import { createServer, type RequestListener, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import sirv from 'sirv'
import { readRegeln } from '../index.ts'
import { type Kopfzeilen, kopfzeilenOf, nachfragen } from '../kopfzeilen.ts'
import { medientypOf } from '../medientypen.ts'
import type { Server } from './server.ts'

/**
 * Delivers the built site by the same rules as nginx and Apache get them, without any program but Node.
 *
 * @param quellen origins of other sites that its search asks
 */
export function answerSite(dist: string, quellen: readonly string[] = []): RequestListener {
  const regeln = readRegeln(dist, quellen)
  const setHeaders = (antwort: ServerResponse, pfad: string) => {
    for (const [name, wert] of Object.entries(kopfzeilenOf(pfad, regeln))) antwort.setHeader(name, wert)
    const typ = medientypOf(pfad.endsWith('/') ? 'index.html' : pfad)
    if (typ) antwort.setHeader('Content-Type', `${typ.typ}${typ.text ? '; charset=utf-8' : ''}`)
  }
  const deliver = sirv(dist, { etag: true, brotli: true, gzip: true, setHeaders })
  return (anfrage, antwort) => deliver(anfrage, antwort, () => sayMissing(antwort, dist, regeln.fuerAlle))
}

/** Delivers the built site at an address of its own. */
export async function startNodeServer(dist: string): Promise<Server> {
  const server = createServer(answerSite(dist))
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return {
    adresse: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: async () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

function sayMissing(antwort: ServerResponse, dist: string, fuerAlle: Kopfzeilen): void {
  antwort.writeHead(404, { ...fuerAlle, ...nachfragen, 'Content-Type': 'text/html; charset=utf-8' })
  antwort.end(readFileSync(`${dist}/404.html`))
}
