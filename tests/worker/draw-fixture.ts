import { drawSite } from '../support/draw.ts';
import { FIXTURE_SITE } from '../support/paths.ts';

/** Draws the site that all worker tests run on, once. */
export default async function setup(): Promise<void> {
  if (process.env['BECKON_FIXTURE_DRAWN']) return;
  await drawSite('tests/fixtures/site', FIXTURE_SITE);
}
