/** Licences that data can be given under, by their names in the vocabulary of DCAT-AP.de. */
export const lizenzIds = ['dl-zero-de/2.0', 'dl-by-de/2.0', 'cc-zero', 'cc-by/4.0', 'officialWork'] as const

export type LizenzId = (typeof lizenzIds)[number]
