/** Another site with plans, as the operator of this one names it. */
export interface Sammlung {
  /** As readers see it. */
  name: string
  /** Address of its home page, with a slash at its end. */
  adresse: string
}
