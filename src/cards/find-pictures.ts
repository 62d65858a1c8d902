import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { contentDir } from '../content/settings.ts';
import type { CardPicture } from './card-facts.ts';

interface Named {
  portrait?: string;
  brand?: { logo?: string };
}

function readPicture(folder: string, file: string, pick: (facts: Named) => string | undefined) {
  const path = pick(parse(readFileSync(join(folder, file), 'utf8')) as Named);
  if (path === undefined) return null;
  const full = join(folder, path);
  return { file: full, hash: createHash('sha256').update(readFileSync(full)).digest('hex') };
}

const known = new Map<string, CardPicture | null>();

/** Looked up once a build, afresh each time while an author writes. */
function remember(key: string, isFresh: boolean, read: () => CardPicture | null) {
  const found = isFresh ? undefined : known.get(key);
  if (found !== undefined) return found;
  const picture = read();
  known.set(key, picture);
  return picture;
}

/** The file of a person's portrait. */
export function findPortrait(person: string, isFresh: boolean): CardPicture | null {
  const folder = join(contentDir(), 'people', person);
  return remember(folder, isFresh, () =>
    readPicture(folder, 'person.yaml', ({ portrait }) => portrait),
  );
}

/** The file of an employer's logo. */
export function findLogo(employer: string, isFresh: boolean): CardPicture | null {
  const folder = join(contentDir(), 'employers', employer);
  return remember(folder, isFresh, () =>
    readPicture(folder, 'employer.yaml', ({ brand }) => brand?.logo),
  );
}
