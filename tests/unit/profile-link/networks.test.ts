import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { networkNames } from '../../../src/i18n/profile-link.ts';
import type { Example } from '../../../src/profile-link/network.ts';
import { NETWORKS } from '../../../src/profile-link/networks/table.ts';
import { readProfileLink } from '../../../src/profile-link/read-profile-link.ts';
import { show } from './show.ts';

const FOLDER = new URL('../../../src/profile-link/networks/', import.meta.url);
const HELPERS = new Set(['table.ts', 'linkedin-member.ts']);
const files = readdirSync(FOLDER).filter((file) => !HELPERS.has(file));

describe.each(files)('%s', (file) => {
  it('reads its own examples as it says', async () => {
    const { examples } = (await import(new URL(file, FOLDER).href)) as { examples: Example[] };
    expect(examples.length).toBeGreaterThanOrEqual(2);
    expect(examples.map(([link]) => [link, show(readProfileLink(link))])).toEqual(examples);
  });
});

describe('the table', () => {
  it('lists every file of its folder', () => {
    expect(NETWORKS.map(({ id }) => `${id}.ts`).sort()).toEqual(files.sort());
  });

  it('has a display name for every network', () => {
    expect(NETWORKS.map(({ id }) => id).filter((id) => !(id in networkNames))).toEqual([]);
  });

  it('gives no domain to two networks', () => {
    const domains = NETWORKS.flatMap((network) => network.domains);
    expect(new Set(domains).size).toBe(domains.length);
  });
});
