/** Words at the beginning of a paragraph that make it code, as text that is not. */
export const alsText = new Map([
  ['import', '&#105;mport'],
  ['export', '&#101;xport'],
])
