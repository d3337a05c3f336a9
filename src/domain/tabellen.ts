/** Words that head columns of tables without figures. */
const spaltenkopf =
  /^(?:abkürzung|adresse|aktivität|angebot|ansprechpartner|bedeutung|begriff|bereich|beschreibung|datum|erläuterung|handlungsfeld|inhalt|instrument|kürzel|maßnahme|name|nr\.|ort|partner|schwerpunkt|standort|start|status|teilnehmende|termin|thema|träger|verantwortlich|zeitraum|ziel|zielgruppe|zuständig)/iu

/** Whether a cell's text heads a column rather than filling it. */
export function isSpaltenkopf(text: string): boolean {
  return text.length <= 40 && spaltenkopf.test(text)
}
