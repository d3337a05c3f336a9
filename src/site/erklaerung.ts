import { type Erklaerung, erklaerungSchema, toErklaerung } from '../domain/erklaerung.ts'
import { konfiguration } from './config.ts'
import { href } from './pfade.ts'

/** The statement on accessibility of this site; page and data are both made from it. */
export const erklaerung: Erklaerung = erklaerungSchema.parse(toErklaerung(konfiguration, href('')))
