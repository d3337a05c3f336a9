import type { Suchraum } from './suchraum.ts'

/** A choice in a field of the form. */
interface Wahl {
  wert: string
  text: string
}

/**
 * Offers in the form what other sites have beside this one: their Jobcenter, Länder, topics and years.
 *
 * @param parameter of the address; what it chooses is chosen as soon as it is there
 */
export function showFacetten({ orte, themen, plaene }: Suchraum, parameter: URLSearchParams): void {
  const facetten: Record<string, Wahl[]> = {
    jobcenter: orte.map(({ id, name }) => ({ wert: id, text: name })),
    land: plaene.map(({ land }) => ({ wert: land, text: land })),
    thema: themen.map(({ id, titel }) => ({ wert: id, text: titel })),
    jahr: plaene.map(({ jahr }) => ({ wert: jahr, text: jahr })),
  }
  for (const [name, wahlen] of Object.entries(facetten)) {
    const feld = document.querySelector<HTMLSelectElement>(`#suchformular select[name=${name}]`)
    if (feld) addOptions(feld, wahlen, name === 'jahr' ? -1 : 1, parameter.get(name))
  }
}

/** @param richtung years begin with the last */
function addOptions(
  feld: HTMLSelectElement,
  wahlen: Wahl[],
  richtung: 1 | -1,
  gewaehlt: string | null,
): void {
  const vorhandene = new Set([...feld.options].map(({ value }) => value))
  const neue = new Map(
    wahlen.filter(({ wert }) => !vorhandene.has(wert)).map(({ wert, text }) => [wert, text]),
  )
  if (neue.size === 0) return
  const bisher = feld.value
  const [alle, ...eigene] = feld.options
  const fremde = [...neue].map(([wert, text]) => new Option(text, wert))
  const sorted = [...eigene, ...fremde].sort((a, b) => richtung * a.text.localeCompare(b.text, 'de'))
  feld.replaceChildren(...(alle ? [alle] : []), ...sorted)
  feld.value = bisher === '' && gewaehlt !== null && neue.has(gewaehlt) ? gewaehlt : bisher
}
