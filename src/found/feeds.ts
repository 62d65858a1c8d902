import { Feed } from 'feed';
import type { Locale } from '../schemas/locale.ts';
import type { FoundFacts, FoundVacancy } from './found-facts.ts';
import { feedPaths } from './feed-paths.ts';
import { jobOf } from './jobs-json.ts';

/** A feed is for what is new; `jobs.json` has everything. */
export const ITEMS_MAX = 100;

const atMidnight = (day: string) => new Date(`${day}T00:00:00Z`);
const latest = (days: readonly string[]) => days.toSorted().at(-1);

interface JsonFeed {
  items: Record<string, unknown>[];
}

/**
 * The feeds of a language: RSS 2.0, Atom and JSON Feed 1.1, by path.
 * @param describe the reduced HTML of a vacancy's page
 */
export function writeFeeds(
  { site, vacancies }: FoundFacts,
  locale: Locale,
  describe: (vacancy: FoundVacancy) => string,
): Map<string, string> {
  const items = vacancies
    .filter((vacancy) => vacancy.locale === locale)
    .toSorted((left, right) => right.posted.localeCompare(left.posted))
    .slice(0, ITEMS_MAX);
  const paths = feedPaths(locale, site.languages);
  const newest = latest(items.map(({ updated }) => updated)) ?? '1970-01-01';
  const feed = new Feed({
    id: site.url + (site.lists[locale] ?? '/'),
    title: site.name,
    description: site.descriptions[locale] ?? site.name,
    link: site.url + (site.lists[locale] ?? '/'),
    language: locale,
    updated: atMidnight(newest),
    generator: false,
    author: { name: site.legalName },
    feedLinks: {
      rss: site.url + paths.rss,
      atom: site.url + paths.atom,
      json: site.url + paths.json,
    },
  });
  for (const vacancy of items) {
    const url = site.url + vacancy.path;
    feed.addItem({
      title: `${vacancy.heading}, ${vacancy.employer.name}`,
      id: url,
      guid: url,
      link: url,
      date: atMidnight(vacancy.updated),
      published: atMidnight(vacancy.posted),
      description: [vacancy.payText, vacancy.whereText, vacancy.hook].filter(Boolean).join('. '),
      content: describe(vacancy),
      image: site.url + vacancy.square,
      ...(vacancy.field && { category: [{ name: vacancy.field, term: vacancy.field }] }),
    });
  }
  const json = JSON.parse(feed.json1()) as JsonFeed;
  const told = {
    ...json,
    version: 'https://jsonfeed.org/version/1.1',
    language: locale,
    items: json.items.map((item, index) => {
      const vacancy = items[index];
      return { ...item, language: locale, ...(vacancy && { _job: jobOf(vacancy, site.url) }) };
    }),
  };
  return new Map([
    [paths.rss, feed.rss2()],
    [paths.atom, feed.atom1()],
    [paths.json, `${JSON.stringify(told, null, 1)}\n`],
  ]);
}
