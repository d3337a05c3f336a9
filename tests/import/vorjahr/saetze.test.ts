import { describe, expect, test } from 'vitest'
import type { Satz } from '../../../src/import/sentences.ts'
import { pairSaetze } from '../../../src/import/vorjahr/pair-saetze.ts'
import { readSatzmuster, type Satzmuster } from '../../../src/import/vorjahr/satzmuster.ts'
import { shiftMerkmal, shiftZeit } from '../../../src/import/vorjahr/shift-zeit.ts'

const muster = (text: string, abschnitt = '2. Ziele 2024'): Satzmuster => {
  const satz: Satz = { text, zeile: 1, spalte: 0, absatz: 1, abschnitt }
  return readSatzmuster(satz)
}

const pair = (alte: Satzmuster[], neue: Satzmuster[]): (number | undefined)[] => {
  const paare = pairSaetze(alte, neue)
  return neue.map((neu) => {
    const alt = paare.get(neu)
    return alt && alte.indexOf(alt)
  })
}

describe('a sentence of last year is found again', () => {
  test.each([
    [
      'with other numbers and years',
      'Im Jahr 2023 gab es 645 Frauen.',
      'Im Jahr 2024 gab es knapp 1.683 Frauen.',
    ],
    [
      'with letters that were read wrongly',
      'Im Jobcenter IIm-Kreis sind es 7 %.',
      'Im Jobcenter Ilm-Kreis sind es 8 %.',
    ],
    [
      'with a small word more',
      'Der Anteil der Frauen im Bestand des Jobcenters liegt bei 45,3 % der Leistungsberechtigten.',
      'Der Anteil der Frauen im Bestand des Jobcenters liegt weiterhin bei 46,1 % der Leistungsberechtigten.',
    ],
    [
      'rising where it fell',
      'Die Zahl der Arbeitslosen im Kreis ist im Vergleich zum Vorjahr um 4 % gesunken.',
      'Die Zahl der Arbeitslosen im Kreis ist im Vergleich zum Vorjahr um 6 % gestiegen.',
    ],
  ])('%s', (_, alt, neu) => {
    expect(pair([muster(alt)], [muster(neu)])).toEqual([0])
  })

  test.each([
    [
      'of another group',
      'Der Anteil der Frauen im Bestand liegt bei 45 % der Menschen.',
      'Der Anteil der Männer im Bestand liegt bei 55 % der Menschen.',
    ],
    [
      'that was expected and is measured now',
      'Im Jahr 2023 werden wir im Jobcenter voraussichtlich 750 Integrationen bei 4.560 Menschen erzielen.',
      'Im Jahr 2024 haben wir im Jobcenter 731 Integrationen bei 4.490 Menschen erzielt.',
    ],
    [
      'that says the opposite',
      'Das Ziel von 16,4 % wurde im vergangenen Jahr trotz aller Mühen im Jobcenter erreicht.',
      'Das Ziel von 16,4 % wurde im vergangenen Jahr trotz aller Mühen im Jobcenter nicht erreicht.',
    ],
    ['counted in another unit', 'Gefördert wurden 12 % der Menschen.', 'Gefördert wurden 120 der Menschen.'],
    [
      'with a number more',
      'Der Anteil der Frauen liegt nach der Planung des Jobcenters bei 45,3 %.',
      'Der Anteil der Frauen liegt nach der Planung des Jobcenters bei 45,3 % (VJ: 44,0 %).',
    ],
    [
      'of another law',
      'Nach § 16i SGB II werden im Jahr 2024 im Jobcenter 12 Menschen gefördert.',
      'Nach § 16e SGB II werden im Jahr 2025 im Jobcenter 13 Menschen gefördert.',
    ],
    [
      'of another place',
      'Das Wachstum der Beschäftigung liegt in diesem Jahr in Thüringen bei rund 0,1 %.',
      'Das Wachstum der Beschäftigung liegt in diesem Jahr in Sachsen bei rund 0,2 %.',
    ],
  ])('but none %s', (_, alt, neu) => {
    expect(pair([muster(alt)], [muster(neu)])).toEqual([undefined])
  })

  test('in its section where it stands in several, and nowhere when it may be any of them', () => {
    const alte = [muster('Davon 12 Frauen.', '3. Bund'), muster('Geplant sind 5 Plätze.', 'Aktivierung')]
    alte.push(muster('Geplant sind 7 Plätze.', 'Reha'))
    expect(pair(alte, [muster('Geplant sind 9 Plätze.', 'Reha')])).toEqual([2])
    expect(pair(alte, [muster('Geplant sind 9 Plätze.', 'Jugend')])).toEqual([undefined])
  })

  test('after the same sentence as last year, when it goes on with it', () => {
    const [frauen, maenner] = ['Wir beraten 80 Frauen.', 'Wir beraten 70 Männer.'].map((text) => muster(text))
    const davon = 'Davon haben 30 % eine Ausbildung abgeschlossen.'
    const alte = [frauen as Satzmuster, muster(davon)]
    expect(pair(alte, [muster('Wir beraten 90 Frauen.'), muster(davon)])).toEqual([0, 1])
    expect(pair(alte, [maenner as Satzmuster, muster(davon)])).toEqual([undefined, undefined])
  })
})

describe('a figure is of', () => {
  const alt = muster('Ende 2023 waren es 25 % mehr als 2019.')
  test('the year that the new sentence prints in its place', () => {
    const neu = muster('Ende 2025 waren es 25 % mehr als 2019.')
    expect(shiftZeit({ jahr: 2023 }, alt, neu, 1)).toEqual({ jahr: 2025 })
    expect(shiftMerkmal('gegenüber 2019', alt, neu)).toBe('gegenüber 2019')
  })

  test('a year later, where the sentence does not print its year', () => {
    expect(shiftZeit({ jahr: 2022 }, alt, muster('Ende 2024 waren es 26 % mehr als 2019.'), 1)).toEqual({
      jahr: 2023,
    })
  })

  test('the day that is printed now', () => {
    const [im, nun] = ['Am 31.10.2023 waren es 7 %.', 'Am 30.11.2024 waren es 8 %.'].map((text) =>
      muster(text),
    )
    const zeit = { jahr: 2023, zeitraum: 'Stand', stichtag: '2023-10-31' } as const
    expect(shiftZeit(zeit, im as Satzmuster, nun as Satzmuster, 1)).toEqual({
      jahr: 2024,
      zeitraum: 'Stand',
      stichtag: '2024-11-30',
    })
  })

  test('no time that can be said, when one year has become two', () => {
    const [vorher, nun] = ['2023 waren es 7 %, 2023 auch 3 %.', '2024 waren es 7 %, 2025 auch 3 %.'].map(
      (text) => muster(text),
    )
    expect(shiftZeit({ jahr: 2023 }, vorher as Satzmuster, nun as Satzmuster, 1)).toBeUndefined()
    expect(shiftMerkmal('im Schuljahr 2021', vorher as Satzmuster, nun as Satzmuster)).toBeUndefined()
  })
})
