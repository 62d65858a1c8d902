import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const CONFIG = `import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
export default defineConfig({
  output: 'static',
  outDir: process.env.OUT_DIR,
  cacheDir: process.env.BECKON_CACHE_DIR,
  build: { format: 'file', inlineStylesheets: 'never' },
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  integrations: [mdx()],
});
`;

const COLLECTIONS = `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
const vacancies = defineCollection({
  loader: glob({ base: process.env.CONTENT_DIR, pattern: 'vacancies/*/*.mdx', generateId: ({ entry }) => entry.split('/').at(-2) }),
  schema: z.looseObject({ title: z.string(), hook: z.string() }),
});
export const collections = { vacancies };
`;

const PAGE = `---
import { getCollection, render } from 'astro:content';
export async function getStaticPaths() {
  return (await getCollection('vacancies')).map((entry) => ({ params: { slug: entry.id }, props: { entry } }));
}
const { entry } = Astro.props;
const { Content } = await render(entry);
---
<!doctype html>
<html lang="en">
  <head><meta charset="utf-8" /><title>{entry.data.title}</title></head>
  <body><main><h1>{entry.data.title}</h1><p>{entry.data.hook}</p><Content /></main></body>
</html>
`;

/** Writes an Astro site that draws each vacancy's MDX through one plain layout, and nothing else. */
export async function makeBareSite(folder: string): Promise<void> {
  await mkdir(join(folder, 'src/pages/jobs'), { recursive: true });
  await writeFile(join(folder, 'package.json'), '{"type":"module","private":true}');
  await writeFile(join(folder, 'astro.config.mjs'), CONFIG);
  await writeFile(join(folder, 'src/content.config.ts'), COLLECTIONS);
  await writeFile(join(folder, 'src/pages/jobs/[slug].astro'), PAGE);
  await symlink(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'));
}
