/** Which requests are open, and how long readers have waited for other sites alone. */
export interface Verkehr {
  /** Notes a request until it ends. @param name of the other site that is asked; empty for this one */
  watch: <T>(name: string, anfrage: Promise<T>) => Promise<T>
  /** Names of the other sites that have not answered yet. */
  listOffene: () => string[]
  /** Ends when nothing but these other sites has been waited for so many milliseconds in all. */
  waitForOnly: (namen: string[], frist: number) => Promise<void>
}

/** Begins to count. */
export function createVerkehr(): Verkehr {
  const offene = new Map<string, number>()
  const uhren = new Set<() => void>()
  const change = (name: string, um: number) => {
    offene.set(name, (offene.get(name) ?? 0) + um)
    for (const check of uhren) check()
  }
  const isOpen = (name: string) => (offene.get(name) ?? 0) > 0
  return {
    watch: async (name, anfrage) => {
      change(name, 1)
      try {
        return await anfrage
      } finally {
        change(name, -1)
      }
    },
    listOffene: () => [...offene.keys()].filter((name) => name !== '' && isOpen(name)),
    waitForOnly: (namen, frist) =>
      new Promise((done) => {
        const check = createStoppuhr(
          () => !isOpen('') && namen.some(isOpen),
          frist,
          () => {
            uhren.delete(check)
            done()
          },
        )
        uhren.add(check)
        check()
      }),
  }
}

/** Counts the time in which something is the case. @returns is to be called whenever that may have changed */
function createStoppuhr(laeuft: () => boolean, frist: number, done: () => void): () => void {
  let rest = frist
  let wecker: { id: ReturnType<typeof setTimeout>; seit: number } | undefined
  return () => {
    if (laeuft() === (wecker !== undefined)) return
    if (wecker) {
      clearTimeout(wecker.id)
      rest -= performance.now() - wecker.seit
      wecker = undefined
    } else wecker = { id: setTimeout(done, Math.max(0, rest)), seit: performance.now() }
  }
}
