import type { Barriere } from './barrieren.ts'
import { fehlendeThemen, type Thema } from './erlaeuterungen.ts'

/** What decides whether a barrier of the site itself is there. */
export interface Umstaende {
  leichteSprache: Partial<Record<Thema, unknown>>
  gebaerdensprache: Partial<Record<Thema, unknown>>
}

const abbildungen: Barriere = {
  was: 'Abbildungen der Originale fehlen',
  wo: 'Pläne, an den Stellen mit dem Hinweis „Hier steht im Original eine Abbildung“',
  grund: 'unvereinbar',
  erlaeuterung:
    'Die Seiten sind aus Textfassungen der Pläne entstanden. Darin fehlen manche Abbildungen. Es gibt für sie weder ein Bild noch eine Beschreibung.',
  alternative: 'Die Beschriftung der Abbildung steht noch da. Das Original hat das Jobcenter.',
}

const amtssprache: Barriere = {
  was: 'Die Pläne sind in schwerer Sprache geschrieben',
  wo: 'Pläne, Originaltext',
  grund: 'ausserhalb',
  erlaeuterung:
    'Die Pläne stehen hier Wort für Wort so, wie die Jobcenter sie veröffentlicht haben: mit langen Sätzen und vielen Fachwörtern. Die Vorschriften verlangen nicht, den Wortlaut zu ändern.',
  alternative:
    'Zusammenfassungen in Einfacher Sprache, wo es sie gibt. Das Glossar erklärt Abkürzungen und Fachwörter.',
}

const erlaeuterungen = (form: string): Barriere => ({
  was: `Erläuterungen in ${form} fehlen ganz oder zum Teil`,
  wo: 'Ganze Website',
  grund: 'unvereinbar',
  erlaeuterung: `Zu den wesentlichen Inhalten, zur Navigation, zu dieser Erklärung und zu weiteren Inhalten in ${form} muss es Erläuterungen geben. Sie sind noch nicht alle da.`,
  alternative: null,
})

/** Barriers of the site itself, which are the same for every operator. */
export function eigeneBarrieren({ leichteSprache, gebaerdensprache }: Umstaende): Barriere[] {
  return [
    abbildungen,
    ...(fehlendeThemen(leichteSprache).length > 0 ? [erlaeuterungen('Leichter Sprache')] : []),
    ...(fehlendeThemen(gebaerdensprache).length > 0 ? [erlaeuterungen('Deutscher Gebärdensprache')] : []),
    amtssprache,
  ]
}
