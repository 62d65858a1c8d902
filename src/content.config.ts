import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { contentDir } from './content/settings.ts';
import { employerSchema } from './schemas/employer.ts';
import { explain } from './schemas/explain.ts';
import { personSchema } from './schemas/person.ts';
import { siteSchema } from './schemas/site.ts';

z.config({ customError: explain });

const base = contentDir();
const folderName = ({ entry }: { entry: string }) => entry.split('/').at(-2) ?? entry;

/** Whoever runs the site: one file. */
const site = defineCollection({
  loader: glob({ base, pattern: 'site.yaml', generateId: () => 'site' }),
  schema: siteSchema,
});

const employers = defineCollection({
  loader: glob({ base, pattern: 'employers/*/employer.yaml', generateId: folderName }),
  schema: ({ image }) =>
    employerSchema.extend({
      brand: employerSchema.shape.brand.unwrap().extend({ logo: image().optional() }).optional(),
      photos: z
        .array(employerSchema.shape.photos.unwrap().element.extend({ src: image() }))
        .default([]),
    }),
});

const people = defineCollection({
  loader: glob({ base, pattern: 'people/*/person.yaml', generateId: folderName }),
  schema: ({ image }) => personSchema.extend({ portrait: image().optional() }),
});

/**
 * One entry a file, id `<slug>/<locale>`. A translation gives only what differs, so facts are put together and
 * judged when they are asked for (`content/get-content.ts`), not here.
 */
const vacancies = defineCollection({
  loader: glob({
    base,
    pattern: 'vacancies/*/*.mdx',
    generateId: ({ entry }) =>
      entry
        .split('/')
        .slice(-2)
        .join('/')
        .replace(/\.mdx$/, ''),
  }),
  schema: z.looseObject({}),
});

export const collections = { site, employers, people, vacancies };
