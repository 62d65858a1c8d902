import { describe, expect, it } from 'vitest';
import { REASONS } from '../../../src/profile-link/reasons.ts';
import { readProfileLink } from '../../../src/profile-link/read-profile-link.ts';
import { NETWORKS } from '../../../src/profile-link/networks/table.ts';
import { show } from './show.ts';
import * as codeHosts from './rows/code-hosts.ts';
import * as hostile from './rows/hostile.ts';
import * as linkedin from './rows/linkedin.ts';
import * as pastes from './rows/pastes.ts';
import type { ShapeTable } from './rows/shape.ts';
import * as social from './rows/social.ts';
import * as websites from './rows/websites.ts';
import * as workAndStudy from './rows/work-and-study.ts';

const LEAST_ROWS = 600;
const TABLES: ShapeTable[] = [
  linkedin.table,
  ...codeHosts.tables,
  ...social.tables,
  ...workAndStudy.tables,
  ...websites.tables,
  ...pastes.tables,
  ...hostile.tables,
];
const ROWS = TABLES.flatMap(({ network, shapes }) =>
  shapes.flatMap(({ fact, gives, from }) => from.map((text) => ({ network, fact, gives, text }))),
);

describe.each(TABLES)('$network', ({ network, shapes }) => {
  it.each(shapes)('knows that $fact', ({ gives, from }) => {
    expect(from.map((text) => [text.slice(0, 200), show(readProfileLink(text))])).toEqual(
      from.map((text) => [text.slice(0, 200), gives]),
    );
    if (!gives.startsWith('http') || network === 'none') return;
    const keys = new Set<string>();
    for (const text of from) {
      const reading = readProfileLink(text);
      expect(reading).toMatchObject({ verdict: 'profile', network });
      if (reading.verdict === 'profile') keys.add(reading.key);
    }
    expect([...keys]).toHaveLength(1);
    expect(show(readProfileLink(gives))).toBe(gives);
  });
});

describe('the tables', () => {
  it('hold at least six hundred rows', () => {
    expect(ROWS.length).toBeGreaterThanOrEqual(LEAST_ROWS);
  });

  it('meet every network', () => {
    const met = new Set(ROWS.map(({ network }) => network));
    expect(
      [...NETWORKS.map(({ id }) => id), 'mastodon', 'website'].filter((id) => !met.has(id)),
    ).toEqual([]);
  });

  it('meet every reason but the one that needs the site’s own host', () => {
    const met = new Set(ROWS.map(({ gives }) => gives.split(' ')[0]));
    expect(
      Object.values(REASONS)
        .flat()
        .filter((reason) => !met.has(reason)),
    ).toEqual(['own-site']);
  });

  it('suggest only what is itself a profile', () => {
    for (const { text } of ROWS) {
      const reading = readProfileLink(text);
      if (reading.verdict === 'profile' || reading.suggest === undefined) continue;
      expect(show(readProfileLink(reading.suggest))).toBe(reading.suggest);
    }
  });
});
