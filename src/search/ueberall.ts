import { Unerreichbar } from './ausfall.ts'
import { showFacetten } from './facetten.ts'
import type { Fund } from './fund.ts'
import { type Auftrag, type Gemeinsam, type Gesamtfund, searchTogether } from './gemeinsam.ts'
import { explainAusfall, summarizeNachzuegler, summarizeSammlungen } from './meldung.ts'
import type { Sammlung } from './sammlung.ts'

/** Value of the field „Wo suchen“ for this site alone; others are chosen by their names. */
const hier = 'hier'

/** Shows what was found, and what there is to say of other sites by now. */
type Present = (fund: Fund, sagen: () => string) => void

/**
 * Searches this site and others, or the one that the reader has chosen, and shows what was found. What comes late is only
 * shown when the reader asks for it: a list that changes while it is read would be lost.
 *
 * @param parameter of the address
 * @throws {Unerreichbar} when the one site that was chosen cannot be searched
 * @throws when this site's own index cannot be read
 */
export async function searchEverywhere(
  auftrag: Omit<Auftrag, 'eigene'>,
  parameter: URLSearchParams,
  present: Present,
): Promise<void> {
  const wo = parameter.get('wo') ?? ''
  const sammlungen = chooseSammlungen(wo, auftrag.sammlungen)
  const eigene = wo === '' || wo === hier || sammlungen.length !== 1
  const gemeinsam = await searchTogether({ ...auftrag, sammlungen, eigene })
  const [ausfall] = gemeinsam.listAusfaelle()
  if (!eigene && ausfall) throw new Unerreichbar(`${capitalize(explainAusfall(ausfall))}.`)
  const offer = (fund: Gesamtfund) => {
    showFacetten(fund.raum, parameter)
    present(fund, () => tellOf(gemeinsam, fund, sammlungen, eigene))
  }
  offer(gemeinsam.fund)
  await handleLate(gemeinsam, sammlungen, offer)
}

/** A name that nobody has is an old link: everything is searched then. */
function chooseSammlungen(wo: string, alle: Sammlung[]): Sammlung[] {
  if (wo === hier) return []
  const gewaehlte = alle.filter(({ name }) => name === wo)
  return gewaehlte.length > 0 ? gewaehlte : alle
}

function tellOf(
  { listAusfaelle }: Gemeinsam,
  { dabei }: Gesamtfund,
  sammlungen: Sammlung[],
  eigene: boolean,
): string {
  const ausfaelle = listAusfaelle()
  const fehlt = (name: string) => ausfaelle.some((eine) => eine.name === name)
  return summarizeSammlungen({
    gefragt: sammlungen.length + Number(eigene),
    durchsucht: dabei.length + Number(eigene),
    ausfaelle,
    offen: sammlungen.map(({ name }) => name).filter((name) => !dabei.includes(name) && !fehlt(name)),
  })
}

async function handleLate(
  { fund: { dabei }, listAusfaelle, spaeter }: Gemeinsam,
  sammlungen: Sammlung[],
  offer: (fund: Gesamtfund) => void,
): Promise<void> {
  const bekannt = new Set([...dabei, ...listAusfaelle().map(({ name }) => name)])
  const offen = sammlungen.map(({ name }) => name).filter((name) => !bekannt.has(name))
  if (offen.length === 0) return
  showNachzuegler(summarizeNachzuegler(offen, false))
  const fund = await spaeter.catch(() => undefined)
  const neue = fund?.dabei.filter((name) => offen.includes(name)) ?? []
  const ausgefallen = listAusfaelle().filter(({ name }) => offen.includes(name))
  const saetze = [
    ...(neue.length > 0 ? [summarizeNachzuegler(neue, true)] : []),
    ...ausgefallen.map((eine) => `${capitalize(explainAusfall(eine))}.`),
  ]
  showNachzuegler(saetze.join(' '), fund && neue.length > 0 ? () => offer(fund) : undefined)
}

const capitalize = (satz: string): string => satz.charAt(0).toUpperCase() + satz.slice(1)

/** The place for the button is kept free from the beginning, so that nothing moves when it comes. */
function showNachzuegler(text: string, show?: () => void): void {
  const kasten = document.querySelector<HTMLElement>('#nachzuegler')
  const knopf = kasten?.querySelector('button')
  const absatz = kasten?.querySelector('p')
  if (!kasten || !knopf || !absatz) return
  kasten.hidden = false
  absatz.textContent = text
  knopf.toggleAttribute('data-wartet', !show)
  knopf.onclick = () => {
    show?.()
    kasten.hidden = true
    document.querySelector<HTMLElement>('[data-treffer-link]')?.focus()
  }
}
