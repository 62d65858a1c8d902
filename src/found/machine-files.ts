import { type Drawn, writeFeeds } from './feeds.ts';
import type { FoundFacts } from './found-facts.ts';
import { writeIndeed } from './indeed.ts';
import { writeEmbed, writeJobs } from './jobs-json.ts';
import { writeRobots, writeSitemap } from './sitemap.ts';

/** Every file that is read by machines, by path. */
export function writeMachineFiles(facts: FoundFacts, drawn: Drawn): Map<string, string> {
  const { site, sitemap, employers } = facts;
  return new Map([
    ...writeSitemap(sitemap, site.url),
    ['robots.txt', writeRobots(site.url)],
    ...site.languages.flatMap((locale) => [...writeFeeds(facts, locale, drawn)]),
    ['indeed.xml', writeIndeed(facts, drawn.describe)],
    ['jobs.json', writeJobs(facts)],
    ...employers.map((employer): [string, string] => [
      `embed/${employer.id}.json`,
      writeEmbed(facts, employer),
    ]),
  ]);
}
