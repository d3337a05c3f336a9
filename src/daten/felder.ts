import { z } from 'zod'

/** A text that says something. */
export const text = z.string().min(1)

/** What files and addresses are called by. */
export const kennung = z.string().regex(/^[a-z0-9-]+$/)
