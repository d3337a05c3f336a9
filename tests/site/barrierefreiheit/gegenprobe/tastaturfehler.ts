/** A fault that shows when the page is walked through with the Tab key. */
export interface Tastaturfehler {
  fehler: string
  html: string
  meldung: string
}

export const tastaturfehler: Tastaturfehler[] = [
  {
    fehler: 'control that keeps the focus',
    html: '<button id="fehler">Los</button><script>document.querySelector("#fehler").addEventListener("keydown", (e) => e.preventDefault())</script>',
    meldung: 'the Tab key does not leave the page',
  },
  {
    fehler: 'control that jumps the queue',
    html: '<a id="fehler" href="/" tabindex="1">Text</a>',
    meldung: 'a#fehler „Text“ is reached before what stands in front of it',
  },
  {
    fehler: 'link that the Tab key passes over',
    html: '<a id="fehler" href="/" tabindex="-1">Text</a>',
    meldung: 'a#fehler „Text“ is not reached',
  },
  {
    fehler: 'box that scrolls and so becomes a stop without a name',
    html: '<div id="fehler" style="block-size: 40px; overflow: auto"><p>Eins</p><p>Zwei</p></div>',
    meldung: 'div#fehler „EinsZwei“ is reached and is no control',
  },
  {
    fehler: 'link under a lid',
    html: '<div style="position: relative"><a id="fehler" href="/">Text</a><span id="deckel" style="position: absolute; inset: 0; background: white"></span></div>',
    meldung: 'a#fehler „Text“ is covered by span#deckel when focused',
  },
  {
    fehler: 'link outside of the window',
    html: '<a id="fehler" href="/" style="position: absolute; left: -9999px">Text</a>',
    meldung: 'a#fehler „Text“ has the focus out of sight',
  },
  {
    fehler: 'outline that a frame cuts off',
    html: '<div style="overflow: hidden"><a id="fehler" href="/" style="display: block">Text</a></div>',
    meldung: 'a#fehler „Text“ has its focus outline cut off on 4 sides',
  },
  {
    fehler: 'focus that is not shown',
    html: '<a id="fehler" href="/" style="outline: none">Text</a>',
    meldung: 'a#fehler „Text“ shows no focus (no outline, shadow or border)',
  },
]
