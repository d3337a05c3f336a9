import type { Befund } from '../../domain/befund.ts'
import { fehlendeThemen, type Thema, themen, themenListe } from '../../domain/erlaeuterungen.ts'
import { type Freigabefall, konfigBefund } from './freigabefall.ts'

/** The four explanations are there in Leichte Sprache and in Deutsche Gebärdensprache (BITV 2.0 § 4). */
export function checkErlaeuterungen(fall: Freigabefall): Befund[] {
  return [
    ...checkVorhanden(fall, 'leichteSprache', 'ein Text in Leichter Sprache, geprüft von der Zielgruppe'),
    ...checkVorhanden(fall, 'gebaerdensprache', 'ein Film in Deutscher Gebärdensprache'),
    ...checkFilme(fall),
  ]
}

function checkVorhanden(
  fall: Freigabefall,
  form: 'leichteSprache' | 'gebaerdensprache',
  erwartet: string,
): Befund[] {
  return fehlendeThemen(fall.konfiguration[form]).map((thema) =>
    konfigBefund(
      fall,
      [form, thema],
      'erlaeuterung-fehlt',
      `Die Angabe fehlt. Erwartet: ${erwartet} zum Thema „${themen[thema]}“ (BITV § 4).`,
      'In Auftrag geben und eintragen; src/domain/erlaeuterungen.ts sagt, wie.',
    ),
  )
}

function checkFilme(fall: Freigabefall): Befund[] {
  return themenListe.flatMap((thema) => {
    const { datei, untertitel } = fall.konfiguration.gebaerdensprache[thema] ?? {}
    return [...checkDatei(fall, thema, 'datei', datei), ...checkDatei(fall, thema, 'untertitel', untertitel)]
  })
}

function checkDatei(fall: Freigabefall, thema: Thema, name: string, adresse: string | undefined): Befund[] {
  if (!adresse || fall.gibtEs(`public${adresse}`)) return []
  const meldung = `Gefunden: ${adresse}. Erwartet: die Datei public${adresse}; es gibt sie nicht.`
  const abhilfe = 'Die Datei in den Ordner public/ legen oder die Adresse berichtigen.'
  return [konfigBefund(fall, ['gebaerdensprache', thema, name], 'film-fehlt', meldung, abhilfe)]
}
