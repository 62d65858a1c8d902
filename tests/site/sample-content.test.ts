import { globSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { assembleVacancies, type VacancyFile } from '../../src/content/assemble-vacancies.ts';
import { LOCALES, localeSchema } from '../../src/schemas/locale.ts';

const root = resolve(import.meta.dirname, '../../content');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

const files = globSync('vacancies/*/*.mdx', { cwd: root }).map((path): VacancyFile => {
  const [, slug = '', name = ''] = path.split(/[/\\]/);
  const [, frontmatter = ''] = /^---\n([\s\S]*?)\n---\n/.exec(read(path)) ?? [];
  return {
    slug,
    locale: localeSchema.parse(name.replace('.mdx', '')),
    frontmatter: parse(frontmatter) as Record<string, unknown>,
  };
});
const { vacancies, problems } = assembleVacancies(files, LOCALES);
const slugsWhere = (holds: (each: (typeof vacancies)[number]) => boolean) => [
  ...new Set(vacancies.filter(holds).map(({ slug }) => slug)),
];

describe('the sample content', () => {
  it('fits together', () => {
    expect(problems).toEqual([]);
  });

  it('shows each kind of vacancy that a recruiter may copy', () => {
    expect(slugsWhere(({ languages }) => languages.length === 4)).not.toEqual([]);
    expect(slugsWhere(({ vacancy }) => vacancy.workplace.mode === 'remote')).not.toEqual([]);
    expect(slugsWhere(({ vacancy }) => vacancy.workplace.mode === 'hybrid')).not.toEqual([]);
    expect(slugsWhere(({ vacancy }) => vacancy.employmentTypes.join() === 'part-time')).not.toEqual(
      [],
    );
    expect(slugsWhere(({ vacancy }) => vacancy.audiences.length > 0)).not.toEqual([]);
    expect(slugsWhere(({ vacancy }) => !vacancy.listed)).not.toEqual([]);
    for (const state of ['open', 'paused', 'filled', 'closed']) {
      expect(
        slugsWhere(({ vacancy }) => vacancy.state === state),
        state,
      ).not.toEqual([]);
    }
  });

  it('says pay, an answer time and a first step on every page but the shortest', () => {
    expect(slugsWhere(({ vacancy }) => vacancy.pay === undefined)).toEqual([]);
    expect(slugsWhere(({ vacancy }) => vacancy.process.length === 0)).toEqual([
      'bread-round-driver',
    ]);
  });

  it('uses no phrase that only sells', () => {
    const stock = /\b(exciting|dynamic|rock ?star|ninja|competitive|passionate|fast-paced)\b/i;
    const texts = globSync('**/*.{mdx,yaml}', { cwd: root });
    expect(texts.filter((path) => stock.test(read(path)))).toEqual([]);
  });

  it('gives every person a small portrait that fetches nothing and needs no style', () => {
    const people = globSync('people/*/person.yaml', { cwd: root });
    expect(people.length).toBeGreaterThanOrEqual(10);
    for (const person of people) {
      const portrait = read(join(dirname(person), 'portrait.svg'));
      expect(portrait.length, person).toBeLessThan(4096);
      expect(portrait, person).not.toMatch(/href|url\(|style|<text|<script/);
    }
  });
});
