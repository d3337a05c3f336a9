import { schluessel } from './wortform.ts'

/** Words that only join others, or ask: nobody looks for them. */
export const fuellwoerter = new Set(
  `aber alle allem allen aller alles als also am an andere anderen auch auf aus bei beim bin bis bitte bzw da dafür damit
  dann daran darf das dass dem den denn der des dessen die dies diese diesem diesen dieser dieses doch dort durch ein
  eine einem einen einer eines er es etwas für gab gegen gern gerne geht gibt haben habe hat hatte hatten hier hin ich ihm
  ihn ihr ihre ihrem ihren ihrer im in ins ist ja kann kein keine können man mein mich mir mit müssen muss möchte nach
  nicht noch nun nur ob oder ohne pro sein seine seinem seinen seiner sehr sich sie sind so soll sollen sollte sowie über
  um und uns unser unter viel viele vielen vom von vor war waren warum was wegen weil welche welchem welchen welcher
  welches wem wen wenn wer werden wie wieder wieviel wieviele will wir wird wo wofür woher wohin womit worin worum wurde
  wurden zu zum zur zwischen wann dein deine deinem deinen deiner meine meinem meinen meiner unsere unserem unseren
  bekomme bekommst bekommen bekommt kriege kriegt man euch ihnen mal denn dürfen darf dürfte könnte könnten sollten gibts paragraf paragraph paragrafen absatz gemäß laut stehen steht bedeutet bedeuten heißt finde
  finden suche suchen erkläre erklärung machen macht tut tun hoch groß lange`
    .split(/\s+/u)
    .map(schluessel),
)
