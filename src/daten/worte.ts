import type { Einheit } from '../domain/einheit.ts'
import type { Art } from '../domain/kennzahlen.ts'

/** What an Art means, in plain words. */
export const artWorte: Record<Art, string> = {
  ist: 'gemessen oder gezählt',
  plan: 'ein Ziel oder ein geplanter Betrag',
  erwartung: 'erwartet, noch nicht gemessen',
  schaetzung: 'geschätzt',
}

/** What a value counts, in plain words. */
export const einheitWorte: Record<Einheit, string> = {
  Personen: 'Menschen',
  Anzahl: 'Stück; was gezählt ist, sagt die Bezeichnung',
  Prozent: 'Teile von hundert: „16,7 %“ ist 16,7',
  Prozentpunkte: 'Unterschied zwischen zwei Werten in Prozent',
  EUR: 'Euro, ausgeschrieben: „4,7 Mio. Euro“ ist 4700000',
  VZÄ: 'ganze Stellen: Teilzeit ist auf Vollzeit umgerechnet',
  Plätze: 'Plätze, zum Beispiel in Kursen',
  Stellen: 'Stellen, die der Plan nicht auf Vollzeit umrechnet',
  Wochen: 'Dauer in Wochen',
  Monate: 'Dauer in Monaten',
  Punkte: 'Punkte, zum Beispiel einer Bewertung',
  'Personen je Stelle': 'Verhältnis: so viele Menschen kommen auf eine Stelle',
  'Personen je Betrieb': 'Verhältnis: so viele Menschen kommen auf einen Betrieb',
  'Stellen je Person': 'Verhältnis: so viele Stellen kommen auf einen Menschen',
}
