import { expect, test } from 'vitest'
import { alleSeiten } from '../seitenarten.ts'
import { lookAll } from './proben/ansicht.ts'
import { ansichtenAllerSeiten } from './proben/ansichten.ts'
import { findTraces } from './proben/datenschutz.ts'
import { printOut } from './proben/druck.ts'
import { usePruefplaetze } from './proben/pruefplaetze.ts'

const { besuche } = usePruefplaetze()

test.concurrent.each(alleSeiten)(
  '%s keeps what WCAG 2.2 AA and the house rules ask for, in every view',
  async (adresse) => {
    const befunde = await besuche(adresse, async (platz) => [
      ...(await printOut(platz.page)),
      ...(await lookAll(platz.page, ansichtenAllerSeiten)),
      ...(await findTraces(platz)),
    ])
    expect(befunde, befunde.join('\n')).toEqual([])
  },
)
