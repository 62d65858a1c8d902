import { SITE_URL, type World } from './harness.ts';

/** The name of a browser that people use. */
export const BROWSER =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36';

/** What a browser sends with a beacon of our own page. */
export const BEACON: Readonly<Record<string, string>> = {
  'content-type': 'text/plain;charset=UTF-8',
  origin: SITE_URL,
  'sec-fetch-site': 'same-origin',
  'user-agent': BROWSER,
};

/** Posts what a page tells of itself. */
export function tell(
  world: World,
  body: string,
  headers: Record<string, string> = {},
): Promise<Response> {
  return world.fetch('/count', { method: 'POST', body, headers: { ...BEACON, ...headers } });
}

export interface Counted {
  vacancy: string;
  day: string;
  locale: string;
  audience: string;
  source: string;
  kind: string;
  count: number;
}

/** All counters. */
export async function counters(world: World): Promise<Counted[]> {
  const { results } = await world.store
    .prepare('SELECT * FROM counts ORDER BY vacancy, day, locale, audience, source, kind')
    .all<Counted>();
  return results;
}

const sum = (rows: readonly Counted[]) => rows.reduce((total, { count }) => total + count, 0);

/** Waits until as many are counted, and a little longer for any too many. */
export async function waitForCounts(world: World, wanted: number, ms = 15_000): Promise<Counted[]> {
  const deadline = Date.now() + ms;
  while (sum(await counters(world)) < wanted) {
    if (Date.now() > deadline) {
      throw new Error(`Waited for ${wanted}, counted ${sum(await counters(world))}.`);
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await new Promise((resolve) => setTimeout(resolve, 1500));
  return counters(world);
}
