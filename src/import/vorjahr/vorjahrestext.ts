import type { Root } from 'mdast'
import type { Plan } from '../../domain/plan.ts'
import type { Entwurf } from '../entwurf.ts'

/** Last year's plan, as editors left it, beside what the same import makes of its source. */
export interface Vorjahrestext {
  plan: Plan
  /** Text of the plan. */
  tree: Root
  /** The source with its sentences at the lines that the plan's proofs count. */
  entwurf: Entwurf
  /** How many years the new plan is later. */
  jahre: number
}
