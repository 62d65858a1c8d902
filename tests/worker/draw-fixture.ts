import { openLocalKey } from '../../src/cli/invitation/signing-key.ts';
import { drawSite } from '../support/draw.ts';
import { FIXTURE_MACHINE, FIXTURE_SITE } from '../support/paths.ts';

/** Draws the site that all worker tests run on, once, with the key of one recruiter's machine. */
export default async function setup(): Promise<void> {
  if (process.env['BECKON_FIXTURE_DRAWN']) return;
  await openLocalKey(FIXTURE_MACHINE, '2026-11-01', false);
  await drawSite('tests/fixtures/site', FIXTURE_SITE, { BECKON_DIR: FIXTURE_MACHINE });
}
