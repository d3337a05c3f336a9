import { z } from 'zod'
import { einheiten } from '../domain/einheit.ts'
import { arten, beschreibe } from '../domain/kennzahlen.ts'
import type { Planzahl } from '../domain/planzahlen.ts'
import { genauigkeiten } from '../domain/zahlen.ts'
import { zeitraeume } from '../domain/zeitraum.ts'
import type { Planstand } from './bestand.ts'
import { kennung, text } from './felder.ts'

/**
 * One line of `kennzahlen.json`; its keys are the columns of `kennzahlen.csv`. The first thirteen are a contract with
 * other programs (Bauplan 5.5).
 */
export const kennzahlzeileSchema = z
  .strictObject({
    plan: kennung.describe('Kennung des Plans: Jobcenter und Jahr'),
    jobcenter: kennung.describe('Kennung des Jobcenters'),
    kennzahl: kennung.describe('Kennung der Kennzahl, in allen Plänen dieselbe'),
    bezeichnung: text.describe('Name der Kennzahl; hinter dem Doppelpunkt das Merkmal, wenn es eines gibt'),
    wert: z.number().describe('Die Zahl, gezählt in der Einheit; ein Rückgang ist negativ'),
    einheit: z.enum(einheiten).describe('Worin der Wert gezählt ist'),
    jahr: z.int().min(1990).max(2100).describe('Jahr, um das es bei der Zahl geht'),
    zeitraum: z
      .enum(zeitraeume)
      .nullable()
      .describe('Worauf sich die Zahl im Jahr bezieht; leer, wenn der Plan es nicht sagt'),
    art: z.enum(arten).describe('Ob gemessen, geplant, erwartet oder geschätzt'),
    gruppe: z
      .string()
      .regex(/^[a-z0-9-]+(\+[a-z0-9-]+)*$/)
      .nullable()
      .describe('Für wen die Zahl gilt; mit + für mehrere zugleich, leer für alle'),
    zeile: z.int().positive().describe('Zeile der Textdatei des Plans, in der die Zahl steht'),
    zitat: text.describe('Die Zahl im Wortlaut dieser Zeile'),
    url: z
      .string()
      .regex(/^\/(.+\/)?plaene\/[a-z0-9-]+\/#.+$/)
      .describe('Stelle auf der Seite des Plans, ohne den Namen des Servers'),
    stichtag: z
      .string()
      .regex(/^\d{4}-\d{2}(-\d{2})?$/)
      .nullable()
      .describe('Tag oder Monat der Zählung (JJJJ-MM-TT oder JJJJ-MM), wenn der Plan ihn nennt'),
    merkmal: text
      .nullable()
      .describe('Welcher Teil gezählt ist, in den Worten des Plans, wenn keine Gruppe passt'),
    genauigkeit: z
      .enum(genauigkeiten)
      .describe(`Wie genau der Plan die Zahl nennt: ${genauigkeiten.join(', ')}`),
    tabelle: z
      .int()
      .positive()
      .nullable()
      .describe('Nummer der Tabelle des Plans, aus der die Zahl gelesen ist; sonst leer'),
    jobcentername: text.describe('Name des Jobcenters'),
  })
  .describe('Eine Kennzahl mit ihrem Beleg')

export type Kennzahlzeile = z.infer<typeof kennzahlzeileSchema>

/** The figures of a plan as lines. */
export function toKennzahlzeilen({ id, jobcenter, zahlen }: Planstand, basis: string): Kennzahlzeile[] {
  return zahlen.map((zahl) => ({
    plan: id,
    jobcenter: jobcenter.id,
    kennzahl: zahl.id,
    bezeichnung: nameOf(zahl),
    wert: zahl.wert,
    einheit: zahl.einheit,
    jahr: zahl.jahr,
    zeitraum: zahl.zeitraum ?? null,
    art: zahl.art,
    gruppe: zahl.gruppe ?? null,
    zeile: zahl.zeile,
    zitat: zahl.zitat,
    url: `${basis}/plaene/${id}/#${zahl.anker}`,
    stichtag: zahl.stichtag ?? null,
    merkmal: zahl.merkmal ?? null,
    genauigkeit: zahl.genauigkeit,
    tabelle: zahl.tabelle ?? null,
    jobcentername: jobcenter.name,
  }))
}

function nameOf({ id, merkmal }: Planzahl): string {
  const { name } = beschreibe(id)
  return merkmal ? `${name}: ${merkmal}` : name
}
