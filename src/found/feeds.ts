import { Feed } from 'feed';
import type { Locale } from '../schemas/locale.ts';
import type { FoundFacts, FoundVacancy } from './found-facts.ts';
import { feedPaths } from './feed-paths.ts';
import { jobOf } from './jobs-json.ts';
import { escapeXml } from './xml.ts';

/** A feed is for what is new; `jobs.json` has everything. */
export const ITEMS_MAX = 100;

const atMidnight = (day: string) => new Date(`${day}T00:00:00Z`);
const latest = (days: readonly string[]) => days.toSorted().at(-1);

interface JsonFeed {
  author: unknown;
  items: Record<string, unknown>[];
}

/** What a feed takes from the drawn site. */
export interface Drawn {
  /** The reduced HTML of a vacancy's page. */
  describe: (vacancy: FoundVacancy) => string;
  /** The size of a vacancy's square card, in bytes. */
  cardBytes: (vacancy: FoundVacancy) => number;
}

/**
 * A feed of a language, ready to be written in one of the library's formats.
 * @param write how a plain text is written where that format wants HTML
 */
function makeFeed(
  { site }: FoundFacts,
  locale: Locale,
  items: readonly FoundVacancy[],
  { describe, cardBytes }: Drawn,
  write: (text: string) => string,
): Feed {
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
      title: write(`${vacancy.heading}, ${vacancy.employer.name}`),
      id: url,
      guid: url,
      link: url,
      date: atMidnight(vacancy.updated),
      published: atMidnight(vacancy.posted),
      description: write(
        [vacancy.payText, vacancy.whereText, vacancy.hook].filter(Boolean).join('. '),
      ),
      content: describe(vacancy),
      enclosure: {
        url: site.url + vacancy.square,
        type: 'image/jpeg',
        length: cardBytes(vacancy),
      },
      ...(vacancy.field && { category: [{ name: vacancy.field, term: vacancy.field }] }),
    });
  }
  return feed;
}

/** JSON Feed 1.1 with the vacancies as data; the library writes version 1. */
function writeJsonFeed(
  feed: Feed,
  locale: Locale,
  items: readonly FoundVacancy[],
  site: string,
): string {
  const { author, items: written, ...head } = JSON.parse(feed.json1()) as JsonFeed;
  const told = {
    ...head,
    version: 'https://jsonfeed.org/version/1.1',
    language: locale,
    authors: [author],
    items: items.map((vacancy, index) => ({
      ...written[index],
      image: site + vacancy.square,
      language: locale,
      _job: jobOf(vacancy, site),
    })),
  };
  return `${JSON.stringify(told, null, 1)}\n`;
}

/** The feeds of a language: RSS 2.0, Atom and JSON Feed 1.1, by path. */
export function writeFeeds(facts: FoundFacts, locale: Locale, drawn: Drawn): Map<string, string> {
  const { site, vacancies } = facts;
  const items = vacancies
    .filter((vacancy) => vacancy.locale === locale)
    .toSorted((left, right) => right.posted.localeCompare(left.posted))
    .slice(0, ITEMS_MAX);
  const paths = feedPaths(locale, site.languages);
  const plain = makeFeed(facts, locale, items, drawn, (text) => text);
  const asHtml = makeFeed(facts, locale, items, drawn, escapeXml);
  return new Map([
    [paths.rss, plain.rss2().replaceAll('isPermaLink="false"', 'isPermaLink="true"')],
    [paths.atom, asHtml.atom1()],
    [paths.json, writeJsonFeed(plain, locale, items, site.url)],
  ]);
}
