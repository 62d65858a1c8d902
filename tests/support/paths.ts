import { join } from 'node:path';

/** Everything tests build or keep; safe to delete, never committed. */
export const CACHE = join(process.cwd(), '.cache/tests');
/** The site that worker tests run on, drawn from `tests/fixtures/site`. */
export const FIXTURE_SITE = join(CACHE, 'fixture-dist');
/** A recruiter's machine whose key that site carries, with its own keys and contact log. */
export const FIXTURE_MACHINE = join(CACHE, 'fixture-machine');
/** The sample site, drawn from `content/`, that browser tests run on. */
export const SAMPLE_SITE = join(CACHE, 'sample-dist');
