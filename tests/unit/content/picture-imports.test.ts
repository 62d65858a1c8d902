import { expect, it } from 'vitest';
import { importPictures } from '../../../src/content/picture-imports.ts';

it('a picture that a block names becomes an import after the frontmatter', () => {
  const source = `---
title: Clerk
---

<Picture src="./map.svg" alt="A map" />
`;
  expect(importPictures(source, () => undefined)).toBe(`---
title: Clerk
---

import picture0 from "./map.svg";


<Picture src={picture0} alt="A map" />
`);
});

it('a file without pictures stays as it is', () => {
  expect(importPictures('Text with <Note title="a">', () => undefined)).toBe(
    'Text with <Note title="a">',
  );
});

it('a picture that is not there is asked for before it is imported', () => {
  const named: string[] = [];
  importPictures('<Video href="https://x.example" poster="../a.png" />', (path, block) =>
    named.push(`${block} ${path}`),
  );
  expect(named).toEqual(['Video ../a.png']);
});
