import type { Befund } from '../domain/befund.ts'
import { type Planabschnitt, readPlanabschnitte } from '../domain/planabschnitte.ts'
import type { Themenworte } from '../domain/thema.ts'
import { suggestEach } from '../domain/themen-vorschlag.ts'
import { inheritThemen } from '../domain/themenzuordnung.ts'
import { fieldBefund, type Prueffall } from './prueffall.ts'

/** Every section belongs to a topic that exists; where a site has no topics there is nothing to check. */
export function checkThemen(fall: Prueffall): Befund[] {
  if (fall.themen.length === 0) return []
  const abschnitte = readPlanabschnitte(fall.tree)
  return [...checkAnker(fall, abschnitte), ...checkNamen(fall), ...checkLuecken(fall, abschnitte)]
}

function checkAnker(fall: Prueffall, abschnitte: Planabschnitt[]): Befund[] {
  const bekannte = abschnitte.map(({ anker }) => anker)
  return Object.keys(fall.plan.themen)
    .filter((anker) => !bekannte.includes(anker))
    .map((anker) => {
      const meldung = `themen: Gefunden: „${anker}“. Erwartet: der Anker einer Überschrift des Plans; keine hat diesen.${similar(anker, bekannte)}`
      const abhilfe =
        'Den Anker der Überschrift eintragen: auf der Seite des Plans steht er in der Adresse hinter dem Zeichen #.'
      return fieldBefund(fall, ['themen', anker], 'thema-abschnitt-unbekannt', meldung, abhilfe)
    })
}

/** Anchors that begin alike or have a longer word in common. */
function similar(anker: string, bekannte: string[]): string {
  const worte = anker.split('-').filter((wort) => wort.length >= 4)
  const aehnliche = bekannte.filter((anderer) => worte.some((wort) => anderer.includes(wort))).slice(0, 5)
  return aehnliche.length > 0 ? ` Ähnliche Anker: ${aehnliche.join(', ')}.` : ''
}

function checkNamen(fall: Prueffall): Befund[] {
  const bekannte = fall.themenIds ?? fall.themen.map(({ id }) => id)
  return Object.entries(fall.plan.themen).flatMap(([anker, ids]) =>
    ids
      .filter((id) => !bekannte.includes(id))
      .map((id) => {
        const meldung = `Das Thema „${id}“ gibt es nicht. Erwartet: ${bekannte.join(', ')}.`
        const abhilfe = `Eines dieser Themen eintragen oder content/themen/${id}.yaml nach dem Muster der anderen anlegen.`
        return fieldBefund(fall, ['themen', anker], 'thema-unbekannt', meldung, abhilfe)
      }),
  )
}

/** What is part of another section has at least its topics, so only the widest can be without. */
function checkLuecken({ datei, plan, themen }: Prueffall, abschnitte: Planabschnitt[]): Befund[] {
  const vorschlaege = suggestEach(abschnitte, themen)
  return inheritThemen(abschnitte, plan.themen).flatMap(({ abschnitt, oberhalb, themen: eigene }, i) => {
    if (eigene.length > 0 || oberhalb.length > 0) return []
    const meldung = `Der Abschnitt „${abschnitt.titel}“ gehört zu keinem Thema. Erwartet: mindestens eines.`
    const abhilfe = adviseEntry(abschnitt, vorschlaege[i] ?? [], themen)
    return [{ datei, zeile: abschnitt.zeile, regel: 'thema-fehlt', meldung, abhilfe }]
  })
}

function adviseEntry({ anker }: Planabschnitt, vorschlag: string[], themen: Themenworte[]): string {
  const eintrag = `Am Anfang der Datei unter themen eintragen: „${anker}: [${vorschlag.join(', ') || 'THEMA'}]“.`
  const namen = themen.filter(({ id }) => vorschlag.includes(id)).map(({ titel }) => `„${titel}“`)
  if (namen.length > 0) return `${eintrag} Nach seinen Wörtern passt ${namen.join(' und ')}.`
  return `${eintrag} Themen sind: ${themen.map(({ id }) => id).join(', ')}.`
}
