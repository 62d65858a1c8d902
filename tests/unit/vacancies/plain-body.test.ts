import { expect, it } from 'vitest';
import { plainBody } from '../../../src/vacancies/plain-body.ts';

const nameOf = (id: string) => (id === 'bo' ? 'Bo Lind' : id);

it('a block gives up its tags and keeps its words', () => {
  const body = `<Week>
<Day name="Monday">

Grading.

</Day>
</Week>

<Figure value="8 of 10" label="are yellow" source="scales" />

<Quote by="bo">

Yellow is not a feeling.

</Quote>`;
  expect(plainBody(body, nameOf)).toBe(`**Monday**

Grading.

**8 of 10** are yellow (scales)

> Yellow is not a feeling.
>
> (Bo Lind)`);
});
