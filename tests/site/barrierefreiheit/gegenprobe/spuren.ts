/** A trace that a page leaves in the browser or at other servers, as a script of the page would. */
export interface Spur {
  fehler: string
  skript: string
  meldung: string
}

export const spuren: Spur[] = [
  {
    fehler: 'cookie',
    skript: 'document.cookie = "spur=1"',
    meldung: 'stored: the page left the cookie „spur“',
  },
  {
    fehler: 'local entry',
    skript: 'localStorage.setItem("spur", "1")',
    meldung: 'stored: the page left the local entry „spur“',
  },
  {
    fehler: 'entry of the session',
    skript: 'sessionStorage.setItem("spur", "1")',
    meldung: 'stored: the page left the session entry „spur“',
  },
  {
    fehler: 'database',
    skript: 'new Promise((fertig) => { indexedDB.open("spur").onsuccess = fertig })',
    meldung: 'stored: the page left the database „spur“',
  },
  {
    fehler: 'cache',
    skript: 'caches.open("spur")',
    meldung: 'stored: the page left the cache „spur“',
  },
  {
    fehler: 'picture of another server',
    skript:
      'new Promise((fertig) => { const bild = new Image(); bild.onerror = fertig; bild.src = "https://example.org/bild.png" })',
    meldung: 'requests: the page asked https://example.org/bild.png',
  },
]
