import { defineCollection } from 'astro:content'
import { glob, type Loader } from 'astro/loaders'
import { z } from 'zod'
import { begriffSchema } from './domain/glossar.ts'
import { jobcenterSchema } from './domain/jobcenter.ts'
import { planSchema } from './domain/plan.ts'
import { checkSchema } from './domain/schema-fehler.ts'
import { seiteSchema } from './domain/seite.ts'
import { themaSchema } from './domain/thema.ts'

/** Astro reports a wrong field in English; editors get our own words before Astro looks at the data. */
function withGermanErrors(loader: Loader, schema: z.ZodType): Loader {
  return {
    ...loader,
    load: (context) =>
      loader.load({
        ...context,
        parseData: (entry) => {
          checkSchema(schema, entry.filePath ?? entry.id, entry.data)
          return context.parseData(entry)
        },
      }),
  }
}

function files<S extends z.ZodType>(ordner: string, endung: string, schema: S) {
  const loader = glob({
    base: `./content/${ordner}`,
    pattern: [`*.${endung}`, `!*.neu.${endung}`],
    retainBody: false,
  })
  return defineCollection({ loader: withGermanErrors(loader, schema), schema })
}

export const collections = {
  plaene: files('plaene', 'mdx', planSchema),
  jobcenter: files('jobcenter', 'yaml', jobcenterSchema),
  glossar: files('glossar', 'yaml', begriffSchema),
  themen: files('themen', 'yaml', themaSchema),
  kurzfassungen: files('kurzfassungen', 'mdx', z.strictObject({})),
  seiten: files('seiten', 'mdx', seiteSchema),
}
