import { expect, test } from 'vitest'
import { findNichtzahlen, zahlartAt } from '../../src/domain/zahlarten.ts'
import { findZahlen } from '../../src/domain/zahlen.ts'

/** For each number of a text what it is, or `Zahl`. */
const kinds = (text: string): string[] =>
  findZahlen(text).map(({ ziffern }) => zahlartAt(findNichtzahlen(text), ziffern) ?? 'Zahl')

test.each<[string, string[]]>([
  ['Stand: 13.11.2023', ['Datum', 'Datum', 'Datum']],
  ['Im September 2023 waren 51,5 % Männer', ['Datum', 'Zahl']],
  ['im September 14 Jugendliche', ['Zahl']],
  ['§ 16i SGB II, 20 nach § 16e', ['Paragraf', 'Zahl', 'Paragraf']],
  ['§ 44c Abs. 6 SGB II', ['Paragraf', 'Paragraf']],
  ['Massenzustrom-Richtlinie 2001/55/EG', ['Paragraf', 'Paragraf']],
  ['## 5.3 Fachkräfte', ['Gliederung', 'Gliederung']],
  ['- 3 Jobcoaches', ['Zahl']],
  ['Personenkreis U25 mit 612 Menschen', ['Name', 'Zahl']],
  ['9HKL Neukunde: 6 wöchentlich', ['Name', 'Dauer']],
  ['ab Sprachniveau A2 bzw. B1', ['Name', 'Name']],
  ['15 bis unter 25 Jahre', ['Alter', 'Alter']],
  ['unter 25jährigen', ['Alter']],
  ['in den letzten 24 Monaten', ['Dauer']],
  ['das 4-Augen-Prinzip', ['Name']],
  ['+49 (3628) 6105-582', ['Kontakt', 'Kontakt', 'Kontakt', 'Kontakt']],
  ['Förderungen auf dem 2. Arbeitsmarkt sind 20,9 Prozent', ['Name', 'Zahl']],
  ['bis zu 50 Plätze zur Berufsvorbereitung', ['Zahl']],
  ['Betreuungsschlüssel von 1:75', ['Zahl']],
  ['In 2024 werden 123 Mitarbeiter', ['Jahr', 'Zahl']],
  ['Ende. Von 1433 Personen', ['Zahl']],
])('%s', (text, erwartet) => {
  expect(kinds(text)).toEqual(erwartet)
})
