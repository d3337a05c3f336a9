/** Endings of the pictures that a plan may show: what browsers draw and servers of this site name by its kind. */
export const bildendungen = ['.png', '.jpg', '.jpeg', '.webp', '.avif', '.svg'] as const

/** One of the endings, as a part of a regular expression: with the point before it. */
export const bildendung = String.raw`\.(?:${bildendungen.map((endung) => endung.slice(1)).join('|')})`
