import { expect, test } from 'vitest';
import { checkBaker } from './content-folder.ts';

test('tells which motives find no reason', async () => {
  const { hints } = await checkBaker({
    reasons: 'reasons: [{ motive: time, claim: Home by noon, proof: Since 2019. }]',
  });
  expect(hints).toMatchInlineSnapshot(`
    "content/vacancies/baker/en.mdx: reasons: answer 1 of 9 motives. Whoever moves for pay, nearness, growth, craft, lead, impact, team, or security finds no reason here.
    content/vacancies/baker/en.mdx: audiences: are none, so everybody is greeted alike. Name one, such as "Team lead today", to give it a hook and a page of its own."
  `);
});

test('warns of an audience whose motive has no reason, and names reasons that greet nobody', async () => {
  const { warnings, hints } = await checkBaker({
    reasons: 'reasons: [{ motive: time, claim: Home by noon, proof: Since 2019. }]',
    audiences: 'audiences: [{ id: night-baker, name: N, hook: H, motives: [pay, craft] }]',
  });
  expect({ warnings, hints }).toMatchInlineSnapshot(`
    {
      "hints": "content/vacancies/baker/en.mdx: reasons: answer 1 of 9 motives. Whoever moves for pay, nearness, growth, craft, lead, impact, team, or security finds no reason here.
    content/vacancies/baker/en.mdx: audiences: put no weight on time, which the reasons answer. An audience that moves for it may be missing.",
      "warnings": "content/vacancies/baker/en.mdx:16: audiences[0].motives: promise "night-baker" an answer on pay and craft, and no reason has those motives. Write the reason, or take the motive out.",
    }
  `);
});
