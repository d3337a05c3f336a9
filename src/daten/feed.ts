import { generateAtomFeed } from 'feedsmith'
import { type Angebot, adresseOf } from './bestand.ts'

/** A plan as readers of the feed are told of it. */
export interface Feedeintrag {
  /** Path of the plan's page from the site's root. */
  pfad: string
  titel: string
  jobcenter: string
  /** A few plain sentences. */
  text: string
  /** When the page came and last changed, as points in time. */
  erstmals?: string
  zuletzt?: string
  /** Day that the content itself names; it stands in where nothing else is known. */
  tag: string
}

/** So many plans a reader can look through; older ones are on the site. */
const hoechstens = 50

/**
 * New and changed plans as an Atom feed (RFC 4287), the last changed first.
 *
 * @returns XML; its dates are those of the content, never of the build
 */
export function writeFeed(angebot: Angebot, eintraege: Feedeintrag[]): string {
  const plaene = eintraege
    .map((eintrag) => ({ ...eintrag, zeit: eintrag.zuletzt ?? `${eintrag.tag}T00:00:00.000Z` }))
    .sort((a, b) => compare(b.zeit, a.zeit) || compare(a.pfad, b.pfad))
    .slice(0, hoechstens)
  const adresse = adresseOf(angebot, '/feed.xml')
  return generateAtomFeed(
    {
      xml: { lang: 'de' },
      id: adresse,
      title: { value: `${angebot.titel}: neue und geänderte Pläne` },
      ...(plaene.some(({ zuletzt }) => !zuletzt) && { subtitle: { value: ungefaehr } }),
      updated: new Date(plaene[0]?.zeit ?? 0),
      authors: [{ name: angebot.herausgeber }],
      links: [
        { rel: 'self', type: 'application/atom+xml', href: adresse },
        { rel: 'alternate', type: 'text/html', hreflang: 'de', href: adresseOf(angebot, '/') },
      ],
      entries: plaene.map((plan) => toEntry(angebot, plan)),
    },
    { strict: true },
  )
}

const compare = (a: string, b: string): number => Number(a > b) - Number(a < b)

const ungefaehr =
  'Wann sich ein Plan hier zuletzt geändert hat, ist nicht bei allen bekannt. Dort steht der Tag seiner Prüfung, sein Stand oder der Beginn seines Jahres.'

function toEntry(angebot: Angebot, plan: Feedeintrag & { zeit: string }) {
  const { pfad, titel, jobcenter, text, erstmals, zuletzt, zeit } = plan
  const adresse = adresseOf(angebot, pfad)
  return {
    id: adresse,
    title: { value: titel },
    updated: new Date(zeit),
    ...(zuletzt && erstmals && { published: new Date(erstmals) }),
    authors: [{ name: jobcenter }],
    links: [{ rel: 'alternate', type: 'text/html', hreflang: 'de', href: adresse }],
    summary: { value: text },
  }
}
