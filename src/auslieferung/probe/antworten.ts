import { existsSync, globSync, readFileSync } from 'node:fs'
import { get } from 'node:http'
import { kopfzeilenOf, type Regelwerk } from '../kopfzeilen.ts'
import { medientypOf } from '../medientypen.ts'

/** A built site as a server delivers it. */
export interface Auslieferung {
  /** Address of the server, without a slash at its end. */
  adresse: string
  /** Folder of the built site. */
  dist: string
  /** Path the site is built for, without a slash at its end. */
  base: string
  regeln: Regelwerk
}

interface Antwort {
  status: number
  kopf: Record<string, string | string[] | undefined>
  bytes: Buffer
}

/** What browsers say they can read. */
const verfahren = { br: 'gzip, deflate, br, zstd', gz: 'gzip' }

/**
 * Asks for every file of the site, and for what is missing or hidden, and compares status, headers and bytes.
 *
 * @returns what is not as it should be, and how much was asked for
 */
export async function checkAntworten(website: Auslieferung): Promise<{ anfragen: number; fehler: string[] }> {
  const dateien = globSync('**/*.*', { cwd: website.dist }).filter((datei) => medientypOf(datei))
  const fehler: string[] = []
  for (const datei of dateien) fehler.push(...(await checkDatei(website, datei.replaceAll('\\', '/'))))
  fehler.push(...(await checkVerborgenes(website)), ...(await checkNachfrage(website)))
  return { anfragen: dateien.length * 3 + 4, fehler }
}

async function checkDatei(website: Auslieferung, datei: string): Promise<string[]> {
  const { adresse, base, dist, regeln } = website
  const pfad = `/${datei.replace(/(^|\/)index\.html$/u, '$1')}`
  const roh = await request(adresse + base + encodeURI(pfad), 'identity')
  const typ = medientypOf(datei)
  const erwartet = {
    ...kopfzeilenOf(pfad, regeln),
    'Content-Type': `${typ?.typ}${typ?.text ? '; charset=utf-8' : ''}`,
  }
  const fehler = [
    ...compareHead(roh, erwartet),
    ...(roh.bytes.equals(readFileSync(`${dist}/${datei}`)) ? [] : ['andere Bytes als die Datei']),
    ...(await checkKompression(website, datei, pfad)),
  ]
  return fehler.map((text) => `${pfad}: ${text}`)
}

/** Where there is a compressed neighbour, a browser that can read it gets that one. */
async function checkKompression(
  { adresse, base, dist }: Auslieferung,
  datei: string,
  pfad: string,
): Promise<string[]> {
  const fehler: string[] = []
  for (const [endung, koennen] of Object.entries(verfahren)) {
    const nachbar = `${dist}/${datei}.${endung}`
    if (!existsSync(nachbar)) continue
    const { kopf, bytes } = await request(adresse + base + encodeURI(pfad), koennen)
    if (!bytes.equals(readFileSync(nachbar)))
      fehler.push(`mit Accept-Encoding: ${koennen} nicht die Datei .${endung}`)
    if (!/accept-encoding/iu.test(String(kopf.vary))) fehler.push('ohne Vary: Accept-Encoding')
  }
  return fehler
}

function compareHead({ status, kopf }: Antwort, erwartet: Record<string, string>): string[] {
  const falsch = Object.entries(erwartet).filter(
    ([name, wert]) => String(kopf[name.toLowerCase()] ?? '').toLowerCase() !== wert.toLowerCase(),
  )
  return [
    ...(status === 200 ? [] : [`Status ${status}`]),
    ...falsch.map(([name, wert]) => `${name}: ${kopf[name.toLowerCase()]} statt ${wert}`),
  ]
}

/** What is not there, and files that are not for readers, are answered by the page for it, with all headers. */
async function checkVerborgenes({ adresse, base, regeln }: Auslieferung): Promise<string[]> {
  const fehler: string[] = []
  for (const pfad of ['/gibt-es-nicht/', '/_astro/gibt-es-nicht.js', '/.server/nginx.conf', '/.htaccess']) {
    const antwort = await request(adresse + base + pfad, 'identity')
    const erwartet = { ...regeln.fuerAlle, ...(pfad.startsWith('/.') ? {} : { 'Cache-Control': 'no-cache' }) }
    fehler.push(
      ...compareHead({ ...antwort, status: antwort.status === 404 ? 200 : antwort.status }, erwartet).map(
        (text) => `${pfad}: ${text}`,
      ),
    )
    if (!antwort.bytes.includes('<html lang="de">') && !pfad.startsWith('/.'))
      fehler.push(`${pfad}: nicht die Seite für Fehlendes`)
  }
  return fehler
}

/** A page that has not changed is not sent again. */
async function checkNachfrage({ adresse, base }: Auslieferung): Promise<string[]> {
  const { kopf } = await request(`${adresse}${base}/`, 'identity')
  const marke = { 'If-None-Match': String(kopf.etag) }
  const { status } = await request(`${adresse}${base}/`, 'identity', marke)
  return status === 304 ? [] : [`/: Status ${status} statt 304 auf die Nachfrage mit ETag`]
}

/** Unlike `fetch`, it leaves the body as it came. */
function request(adresse: string, koennen: string, kopf: Record<string, string> = {}): Promise<Antwort> {
  return new Promise((done, fail) => {
    get(adresse, { headers: { 'Accept-Encoding': koennen, ...kopf } }, (antwort) => {
      const teile: Buffer[] = []
      antwort.on('data', (teil: Buffer) => teile.push(teil))
      antwort.on('end', () =>
        done({ status: antwort.statusCode ?? 0, kopf: antwort.headers, bytes: Buffer.concat(teile) }),
      )
    }).on('error', fail)
  })
}
