import { existsSync } from 'node:fs';
import { drawSite } from '../support/draw.ts';
import { FIXTURE_SITE } from '../support/paths.ts';
import { startWorld } from '../worker/harness.ts';
import { drain } from './drain.ts';

/** `npm run soak -- drain [mails]`: a backlog goes out, each mail once, while applications keep coming. */
export async function run([backlog = '2000']: string[]): Promise<void> {
  if (!existsSync(FIXTURE_SITE)) await drawSite('tests/fixtures/site', FIXTURE_SITE);
  const world = await startWorld({}, 100_000);
  try {
    const drained = await drain(world, Number(backlog));
    console.table(drained);
    const { pending, doubled, mails, applied } = drained;
    if (pending > 0 || doubled > 0 || mails !== Number(backlog) + applied) process.exitCode = 1;
  } finally {
    await world.close();
  }
}
