import { writeFeeds } from './feeds.ts';
import type { FoundFacts, FoundVacancy } from './found-facts.ts';
import { writeIndeed } from './indeed.ts';
import { writeEmbed, writeJobs } from './jobs-json.ts';
import { writeRobots, writeSitemap } from './sitemap.ts';

/**
 * Every file that is read by machines, by path.
 * @param describe the reduced HTML of a vacancy's page
 */
export function writeMachineFiles(
  facts: FoundFacts,
  describe: (vacancy: FoundVacancy) => string,
): Map<string, string> {
  const { site, sitemap, employers } = facts;
  return new Map([
    ...writeSitemap(sitemap, site.url),
    ['robots.txt', writeRobots(site.url)],
    ...site.languages.flatMap((locale) => [...writeFeeds(facts, locale, describe)]),
    ['indeed.xml', writeIndeed(facts, describe)],
    ['jobs.json', writeJobs(facts)],
    ...employers.map((employer): [string, string] => [
      `embed/${employer.id}.json`,
      writeEmbed(facts, employer),
    ]),
  ]);
}
