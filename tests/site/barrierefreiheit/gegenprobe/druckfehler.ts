/** A fault that only paper shows. */
export interface Druckfehler {
  fehler: string
  html: string
  meldung: string
}

export const druckfehler: Druckfehler[] = [
  {
    fehler: 'text left out on paper',
    html: '<style>@media print { #fehler { display: none } }</style><p id="fehler">Text</p>',
    meldung: 'unprinted: p#fehler „Text“ is not printed',
  },
  {
    fehler: 'text folded on paper',
    html: '<style>@media print { #falte::details-content { content-visibility: hidden !important } }</style><details id="falte"><summary>Mehr dazu</summary><p id="fehler">Text</p></details>',
    meldung: 'unprinted: p#fehler „Text“ is not printed',
  },
  {
    fehler: 'button on paper',
    html: '<button id="fehler">Los</button>',
    meldung: 'screen-things: button#fehler „Los“ is printed',
  },
  {
    fehler: 'navigation on paper',
    html: '<script>document.body.insertAdjacentHTML("afterbegin", `<nav id="fehler" aria-label="Probe">Eins</nav>`)</script>',
    meldung: 'screen-things: nav#fehler „Eins“ is printed',
  },
  {
    fehler: 'light letters on white paper',
    html: '<p id="fehler" style="color: #ccc; background: #000">Text</p>',
    meldung: 'pale: p#fehler „Text“ stands out from paper by 1.61:1 only',
  },
  {
    fehler: 'table wider than the paper',
    html: '<div id="fehler" style="width: 900px">Text</div>',
    meldung: 'too-wide: the page is 900 px wide on paper of 643 px',
  },
  {
    fehler: 'text cut off on paper',
    html: '<style>@media print { #fehler { block-size: 5px; overflow: hidden } }</style><p id="fehler">Text</p>',
    meldung: 'clipped: p#fehler „Text“ is cut off at p#fehler „Text“',
  },
  {
    fehler: 'lines on one another on paper',
    html: '<style>@media print { #fehler { margin-block-start: -1.5em } }</style><p style="margin: 0">Eins</p><p id="fehler">Zwei</p>',
    meldung: 'overlap: p#fehler „Zwei“ lies on #inhalt p „Eins“',
  },
]
