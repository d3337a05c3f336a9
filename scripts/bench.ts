import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { createBestand } from './bench/bestand.ts'
import { type Messung, measure } from './bench/messung.ts'
import { measureSeiten } from './bench/seitengewicht.ts'

const { values } = parseArgs({
  options: {
    plaene: { type: 'string', default: '5,50,400' },
    seiten: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
})

if (values.seiten) {
  const seiten = await measureSeiten('dist')
  if (values.json) console.log(JSON.stringify(seiten))
  else console.table(seiten)
  process.exit(0)
}

const spalten: [string, (messung: Messung) => number | string][] = [
  ['Sekunden', ({ sekunden }) => sekunden],
  ['je Plan (ms)', ({ sekunden, plaene }) => Math.round((sekunden * 1000) / plaene)],
  ['Speicher (MB)', ({ speicher }) => Math.round(speicher / 1024)],
  ['Seiten', ({ seiten }) => seiten],
  ['dist (KB)', ({ dist }) => dist],
  ['je Plan (KB)', ({ dist, plaene }) => Math.round(dist / plaene)],
  ['Suchindex (KB)', ({ suchindex }) => suchindex],
  ['erste Treffer (KB)', ({ ersteTreffer }) => ersteTreffer],
  ['Anfragen', ({ anfragen }) => anfragen],
]

const messungen: Messung[] = []
for (const plaene of values.plaene.split(',').map(Number)) {
  const ordner = join(tmpdir(), `amip-bench-${plaene}`)
  createBestand(ordner, plaene)
  messungen.push(await measure(ordner, plaene))
}

if (values.json) console.log(JSON.stringify(messungen))
else
  console.table(
    Object.fromEntries(
      messungen.map((messung) => [
        messung.plaene,
        Object.fromEntries(spalten.map(([name, wert]) => [name, wert(messung)])),
      ]),
    ),
  )
