import { z } from 'zod'

/** Name of a file without folder: what a plan names is read and published, so it must not lead out of its folder. */
export const dateinameSchema = z
  .string()
  .regex(
    /^(?!\.{1,2}$)[^/\\\p{Cc}„“”‚‘«»]+$/u,
    'Erwartet: der Name einer Datei, ohne Ordner davor und ohne Anführungszeichen',
  )
