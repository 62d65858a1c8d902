import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { drawSite } from '../support/draw.ts';
import { FIXTURE_SITE } from '../support/paths.ts';
import { beckonEnv, startBeckon } from './beckon-process.ts';

/** What nobody else writes, so that wherever it is found it is ours. */
const MARKER = 'zzmarkerzz';

/** The files below a folder that hold the marker, and how often. */
async function filesWith(folder: string): Promise<Record<string, number>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const found: Record<string, number> = {};
  for (const entry of entries.filter((each) => each.isFile())) {
    const file = join(entry.parentPath, entry.name);
    const count = (await readFile(file)).toString('latin1').split(MARKER).length - 1;
    if (count > 0) found[file.slice(folder.length + 1)] = count;
  }
  return found;
}

/** `npm run soak -- erase`: says which files of a state folder still hold what was erased. */
export async function run(): Promise<void> {
  if (!existsSync(FIXTURE_SITE)) await drawSite('tests/fixtures/site', FIXTURE_SITE);
  const stateDir = await mkdtemp(join(tmpdir(), 'beckon-erase-'));
  const env = await beckonEnv(stateDir, 1000);
  let beckon = startBeckon(env);
  const site = `http://127.0.0.1:${env.PORT}`;
  const post = (path: string, fields: Record<string, string>) =>
    fetch(`${site}${path}`, {
      method: 'POST',
      body: new URLSearchParams(fields),
      redirect: 'manual',
    });
  try {
    await beckon.ready;
    for (let index = 0; index < 20; index += 1) {
      await post('/apply/welder', { profile: `github.com/another-${index}` });
    }
    const answer = await post('/apply/welder', {
      profile: `github.com/${MARKER}`,
      email: `${MARKER}@example.com`,
      question: `Is ${MARKER} in here?`,
    });
    const page = answer.headers.get('location') ?? '';
    await new Promise((resolve) => setTimeout(resolve, 3000));
    console.table({ before: await filesWith(stateDir) });
    await post(page, { action: 'erase' });
    await new Promise((resolve) => setTimeout(resolve, 2000));
    console.table({ after: await filesWith(stateDir) });
    await beckon.stop();
    beckon = startBeckon(env);
    await beckon.ready;
    const left = await filesWith(stateDir);
    console.table({ 'after the next start': left });
    // The mailbox stands for inboxes: what was mailed cannot be called back.
    if (Object.keys(left).some((file) => !file.startsWith('mailbox/'))) process.exitCode = 1;
  } finally {
    await beckon.kill();
    await rm(stateDir, { recursive: true, force: true });
  }
}
