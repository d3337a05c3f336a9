import type { LizenzId } from '../domain/lizenzen.ts'

/** What people call a licence, where its text stands, and whether it demands that a name is given. */
interface Eintrag {
  name: string
  url: string
  namensnennung: boolean
}

const katalog: Record<LizenzId, Eintrag> = {
  'dl-zero-de/2.0': {
    name: 'Datenlizenz Deutschland – Zero – Version 2.0',
    url: 'https://www.govdata.de/dl-de/zero-2-0',
    namensnennung: false,
  },
  'dl-by-de/2.0': {
    name: 'Datenlizenz Deutschland – Namensnennung – Version 2.0',
    url: 'https://www.govdata.de/dl-de/by-2-0',
    namensnennung: true,
  },
  'cc-zero': {
    name: 'Creative Commons CC0 1.0',
    url: 'https://creativecommons.org/publicdomain/zero/1.0/deed.de',
    namensnennung: false,
  },
  'cc-by/4.0': {
    name: 'Creative Commons Namensnennung 4.0 International (CC BY 4.0)',
    url: 'https://creativecommons.org/licenses/by/4.0/deed.de',
    namensnennung: true,
  },
  officialWork: {
    name: 'Amtliches Werk nach § 5 Absatz 1 UrhG',
    url: 'https://www.gesetze-im-internet.de/urhg/__5.html',
    namensnennung: false,
  },
}

/** A licence as it is granted by this site. */
export interface Lizenz {
  /** Address in the vocabulary of DCAT-AP.de. */
  kennung: string
  name: string
  /** Where its text stands. */
  url: string
  /** How the source is to be named, where the licence demands it. */
  namensnennung?: string
}

/** A licence by its name, with the operator's own address of its text and name to be given. */
export function lizenzOf(id: LizenzId, nennung: string, url?: string): Lizenz {
  const { name, url: bekannt, namensnennung } = katalog[id]
  return {
    kennung: `http://dcat-ap.de/def/licenses/${id}`,
    name,
    url: url ?? bekannt,
    ...(namensnennung && { namensnennung: nennung }),
  }
}
