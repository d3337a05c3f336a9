export {
  assertDrawable,
  type Diagrammart,
  type Diagrammdaten,
  diagrammarten,
} from '../domain/diagrammdaten.ts'

/** Widths a page draws every chart at: in a phone's column and in the text column of a desktop. */
export const breiten = { schmal: 328, weit: 720 } as const
