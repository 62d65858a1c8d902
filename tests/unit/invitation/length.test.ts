import { describe, expect, it } from 'vitest';
import { LINK_MAX, NOTE_MAX } from '../../../src/invitation/limits.ts';
import { sealInvitation } from '../../../src/invitation/seal-invitation.ts';
import { BINDING, JANE, makeKey } from './sign-for-tests.ts';
import { NOTES } from './notes.ts';

/** Longer than any address of the sample content: another language, a long slug, a source. */
const ADDRESS = 'https://jobs.narvasund.example/sv/jobs/clinical-integration-engineer?ref=linkedin';

describe('the length of a link', () => {
  it.each(NOTES)('has at most 500 characters for a note of 200 in $kind', async ({ note }) => {
    expect([...note]).toHaveLength(NOTE_MAX);
    const fragment = await sealInvitation({ ...JANE, note }, BINDING, await makeKey());
    expect(`${ADDRESS}#${fragment}`.length).toBeLessThanOrEqual(LINK_MAX);
  });
});
