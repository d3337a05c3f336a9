import type { Page } from 'playwright-core'
import { type Ansicht, look } from './ansicht.ts'

/** The width of A4 between the margins of 2 cm, and of the screen it is compared with. */
const blattbreite = 643

/** The page on paper, as it is printed by readers with a dark screen: nothing unfolded, backgrounds left out. */
export const papier: Ansicht = {
  name: 'print',
  breite: blattbreite,
  medien: { media: 'print', colorScheme: 'dark' },
  gefaltet: true,
  proben: ['too-wide', 'clipped', 'overlap', 'unprinted', 'screen-things', 'pale'],
}

/** What gets lost on paper. */
export async function printOut(page: Page): Promise<string[]> {
  await look(page, { name: 'screen', breite: blattbreite, proben: [] })
  await page.evaluate(() => window.barrierefreiheit.noteScreen())
  return look(page, papier)
}
