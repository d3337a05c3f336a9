/** What readers are told stands before the first heading of a plan. */
export const deckblatt = 'Deckblatt'
